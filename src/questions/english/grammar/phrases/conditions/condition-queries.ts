import { isSameValue } from '../../../../../collections.js';
import {
  ALL,
  and,
  atGrade,
  atLevel,
  factsOf,
  inFamily,
  listOf,
  managers,
  not,
  onTrack,
  or,
  partsOf,
  reports,
  rolesInFamily,
  where,
} from '../../../../../queries/build.js';
import type { Condition, Query, Roles } from '../../../../../queries/query.js';
import type { AboveOrBelow, Measure, NumberSpan } from '../../../../../queries/query-terms.js';

export const MANAGERS: Condition = onTrack('management');
export const CONTRIBUTORS: Condition = onTrack('individual contributor');

export const highestOf = (of: Roles): Roles => ({
  kind: 'extreme',
  of,
  end: 'highest',
  measure: 'grade',
  place: 1,
});
/** Who leads families: a manager, even where a contributor has a higher grade. */
export const headOf = (families: readonly string[]): Roles =>
  highestOf(where(rolesInFamily(families), MANAGERS));

/** All managers of roles, including those that pages only name. */
const SOME_MANAGERS: Roles = managers(ALL);

/** All managers with a property. */
export const managersThat = (condition: Condition): Roles => where(SOME_MANAGERS, condition);

/** What describes roles by nothing but their level or words of their titles: "directors", "managers at level director". */
function kindOf(roles: Roles): Condition | undefined {
  if (roles.kind !== 'where' || roles.roles.kind !== 'all') return undefined;
  const parts = partsOf(roles.condition).filter((part) => !isSameValue(part, MANAGERS));
  const isKind = parts.every(({ kind }) => kind === 'titled' || kind === 'level' || kind === 'level_bound');
  return isKind && parts.length > 0 ? and(...parts) : undefined;
}

/** "Directors" whom roles report to are also those whom pages only name. */
export function asManagers(roles: Roles): Roles {
  const kind = kindOf(roles);
  return kind ? managersThat(kind) : roles;
}

/** Who reports to some roles: of one role as a fact, of directors as one list. */
export const whoReportsTo = (roles: Roles): Query =>
  kindOf(roles) ? listOf(reports(asManagers(roles))) : factsOf(roles, 'direct_reports');

/** Reports to some roles: "a director" stands for any director. */
export const reportingTo = (roles: Roles): Condition => ({
  kind: 'among',
  roles: reports(asManagers(any(roles))),
});

/** Is a manager of somebody on the management track. */
export const MANAGERS_OF_MANAGERS: Condition = {
  kind: 'among',
  roles: managers(where(ALL, MANAGERS)),
};

/** Whether roles are all people managers, without a further condition. */
export function isAllManagers(roles: Roles): boolean {
  return roles.kind === 'where' && roles.roles.kind === 'all' && isSameValue(roles.condition, MANAGERS);
}

/** Whether roles are some of a family: "the managers in Partner Programs". */
export function isOfFamily(roles: Roles): boolean {
  return roles.kind === 'where' && partsOf(roles.condition).some(({ kind }) => kind === 'family');
}

const any = (roles: Roles): Roles => (roles.kind === 'the' ? roles.of : roles);

/** Stands above or below some roles by grade; with `by`, by so many grades. */
export const beyond = (than: Roles, direction: AboveOrBelow, by?: NumberSpan): Condition => ({
  kind: 'beyond',
  than,
  direction,
  measure: 'grade',
  ...(by && { by }),
});

/** Stands above or below one role by grade, whichever was said. */
export const standing = (said: { above: Roles } | { below: Roles }): Condition =>
  'above' in said ? beyond(said.above, 'above') : beyond(said.below, 'below');

/**
 * Whether "in Sales" behind a condition is said of the roles asked for. "Under the Director in Sales" may mean a Director
 * who is in Sales; a role that is named by its whole title needs no family.
 */
export function leavesPlaceOpen(condition: Condition): boolean {
  switch (condition.kind) {
    case 'grade':
    case 'level':
      return true;
    case 'beyond':
      return condition.than.kind === 'one';
    case 'same':
      return condition.as.kind === 'one';
    default:
      return false;
  }
}

/** "8 requirements" counts them; "grade 8" is no count. */
export const howMany = (measure: Measure, [span]: readonly NumberSpan[]): Condition | undefined =>
  span && measure !== 'grade' ? { kind: 'measure', measure, span } : undefined;

/** Both of two conditions; either of them if no role can meet both: "in Sales and in Legal". */
export const bothOf = (a: Condition, b: Condition): Condition => merged(a, b) ?? and(a, b);

/** One condition with the families, levels, grades or tracks of two; undefined for others, and for ranges of grades. */
function merged(a: Condition, b: Condition): Condition | undefined {
  if (a.kind === 'family' && b.kind === 'family') return inFamily([...a.families, ...b.families]);
  if (a.kind === 'level' && b.kind === 'level') return atLevel([...a.levels, ...b.levels]);
  if (a.kind === 'track' && b.kind === 'track') return or(a, b);
  if (a.kind !== 'grade' || b.kind !== 'grade') return undefined;
  const ranges = [...a.ranges, ...b.ranges];
  return ranges.every(({ from, to }) => from === to) ? atGrade(ranges) : undefined;
}

/**
 * Either of two conditions. Undefined in "grade 9 or grade 11 and on the management track", where the rest narrows both
 * grades.
 */
export const eitherOf = (a: Condition, b: Condition): Condition | undefined =>
  isBeside(a, b) || isBeside(b, a) ? undefined : (merged(a, b) ?? or(a, b));

/** Neither of two conditions; undefined in the same case as `eitherOf`. */
export const neitherBeside = (a: Condition, b: Condition): Condition | undefined =>
  isBeside(a, b) || isBeside(b, a) ? undefined : and(not(a), not(b));

/** Whether two conditions have a kind of part in common, and the second also has one of another kind. */
function isBeside(one: Condition, several: Condition): boolean {
  const kinds = new Set(partsOf(one).map(({ kind }) => kind));
  const isShared = partsOf(several).map(({ kind }) => kinds.has(kind));
  return isShared.includes(true) && isShared.includes(false);
}
