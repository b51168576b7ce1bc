import { isSameValue } from '../../collections.js';
import { either, listOf, not, onTrack, where } from '../../queries/build.js';
import { mapRoles } from '../../queries/map-roles.js';
import type { Condition, Query, Roles } from '../../queries/query.js';

/** Drops readings that another one says better, whatever the catalogue has. */
export function withoutRepeated<Each extends { query: Query }>(readings: readonly Each[]): readonly Each[] {
  return withoutManagersStated(
    withoutDeniedSpared(
      withoutSparedNarrowed(
        withoutLastNarrowed(withoutSearches(withoutDividedTexts(withoutListedTexts(readings)))),
      ),
    ),
  );
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

/** "Which roles travel in Partner Programs" searches the pages for the roles that the list would have. */
function withoutListedTexts<Each extends { query: Query }>(readings: readonly Each[]): readonly Each[] {
  const searched = readings.flatMap(({ query }) =>
    query.kind === 'statements' && !query.only
      ? JSON.stringify(listOf(where(query.of, { kind: 'mentions', text: query.text })))
      : [],
  );
  return readings.filter(({ query }) => !searched.includes(JSON.stringify(query)));
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

/** "Roles that need SQL and not at grade 8" have another grade: a role without one is not left in. */
function withoutDeniedSpared<Each extends { query: Query }>(readings: readonly Each[]): readonly Each[] {
  const all = readings.map(({ query }) => JSON.stringify(query));
  return readings.filter(({ query }) => {
    const denied = mapRoles(query, (roles) => {
      if (roles.kind !== 'less' || roles.without.kind !== 'where') return undefined;
      const { roles: from, condition } = roles.without;
      return from.kind === 'all' ? where(roles.roles, not(condition)) : undefined;
    });
    return isSameValue(denied, query) || !all.includes(JSON.stringify(denied));
  });
}

/** "Does Partner Programs have managers" asks for its people managers, and not whether its roles have managers. */
function withoutManagersStated<Each extends { query: Query }>(readings: readonly Each[]): readonly Each[] {
  const all = readings.map(({ query }) => JSON.stringify(query));
  return readings.filter(({ query }) => {
    if (query.kind !== 'whether' || query.claim.kind !== 'documented') return true;
    const listed = listOf(where(query.of, onTrack('management')));
    return query.claim.fact !== 'reports_to' || !all.includes(JSON.stringify(listed));
  });
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
