import { distinctBy } from '../../collections.js';
import { either, listOf, partsOf, where } from '../../queries/build.js';
import { denotationOf } from '../../queries/denotation.js';
import { evaluate } from '../../queries/evaluate.js';
import { mapRoles, subjectOf } from '../../queries/map-roles.js';
import { keysOf } from '../../queries/member.js';
import type { Condition, Query, Roles } from '../../queries/query.js';
import type { Result } from '../../queries/result.js';
import type { Sources } from '../../queries/sources.js';
import { isPartOf } from '../conversation/several.js';
import { settleDescriptions } from './which-role.js';

/** One reading for each result. A reading that finds no role gives way to one that finds some. */
export function distinctReadings<Each extends { query: Query }>(
  readings: readonly Each[],
  sources: Sources,
): readonly Each[] {
  const different = distinctBy(readings, ({ query }) => JSON.stringify(query));
  if (different.length < 2) return different;
  const asked = withoutVague(
    withoutLevels(
      withoutSparedNarrowed(withoutLastNarrowed(withoutSearches(withoutDividedTexts(different)))),
      sources,
    ),
    sources,
  );
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

/** "Does any role mention SQL" is answered with the roles that do: no other reading need search for the same. */
function withoutSearches<Each extends { query: Query }>(readings: readonly Each[]): readonly Each[] {
  const claimed = readings.flatMap(({ query }) =>
    query.kind === 'whether' && query.claim.kind === 'mentions'
      ? JSON.stringify([query.of, query.claim.text])
      : [],
  );
  return readings.filter(
    ({ query }) => query.kind !== 'statements' || !claimed.includes(JSON.stringify([query.of, query.text])),
  );
}

/** Searches for "build dashboards" as one text, not for "dashboards" among the roles that mention "build". */
function withoutDividedTexts<Each extends { query: Query }>(readings: readonly Each[]): readonly Each[] {
  const whole = readings.flatMap(({ query }) =>
    query.kind === 'statements' && query.text.kind === 'phrase' ? query.text.words.join(' ') : [],
  );
  return readings.filter(({ query }) => {
    const words = dividedWords(query);
    return !words || !whole.includes(words.join(' '));
  });
}

/** A condition behind "directors and vice presidents" narrows both groups, not only the last. */
function withoutLastNarrowed<Each extends { query: Query }>(readings: readonly Each[]): readonly Each[] {
  const ofLast = readings.flatMap(({ query }) => {
    const narrowed = narrowedGroups(query);
    if (!narrowed) return [];
    const { groups, condition } = narrowed;
    const last = groups.slice(-1).map((group) => where(group, condition));
    const roles = either(...groups.slice(0, -1), ...last);
    return JSON.stringify(query.kind === 'statements' ? listOf(roles) : { ...query, roles });
  });
  return readings.filter(({ query }) => !ofLast.includes(JSON.stringify(query)));
}

/**
 * "Roles in Retail but not managers and above grade 6" are all above it: the managers who are left out may be lower.
 */
function withoutSparedNarrowed<Each extends { query: Query }>(readings: readonly Each[]): readonly Each[] {
  const ofSpared = readings.flatMap(({ query }) => {
    const roles = 'roles' in query ? query.roles : undefined;
    if (roles?.kind !== 'where' || roles.roles.kind !== 'less') return [];
    const { roles: less, condition } = roles;
    return JSON.stringify({ ...query, roles: { ...less, without: where(less.without, condition) } });
  });
  return readings.filter(({ query }) => !ofSpared.includes(JSON.stringify(query)));
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

/** The groups that a question narrows together, and by what. A search of several groups narrows them by its text. */
function narrowedGroups(query: Query): { groups: readonly Roles[]; condition: Condition } | undefined {
  if (query.kind === 'statements' && query.of.kind === 'either') {
    const { of, text, only } = query;
    return { groups: of.groups, condition: { kind: 'mentions', text, ...(only && { only }) } };
  }
  const roles = 'roles' in query ? query.roles : undefined;
  return roles?.kind === 'where' && roles.roles.kind === 'either'
    ? { groups: roles.roles.groups, condition: roles.condition }
    : undefined;
}

function dividedWords(query: Query): readonly string[] | undefined {
  if (query.kind !== 'statements' || query.of.kind !== 'where') return undefined;
  const { condition } = query.of;
  if (condition.kind !== 'mentions' || condition.text.kind !== 'phrase' || query.text.kind !== 'phrase')
    return undefined;
  return [...condition.text.words, ...query.text.words];
}

/**
 * Whether another reading divides the same roles as the question says: "levels of Accountant", a role and a family.
 * Roles that somebody wants listed by family are not counted by family.
 */
function isDivided(result: Result, others: readonly { result: Result }[]): boolean {
  if (result.kind !== 'list' && result.kind !== 'count') return false;
  const listed = [...keysOf(result.roles.members)].sort().join();
  return others.some(
    ({ result: other }) =>
      (other.kind === 'groups' && [...keysOf(other.of.members)].sort().join() === listed) ||
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
