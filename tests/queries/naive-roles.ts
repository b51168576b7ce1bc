import type { Catalog, Role } from '../../src/catalog/catalog.js';
import type { Roles } from '../../src/queries/query.js';
import type { Steps } from '../../src/queries/query-terms.js';
import { titleWords } from '../../src/text/title.js';
import { naiveTruth } from './naive-condition.js';
import { divisions } from './naive-divisions.js';
import { type Id, outside, unique, type World } from './naive-world.js';

/** The members of a group, by going through everybody. */
export function naiveRoles(roles: Roles, world: World, catalog: Catalog): Id[] {
  const members = (group: Roles): Id[] => naiveRoles(group, world, catalog);
  switch (roles.kind) {
    case 'one':
      return world.roles.has(roles.role) ? [roles.role] : [];
    case 'outsider':
      return [outside(roles.title)];
    case 'unknown':
    case 'own_managers':
      return [];
    case 'all':
      return [...world.roles.keys()];
    case 'the':
      return members(roles.of);
    case 'where': {
      const truth = naiveTruth(roles.condition, world, catalog);
      return members(roles.roles).filter((id) => truth(id) >= 2);
    }
    case 'either':
      return unique(roles.groups.flatMap(members));
    case 'both': {
      const groups = roles.groups.map(members);
      return unique(groups.flat()).filter((id) => groups.every((group) => group.includes(id)));
    }
    case 'less': {
      const without = members(roles.without);
      return members(roles.roles).filter((id) => !without.includes(id));
    }
    case 'managers':
      return walk(members(roles.of), roles.steps, world.managers);
    case 'reports':
      return walk(members(roles.of), roles.steps, world.reports);
    case 'successors':
      return unique(members(roles.of).flatMap(world.successors));
    case 'predecessors':
      return unique(members(roles.of).flatMap(world.predecessors));
    case 'next':
    case 'previous':
      return unique(
        members(roles.of).flatMap((id) => {
          const ladder = roles.kind === 'next' ? naiveLadderUp(id, world) : naiveLadderDown(id, world);
          return roles.steps === 'all' ? ladder : ladder.slice(roles.steps - 1, roles.steps);
        }),
      );
    case 'between':
      return between(members(roles.from), members(roles.to), world);
    case 'extreme': {
      const { per } = roles;
      const all = members(roles.of);
      if (roles.reach === 'all') return all;
      const parts = per ? divisions(all, per, world).map(([, part]) => part) : [all];
      return unique(parts.flatMap((part) => naiveExtremes(part, roles, world)));
    }
  }
}

/** The first members by a measure, or all up to a place. */
export function naiveExtremes(
  ids: readonly Id[],
  { end, measure, place, reach }: Extract<Roles, { kind: 'extreme' }>,
  world: World,
): Id[] {
  let rest = ids.map((id) => ({ id, values: world.values(id, measure) }));
  rest = rest.filter(({ values }) => values.length > 0);
  const ranks: Id[][] = [];
  while (rest.length > 0) {
    const first = naiveFirst(rest, end);
    ranks.push(first.map(({ id }) => id));
    rest = rest.filter((each) => !first.includes(each));
  }
  if (reach === 'values') return ranks.slice(0, place).flat();
  if (reach === undefined) return ranks[place - 1] ?? [];
  const enough = ranks.findIndex((_, at) => ranks.slice(0, at + 1).flat().length >= place);
  return (enough < 0 ? ranks : ranks.slice(0, enough + 1)).flat();
}

/** The members that could be first if they had their best possible value, and all others their worst. */
export function naiveFirst<Each extends { values: readonly number[] }>(
  all: readonly Each[],
  end: 'highest' | 'lowest',
): Each[] {
  const isNoBetter = (one: number, than: number): boolean => (end === 'highest' ? one <= than : one >= than);
  return all.filter(({ values }) =>
    values.some((value) => all.every((other) => other.values.some((each) => isNoBetter(each, value)))),
  );
}

function walk(start: readonly Id[], steps: Steps, next: (id: Id) => readonly Id[]): Id[] {
  if (steps !== 'all') {
    let here = unique(start);
    for (let step = 0; step < steps; step++) here = unique(here.flatMap(next));
    return here;
  }
  let found: Id[] = [];
  for (;;) {
    const further = unique([...found, ...[...start, ...found].flatMap(next)]);
    if (further.length === found.length) return found;
    found = further;
  }
}

/** The roles above on the track, one for each grade, then the managers above its end. */
export function naiveLadderUp(id: Id, world: World): Id[] {
  const role = world.roles.get(id);
  if (role?.grade === undefined) return [];
  const { grade } = role;
  const graded = role.family.roles.filter((other) => other.grade !== undefined);
  const own = graded.filter((other) => other.track === role.track);
  const top = Math.max(...own.map((other) => other.grade as number));
  const managers = graded.filter(
    (other) => role.track !== 'management' && other.track === 'management' && (other.grade as number) > top,
  );
  return [
    ...onePerGrade(
      own.filter((other) => (other.grade as number) > grade),
      role,
    ),
    ...onePerGrade(managers, role),
  ];
}

export function naiveLadderDown(id: Id, world: World): Id[] {
  const role = world.roles.get(id);
  if (role?.grade === undefined) return [];
  const { grade } = role;
  const below = role.family.roles.filter(
    (other) => other.track === role.track && other.grade !== undefined && other.grade < grade,
  );
  return onePerGrade(below, role).reverse();
}

/** For each grade the role in the same line of work, or else the first of the page; lowest first. */
export function onePerGrade(roles: readonly Role[], like: Role): Id[] {
  const grades = unique(roles.map((role) => role.grade as number)).sort((a, b) => a - b);
  return grades.flatMap((grade) => {
    const rung = roles.filter((role) => role.grade === grade);
    const same =
      rung.find((role) => role === like) ?? rung.find((role) => withoutLevel(role) === withoutLevel(like));
    const chosen = same ?? rung[0];
    return chosen ? [chosen.id] : [];
  });
}

function withoutLevel(role: Role): string {
  const level = titleWords(role.level);
  return titleWords(role.title)
    .filter((word) => !level.includes(word))
    .join(' ');
}

function between(from: readonly Id[], to: readonly Id[], world: World): Id[] {
  const known = (ids: readonly Id[]): number[] => ids.flatMap((id) => world.roles.get(id)?.grade ?? []);
  if (known(from).length === 0 || known(to).length === 0) return [];
  const low = Math.min(...known(from), ...known(to));
  const high = Math.max(...known(from), ...known(to));
  const families = (ids: readonly Id[]) => ids.map((id) => world.roles.get(id)?.family.id);
  const shared = families(from).filter((family) => family !== undefined && families(to).includes(family));
  const among = shared.length > 0 ? shared : [...families(from), ...families(to)];
  return [...world.roles.values()]
    .filter((role) => among.includes(role.family.id))
    .map((role) => role.id)
    .filter((id) => !from.includes(id) && !to.includes(id))
    .filter((id) => world.grades(id).some((value) => value > low && value < high));
}
