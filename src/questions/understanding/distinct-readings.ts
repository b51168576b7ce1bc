import { distinctBy } from '../../collections.js';
import { partsOf, where } from '../../queries/build.js';
import { denotationOf } from '../../queries/denotation.js';
import { evaluate } from '../../queries/evaluate.js';
import type { Group } from '../../queries/group.js';
import { mapRoles, subjectOf } from '../../queries/map-roles.js';
import { keysOf } from '../../queries/member.js';
import type { Condition, Query, Roles } from '../../queries/query.js';
import type { Result } from '../../queries/result.js';
import type { Sources } from '../../queries/sources.js';
import { isPartOf } from '../conversation/several.js';
import { withoutRepeated } from './repeated-readings.js';
import { settleDescriptions } from './which-role.js';

/** One reading for each result. A reading that finds no role gives way to one that finds some. */
export function distinctReadings<Each extends { query: Query }>(
  readings: readonly Each[],
  sources: Sources,
): readonly Each[] {
  const different = distinctBy(readings, ({ query }) => JSON.stringify(query));
  if (different.length < 2) return different;
  const asked = withoutVague(withoutLevels(withoutRepeated(different), sources), sources);
  const evaluated = asked.map((reading) => ({
    reading,
    result: evaluate(reading.query, sources),
  }));
  const isGlance = ({ result }: { result: Result }): boolean =>
    result.kind === 'facts' && result.facts.includes('overview');
  // An answer about a role already says that the role exists. What initials stand for is not about a role.
  const hasGlance = evaluated.some(isGlance);
  const hasMeaning = evaluated.some(({ result }) => result.kind === 'meaning');
  const found = evaluated.filter(
    (each) =>
      !isOfEmptyGroup(each.result) &&
      !(hasGlance && each.result.kind === 'exists') &&
      !(hasMeaning && isGlance(each)) &&
      !isDivided(each.result, evaluated),
  );
  return distinctBy(found.length > 0 ? found : evaluated, ({ result }) =>
    JSON.stringify(denotationOf(result)),
  ).map(({ reading }) => reading);
}

/** The different questions that readings ask once the roles that they describe are found. */
export function whatEachAsks(readings: readonly { query: Query }[], sources: Sources): readonly Query[] {
  const settled = readings.map(({ query }) => settleDescriptions(query, sources));
  const isWhole = settled.every(({ kind }) => kind === 'query');
  const queries = settled.map(({ query }) => query);
  const distinct = distinctBy(
    queries.flatMap((query) => query ?? []),
    (query) => JSON.stringify(query),
  );
  return isWhole
    ? distinctBy(distinct, (query) => JSON.stringify(denotationOf(evaluate(query, sources))))
    : distinct;
}

/** A description that fits this many roles is hardly meant for one of them. */
const MANY = 5;

/** "Below senior level" is below that level: a reading about one of many senior roles gives way to another. */
function withoutVague<Each extends { query: Query }>(
  readings: readonly Each[],
  sources: Sources,
): readonly Each[] {
  const clear = readings.filter(({ query }) => {
    const settled = settleDescriptions(query, sources);
    return settled.kind !== 'which_role' || settled.choices.length < MANY;
  });
  return clear.length > 0 ? clear : readings;
}

/**
 * "Whose manager is a director" is about all with that word in the title, as "directors" are, if all of that level have
 * the word.
 */
function withoutLevels<Each extends { query: Query }>(
  readings: readonly Each[],
  sources: Sources,
): readonly Each[] {
  const written = (query: Query): string => JSON.stringify(query).replaceAll(',"match":"phrase"', '');
  return readings.filter(({ query }) => {
    const asTitled = written(mapRoles(query, titledInstead));
    const titled = readings.find((other) => other.query !== query && written(other.query) === asTitled);
    const [roles, wider] = [subjectOf(query), titled && subjectOf(titled.query)];
    return !roles || !wider || !isPartOf(roles, wider, sources);
  });
}

function titledInstead(roles: Roles): Roles | undefined {
  if (roles.kind !== 'where') return undefined;
  const parts = partsOf(roles.condition);
  const [level, another] = parts.flatMap((part) => (part.kind === 'level' ? part.levels : []));
  if (level === undefined || another !== undefined) return undefined;
  const words = level.toLowerCase().split(' ');
  return parts
    .map((part): Condition => (part.kind === 'level' ? { kind: 'titled', words } : part))
    .reduce<Roles>(where, roles.roles);
}

/**
 * Whether another reading divides the same roles as the question says: "levels of Accountant", a role and a family.
 * Roles that somebody wants listed by family are not counted by family.
 */
function isDivided(result: Result, others: readonly { result: Result }[]): boolean {
  if (result.kind !== 'list' && result.kind !== 'count') return false;
  const listed = keysOf(result.roles.members);
  const isListed = (of: Group): boolean => {
    const keys = keysOf(of.members);
    return keys.size === listed.size && [...keys].every((key) => listed.has(key));
  };
  return others.some(
    ({ result: other }) =>
      (other.kind === 'groups' && isListed(other.of)) ||
      (result.kind === 'count' &&
        other.kind === 'list' &&
        other.roles.kind === 'extreme' &&
        other.roles.reach === 'all' &&
        other.roles.per === (result.per?.by === 'grade' ? undefined : result.per?.by)),
  );
}

/** Whether a result is about a group that turned out to have no members. */
function isOfEmptyGroup(result: Result): boolean {
  if (result.kind === 'list' || result.kind === 'count') return result.roles.members.length === 0;
  if (result.kind === 'summary' || result.kind === 'groups') return result.of.members.length === 0;
  return result.kind === 'facts' && result.of.kind === 'where' && result.of.members.length === 0;
}
