import type { GradeSpan } from '../catalog/grade.js';
import type { Fact, FamilyFact, NamedFact } from './facts.js';
import type { Condition, Query, Roles } from './query.js';
import type { Grouping, Steps } from './query-terms.js';

/** A group narrowed by a condition. If the group has a condition already, the two become one "and". */
export function where(roles: Roles, condition: Condition): Roles {
  const simple = simplified(condition);
  if (roles.kind !== 'where') return { kind: 'where', roles, condition: simple };
  return { kind: 'where', roles: roles.roles, condition: and(roles.condition, simple) };
}

/** A condition in its shortest form: "is among the directors" becomes "is a director". */
function simplified(condition: Condition): Condition {
  if (condition.kind !== 'among' || condition.roles.kind !== 'where') return condition;
  return condition.roles.roles.kind === 'all' ? condition.roles.condition : condition;
}

/** All conditions at once, sorted, so that two orders of the same conditions give the same query. */
export function and(...conditions: readonly Condition[]): Condition {
  return joined('and', conditions);
}

/** Any of the conditions, sorted as well. */
export function or(...conditions: readonly Condition[]): Condition {
  return joined('or', conditions);
}

/** The opposite of a condition. "Not" twice is the condition itself. */
export function not(condition: Condition): Condition {
  return condition.kind === 'not' ? condition.condition : { kind: 'not', condition };
}

function joined(kind: 'and' | 'or', conditions: readonly Condition[]): Condition {
  const flat = conditions.flatMap((each) => (each.kind === kind ? each.conditions : [each]));
  const byText = new Map(flat.map((each) => [JSON.stringify(each), each]));
  const sorted = [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  const [only, another] = sorted;
  return only && !another ? only : { kind, conditions: sorted };
}

/** One group with the members of all groups. */
export function either(...groups: readonly Roles[]): Roles {
  const flat = groups.flatMap((each) => (each.kind === 'either' ? each.groups : [each]));
  return { kind: 'either', groups: flat };
}

/** The one role that a description fits. A group that names one role stays as it is. */
export function the(of: Roles): Roles {
  return of.kind === 'one' || of.kind === 'the' || of.kind === 'outsider' || of.kind === 'unknown'
    ? of
    : { kind: 'the', of };
}

/** Whether a group is a set of any size, such as "all directors", not a single role or a few named ones. */
export function isSet(roles: Roles): boolean {
  switch (roles.kind) {
    case 'one':
    case 'outsider':
    case 'the':
    case 'unknown':
      return false;
    case 'either':
      return roles.groups.some(isSet);
    case 'managers':
    case 'next':
    case 'previous':
      return roles.steps === 'all' || isSet(roles.of);
    default:
      return true;
  }
}

export const ALL: Roles = { kind: 'all' };

type ConditionOf<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>;

export const inFamily = (families: readonly string[]): ConditionOf<'family'> => ({
  kind: 'family',
  families,
});
export const atLevel = (levels: readonly string[]): ConditionOf<'level'> => ({ kind: 'level', levels });
export const atGrade = (ranges: readonly GradeSpan[]): ConditionOf<'grade'> => ({ kind: 'grade', ranges });
/** A condition on the name that a fact has: its location, its job code. */
export const stating = (fact: NamedFact, name: string): Condition => ({ kind: 'named', fact, name });
export const onTrack = (track: string): ConditionOf<'track'> => ({ kind: 'track', track });

export const rolesInFamily = (families: readonly string[]): Roles => where(ALL, inFamily(families));
export const rolesAtLevel = (levels: readonly string[]): Roles => where(ALL, atLevel(levels));
export const rolesAtGrade = (ranges: readonly GradeSpan[]): Roles => where(ALL, atGrade(ranges));

/** Whether a group is all roles of some families, without a further condition. */
export function isWholeFamily(roles: Roles): boolean {
  return roles.kind === 'where' && roles.roles.kind === 'all' && roles.condition.kind === 'family';
}

/** The managers of a group, one step up or more. */
export const managers = (of: Roles, steps: Steps = 1): Roles => ({ kind: 'managers', of, steps });

/** The roles that report to a group, one step down or more. */
export const reports = (of: Roles, steps: Steps = 1): Roles => ({ kind: 'reports', of, steps });

/** The rung above on each member's career ladder, one step up or more. */
export const next = (of: Roles, steps: Steps = 1): Roles => ({ kind: 'next', of, steps });

/** The rung below on each member's career ladder, one step down or more. */
export const previous = (of: Roles, steps: Steps = 1): Roles => ({ kind: 'previous', of, steps });

export const listOf = (roles: Roles, columns: readonly Fact[] = []): Query => ({
  kind: 'list',
  roles,
  columns,
});

export const factsOf = (of: Roles, ...asked: readonly Fact[]): Query => ({ kind: 'facts', facts: asked, of });

export function familyFacts(families: readonly string[], ...facts: readonly FamilyFact[]): Query {
  return { kind: 'family_facts', families, facts };
}

/** The conditions that must all hold: the parts of an "and", or the condition itself. */
export function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'and' ? condition.conditions : [condition];
}

/** Whether a grouping divides roles by parts of the organisation. */
export function isUnit(grouping: Grouping): boolean {
  return grouping === 'family' || grouping === 'department';
}
