import type { Catalog } from '../../src/catalog/catalog.js';
import type { Plain } from '../../src/queries/denotation.js';
import type { Holding, Query, Roles } from '../../src/queries/query.js';
import type { Grouping, GroupMeasure, GroupSize } from '../../src/queries/query-terms.js';
import { isSaid, naiveTruth, phraseIn, RANKS, says } from './naive-condition.js';
import { divisions, everyName, namesFor } from './naive-divisions.js';
import { naiveFirst, naiveRoles, onePerGrade } from './naive-roles.js';
import { type Id, unique, type World } from './naive-world.js';

/** Evaluates a query as simply as possible, without code of `evaluate`. The tests compare the two. */
export function naiveEvaluate(query: Query, world: World, catalog: Catalog): Plain {
  const { kind } = query;
  const ids = (roles: Roles): Id[] => naiveRoles(roles, world, catalog).sort();
  const has = (part: readonly Id[], holding: Holding): boolean => {
    const amongPart = (roles: Roles): Id[] => ids(roles).filter((id) => part.includes(id));
    const own = amongPart(holding.roles);
    if (holding.kind === 'so_many') return isOfSize(own, holding.size, world);
    const others = amongPart(holding.than).length;
    return Math.sign(own.length - others) === { above: 1, same: 0, below: -1 }[holding.standing];
  };
  const wantsNone = (holding: Holding): boolean =>
    holding.kind === 'so_many' &&
    holding.roles.kind === 'all' &&
    holding.size.to === 0 &&
    !holding.size.measure;
  const emptyOf = (members: readonly Id[], by: Grouping): [string, Id[]][] => {
    const had = divisions(members, by, world).map(([name]) => name);
    return everyName(by, world, catalog).flatMap((name) => (had.includes(name) ? [] : [[name, []]]));
  };
  const divided = (members: readonly Id[], by: Grouping, having: readonly Holding[] = []): Plain => {
    const all = [...divisions(members, by, world), ...(having.some(wantsNone) ? emptyOf(members, by) : [])];
    const parts = all.filter(([, part]) => having.every((each) => has(part, each)));
    const isOpen = (id: Id): boolean => by === 'grade' && world.grades(id).length > 1;
    return {
      by,
      parts: Object.fromEntries(parts),
      open: members.filter(isOpen),
      unknown: members.filter((id) => namesFor(id, by, world).length === 0),
    };
  };
  switch (query.kind) {
    case 'facts':
      return {
        kind,
        facts: query.facts.toSorted(),
        of: ids(query.of),
        places: query.places && { ...query.places },
      };
    case 'list':
      return {
        kind,
        roles: ids(query.roles),
        columns: query.columns,
        order: query.byTitle ? 'title' : order(query.roles),
        limit: query.limit,
      };
    case 'count':
      return { kind, roles: ids(query.roles), per: query.per && divided(ids(query.roles), query.per) };
    case 'groups':
      return { kind, by: query.by.map((by) => divided(ids(query.of), by, query.having)) };
    case 'best_group': {
      const { by, end, measure, first, place } = query;
      const values = divisions(ids(query.of), by, world).flatMap(([name, members]) => {
        return groupValues(members, measure, world).map((value) => ({ name, value }));
      });
      const sign = end === 'highest' ? -1 : 1;
      const signed = values.map(({ value }) => sign * value).sort((a, b) => a - b);
      const wanted = first === 'all' ? signed.length : (first ?? 1);
      const last = signed[Math.min(wanted, signed.length) - 1] ?? 0;
      const atPlace = place && [...new Set(signed)][place - 1];
      const best = values
        .filter(({ value }) => (place ? sign * value === atPlace : sign * value <= last))
        .map(({ name, value }) => `${name} ${value}`);
      return { kind, by, end, measure, first, place, best: best.sort() };
    }
    case 'summary': {
      const { figure, measure, per } = query;
      const summary = (members: readonly Id[]): Plain => {
        const single = members.flatMap((id) => oneValue(world.values(id, measure)));
        const open = members.map((id) => world.values(id, measure)).filter(({ length }) => length > 0);
        const isOpen = figure === 'range' && single.length === 0;
        const values = isOpen ? open.flat() : single;
        const known = isOpen ? open.length : single.length;
        if (known === 0) return { kind: 'none', known };
        if (figure === 'range')
          return { kind: figure, known, lowest: Math.min(...values), highest: Math.max(...values) };
        return { kind: figure, known, value: figure === 'average' ? average(values) : sum(values) };
      };
      const figures =
        per && divisions(ids(query.of), per, world).map(([name, part]) => [name, summary(part)]);
      return { kind, measure, all: summary(ids(query.of)), per: figures && Object.fromEntries(figures) };
    }
    case 'whether': {
      const { quantifier } = query;
      const truth = naiveTruth(query.claim, world, catalog);
      const members = ids(query.of);
      const ranks = members.map(truth);
      const truths = members.map((id, at) => `${id} ${RANKS[ranks[at] ?? 0]}`).sort();
      return { kind, quantifier, truths, verdict: verdict(ranks, quantifier) };
    }
    case 'exists':
      return { kind, roles: ids(query.roles) };
    case 'compare':
      return {
        kind,
        sides: query.sides.map(ids).sort((a, b) => (a.join() < b.join() ? -1 : 1)),
        focus: query.focus,
      };
    case 'common': {
      const { only = ['requirements', 'responsibilities'] } = query;
      const of = ids(query.of);
      const without = query.without && ids(query.without);
      const itemsOf = (id: Id, list: string): string[] =>
        world.statements(id).flatMap((said) => (said.kind === list ? lettersOf(said.text) : []));
      const items = only.flatMap((list) => {
        const stated = (members: readonly Id[]): string[][] =>
          members.map((id) => itemsOf(id, list)).filter(({ length }) => length > 0);
        const rolesIn = (members: readonly Id[]): number =>
          members.filter((id) => world.roles.has(id)).length;
        const [first = [], ...others] = stated(of);
        const lacked = stated(without ?? []).flat();
        const isAlone = others.length === 0 && rolesIn(of) > 1;
        if (isAlone || (lacked.length === 0 && rolesIn(without ?? []) > 0)) return [];
        return first
          .filter((item) => others.every((held) => held.includes(item)) && !lacked.includes(item))
          .map((item) => `${list} ${item}`);
      });
      const isWhole = !query.only && !without;
      const facts = isWhole ? COMMON_FACTS.flatMap((by) => sharedName(of, by, world)) : [];
      return { kind, of, without, facts, items: items.sort() };
    }
    case 'which': {
      const { end, measure } = query;
      const outermost = (values: readonly number[]): number =>
        end === 'highest' ? Math.max(...values) : Math.min(...values);
      const sides = query.sides.flatMap((side, at) => {
        const stated = ids(side)
          .map((id) => world.values(id, measure))
          .filter((values) => values.length > 0);
        const values = [Math.min, Math.max].map((pick) => outermost(stated.map((each) => pick(...each))));
        return stated.length > 0 ? [{ at, values }] : [];
      });
      const best = naiveFirst(sides, end).map(({ at }) => at);
      return { kind, end, measure, sides: query.sides.map(ids), best };
    }
    case 'group_order': {
      const { measure, standing } = query;
      return { kind, measure, standing, of: ids(query.of), than: ids(query.than) };
    }
    case 'distance': {
      const [from, to] = [ids(query.from), ids(query.to)];
      return { kind, from, to, along: query.along, distance: distance(from, to, query.along, world) };
    }
    case 'steps': {
      const [from, to] = [ids(query.from), ids(query.to)];
      return { kind, from, to, rungs: rungs(from, to, world) };
    }
    case 'statements': {
      const { text, only } = query;
      const members = ids(query.of).filter((id) => world.roles.has(id) && says(text, id, world, only));
      return { kind, members, found: undefined };
    }
    case 'in_list': {
      const { list, text } = query;
      const of = ids(query.of);
      return {
        kind,
        list,
        of,
        saying: of.filter((id) => isSaid(text, world.list(id, list)) && world.list(id, list).length > 0),
      };
    }
    case 'document':
      return { kind, of: ids(query.of) };
    case 'family_facts':
      return { kind, families: query.families, gone: [], facts: query.facts };
    case 'families':
      return { kind, families: catalog.families.map(({ id }) => id) };
    case 'meaning': {
      const { of } = query;
      const having = [...world.roles.values()].filter((role) =>
        of.kind === 'grade'
          ? world.grades(role.id).includes(of.grade)
          : of.kind === 'level'
            ? role.level.toLowerCase() === of.level.toLowerCase()
            : of.kind === 'track' && role.track === of.track,
      );
      const expansions = catalog.families.flatMap((family) =>
        [...family.acronyms]
          .filter(([acronym]) => of.kind === 'acronym' && acronym.toLowerCase() === of.acronym.toLowerCase())
          .map(([, words]) => `${family.id} ${words}`),
      );
      return { kind, of, roles: having.map(({ id }) => id).sort(), expansions };
    }
    case 'order': {
      const heights = [query.of, query.than].map((step) =>
        step.kind === 'grade'
          ? step.grade
          : catalog.architecture.levels.find(({ level }) => level === step.level)?.place,
      );
      const [own, other] = heights;
      const isKnown = own !== undefined && other !== undefined && query.of.kind === query.than.kind;
      return { ...query, steps: isKnown ? own - other : undefined };
    }
  }
}

/** The statements of some roles, each with its roles. */
export function naiveStatements(
  { text, only }: Extract<Query, { kind: 'statements' }>,
  members: readonly Id[],
  world: World,
): Map<string, Id[]> {
  const phrases = (part: typeof text, isDenied = false): Extract<typeof text, { kind: 'phrase' }>[] => {
    if (part.kind === 'phrase') return isDenied ? [] : [part];
    if (part.kind === 'none') return phrases(part.of, !isDenied);
    return part.of.flatMap((each) => phrases(each, isDenied));
  };
  const found = new Map<string, Id[]>();
  for (const id of members)
    for (const said of unique(phrases(text).flatMap((phrase) => phraseIn(phrase, id, world, only))))
      found.set(said, [...(found.get(said) ?? []), id]);
  return found;
}

const COMMON_FACTS: readonly Grouping[] = ['grade', 'level', 'track', 'family', 'manager'];

/** The value that all members share, if each has one stated value. */
function sharedName(members: readonly Id[], by: Grouping, world: World): string[] {
  const [first, ...others] = members.map((id) => namesFor(id, by, world));
  if (by === 'grade' && members.some((id) => world.grades(id).length !== 1)) return [];
  const [name] = (first ?? []).filter((each) => others.every((names) => names.includes(each)));
  return name === undefined ? [] : [`${by} ${name}`];
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Nothing if no page states the values that it needs. */
function isOfSize(members: readonly Id[], size: GroupSize, world: World): boolean {
  const { measure = 'roles', from, to, over, under } = size;
  return groupValues(members, measure, world).some(
    (value) =>
      (from === undefined || value >= from) &&
      (to === undefined || value <= to) &&
      (over === undefined || value > over) &&
      (under === undefined || value < under),
  );
}

function groupValues(members: readonly Id[], measure: GroupMeasure, world: World): number[] {
  if (measure === 'roles') return [members.length];
  const grades = members.flatMap((id) => oneValue(world.grades(id)));
  const [lowest, highest] = [Math.min(...grades), Math.max(...grades)];
  switch (measure) {
    case 'average_grade':
      return grades.length > 0 ? [average(grades)] : [];
    case 'grade_span':
      return grades.length > 0 ? [highest - lowest] : [];
    case 'highest_grade':
      return grades.length > 0 ? [highest] : [];
    case 'lowest_grade':
      return grades.length > 0 ? [lowest] : [];
    default:
      return [divisions(members, measure, world).length];
  }
}

function verdict(
  ranks: readonly number[],
  quantifier: Extract<Query, { kind: 'whether' }>['quantifier'],
): Plain {
  if (ranks.length === 0) return 'nobody';
  const [least, most] = [Math.min(...ranks), Math.max(...ranks)];
  switch (quantifier) {
    case 'any':
      return RANKS[most];
    case 'all':
      return RANKS[least];
    case 'none':
      return RANKS[([3, 1, 2, 0] as const)[most] ?? 0];
    case 'the':
    case 'each':
      return least === most ? RANKS[least] : 'mixed';
  }
}

function distance(
  from: readonly Id[],
  to: readonly Id[],
  along: Extract<Query, { kind: 'distance' }>['along'],
  world: World,
): Plain {
  const [a, b] = [from[0], to[0]];
  if (a === undefined || b === undefined || from.length + to.length > 2) return undefined;
  if (along === 'reporting') return reportingDistance(a, b, world);
  const [first, second] = [world.roles.get(a), world.roles.get(b)];
  if (along === 'levels' && (!first || first.family !== second?.family))
    return { kind: 'none', because: 'no_common_family' };
  if (first?.grade === undefined || second?.grade === undefined) return { kind: 'none', because: 'no_grade' };
  if (along === 'grades') return { kind: along, grades: second.grade - first.grade };
  const steps = first.family.roles.filter(
    ({ track, grade }) => grade !== undefined && (track === first.track || track === second.track),
  );
  const below = (grade: number): number =>
    unique(steps.map((role) => role.grade as number)).filter((other) => other < grade).length;
  return { kind: along, levels: below(second.grade) - below(first.grade) };
}

function reportingDistance(from: Id, to: Id, world: World): Plain {
  const heights = (id: Id): Map<Id, number> => {
    const found = new Map<Id, number>();
    let level = [id];
    for (let height = 0; level.length > 0; height++) {
      for (const member of level) found.set(member, height);
      level = unique(level.flatMap(world.managers)).filter((manager) => !found.has(manager));
    }
    return found;
  };
  const [up, down] = [heights(from), heights(to)];
  const common = [...up].flatMap(([id, height]) => {
    const other = down.get(id);
    return other === undefined ? [] : [{ up: height, down: other }];
  });
  const shortest = Math.min(...common.map((way) => way.up + way.down));
  const best = common.find((way) => way.up + way.down === shortest);
  return best ? { kind: 'reporting', ...best } : { kind: 'none', because: 'no_common_line' };
}

function rungs(from: readonly Id[], to: readonly Id[], world: World): Plain {
  const [a, b] = [from[0], to[0]];
  if (a === undefined || b === undefined || from.length + to.length > 2) return undefined;
  const [start, end] = [world.roles.get(a), world.roles.get(b)];
  if (!start || !end) return 'no_page';
  if (start.family !== end.family) return 'no_common_family';
  if (start.grade === undefined || end.grade === undefined) return 'no_grade';
  if (a === b) return [a];
  const isUp = start.grade <= end.grade;
  const [low, high] = isUp ? [start, end] : [end, start];
  const within = (track: string, above: number): (typeof low)[] =>
    low.family.roles.filter(
      (role) =>
        role.track === track &&
        role.grade !== undefined &&
        role.grade > above &&
        role.grade < (high.grade as number),
    );
  const own = within(low.track, low.grade as number);
  const top = Math.max(low.grade as number, ...own.map((role) => role.grade as number));
  const others = low.track === high.track ? [] : within(high.track, top);
  const between = [...onePerGrade(own, low), ...onePerGrade(others, high)];
  return [a, ...(isUp ? between : between.reverse()), b];
}

function oneValue(values: readonly number[]): number[] {
  return values.length === 1 ? [...values] : [];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function average(values: readonly number[]): number {
  return sum(values) / values.length;
}

function order(roles: Roles): string | undefined {
  if (roles.kind !== 'extreme' || roles.reach !== 'all') return undefined;
  return [roles.end, roles.measure, roles.per].join(' ');
}
