import type { Catalog, Role, StatementKind } from '../../src/catalog/catalog.js';
import { dutiesOf } from '../../src/catalog/duties.js';
import { reviewDueOn } from '../../src/catalog/review.js';
import type { Fact } from '../../src/queries/facts.js';
import type { Condition, Roles, TextCondition } from '../../src/queries/query.js';
import type { Grouping, ReviewState } from '../../src/queries/query-terms.js';
import { searchForm } from '../../src/text/mentions.js';
import { singular, stem } from '../../src/text/stem.js';
import { plainWords, titleWords } from '../../src/text/title.js';
import { parseTitle } from '../../src/titles/parse-title.js';
import { divisions, namesFor } from './naive-divisions.js';
import { naiveExtremes, naiveLadderDown, naiveLadderUp, naiveRoles } from './naive-roles.js';
import { type Id, unique, type World } from './naive-world.js';

/** The day before which a review must be due, where today is Monday, 15 September 2025. */
const DUE_BEFORE: Record<ReviewState, string> = {
  overdue: '2025-09-15',
  due: '2025-09-16',
  this_week: '2025-09-22',
  this_month: '2025-10-01',
  this_quarter: '2025-10-01',
  this_year: '2026-01-01',
};

/** 0 no, 1 no page states it, 2 a page leaves it open, 3 yes. */
type Rank = 0 | 1 | 2 | 3;
export const RANKS = ['no', 'unknown', 'open', 'yes'] as const;

/** Whether a role or an outsider meets a condition. */
export function naiveTruth(condition: Condition, world: World, catalog: Catalog): (id: Id) => Rank {
  const roleOnly =
    (holds: (role: Role, id: Id) => Rank | boolean) =>
    (id: Id): Rank => {
      const role = world.roles.get(id);
      if (!role) return 1;
      const answer = holds(role, id);
      return typeof answer === 'boolean' ? (answer ? 3 : 0) : answer;
    };
  const ofLevel =
    (holds: (level: string) => Rank | boolean) =>
    (id: Id): Rank => {
      const level = world.roles.get(id)?.level ?? naiveLevel(world.title(id));
      const answer = level === undefined ? 1 : holds(level);
      return typeof answer === 'boolean' ? (answer ? 3 : 0) : answer;
    };
  switch (condition.kind) {
    case 'grade':
      return roleOnly((_, id) =>
        rankOf(world.grades(id), (grade) =>
          condition.ranges.some(
            ({ from = 0, to = Number.POSITIVE_INFINITY }) => from <= grade && grade <= to,
          ),
        ),
      );
    case 'level':
      return ofLevel((own) => condition.levels.some((level) => level.toLowerCase() === own.toLowerCase()));
    case 'level_bound':
      return ofLevel((own) => naiveBound(condition, own, catalog));
    case 'track':
      return roleOnly((role) => role.track === condition.track);
    case 'family':
      return roleOnly((role) => condition.families.some((family) => family === role.family.id));
    case 'titled':
      return naiveTitled(condition, world);
    case 'same': {
      if (condition.as.kind === 'own_managers')
        return besideManagers(world, (id, manager) =>
          id === manager
            ? 0
            : sharesWithAny(shared(id, condition.fact, world), [shared(manager, condition.fact, world)]),
        );
      const group = naiveRoles(condition.as, world, catalog);
      const others = group.map((other) => shared(other, condition.fact, world));
      return (id) => (group.includes(id) ? 0 : sharesWithAny(shared(id, condition.fact, world), others));
    }
    case 'beyond': {
      const { measure } = condition;
      if (condition.than.kind === 'own_managers')
        return besideManagers(world, (id, manager) => {
          const values = [world.values(manager, measure)];
          return beyondAll(world.values(id, measure), values, limitsOf(values, condition), condition);
        });
      const others = naiveRoles(condition.than, world, catalog).map((other) => world.values(other, measure));
      const limits = limitsOf(others, condition);
      // No grade or manager is stated, so that nobody knows what there is to be above.
      const isNotTold = condition.than.kind === 'extreme' || condition.than.kind === 'managers';
      if (others.length === 0 && isNotTold) return () => 1;
      return (id) => beyondAll(world.values(id, measure), others, limits, condition);
    }
    case 'measure':
      return (id) =>
        rankOf(world.values(id, condition.measure), (value) => {
          const { from = 0, to = Number.POSITIVE_INFINITY } = condition.span;
          return from <= value && value <= to;
        });
    case 'among':
      return naiveMembership(condition.roles, world, catalog);
    case 'documented':
      return roleOnly((role, id) => stateOf(role, id, condition.fact, world, catalog) === condition.state);
    case 'reports_outside':
      return (id) => rankOf(world.managers(id), (manager) => !world.roles.has(manager));
    case 'replaced':
      return roleOnly((_, id) => world.successors(id).length > 0);
    case 'named':
      return roleOnly((role) => {
        const { owner, locations, department } = { ...role.family.administration, ...role.administration };
        const names = {
          owner: owner ? [owner.name] : [],
          location: locations ?? [],
          department: department ? [department] : [],
          job_code: [
            role.jobCode ?? [],
            ...[...role.codes].map(([system, code]) => [code, `${system} ${code}`]),
          ].flat(2),
        }[condition.fact];
        // No test asks for a part of a name.
        return names.length > 0 ? names.includes(condition.name) : 1;
      });
    case 'review':
      return roleOnly((role) => {
        const dueOn = reviewDueOn({ ...role.family.administration, ...role.administration });
        return dueOn ? dueOn < DUE_BEFORE[condition.state] : 1;
      });
    case 'mentions':
      return roleOnly((_, id) => says(condition.text, id, world, condition.only));
    case 'and': {
      const truths = condition.conditions.map((part) => naiveTruth(part, world, catalog));
      return (id) => Math.min(3, ...truths.map((truth) => truth(id))) as Rank;
    }
    case 'or': {
      const truths = condition.conditions.map((part) => naiveTruth(part, world, catalog));
      return (id) => Math.max(0, ...truths.map((truth) => truth(id))) as Rank;
    }
    case 'not': {
      const truth = naiveTruth(condition.condition, world, catalog);
      return (id) => ([3, 1, 2, 0] as const)[truth(id)];
    }
  }
}

function rankOf<Value>(values: readonly Value[], holds: (value: Value) => boolean): Rank {
  if (values.length === 0) return 1;
  if (values.every(holds)) return 3;
  return values.some(holds) ? 2 : 0;
}

function shared(id: Id, fact: Grouping, world: World): readonly (string | number)[] {
  const role = world.roles.get(id);
  if (!role) return [];
  if (fact === 'grade') return world.grades(id);
  if (fact === 'manager') return world.managers(id);
  if (fact === 'level') return [role.level.toLowerCase()];
  if (fact === 'location' || fact === 'department') return namesFor(id, fact, world);
  return [fact === 'track' ? role.track : role.family.id];
}

/** Whatever its own value turns out to be, another member must have it for certain. */
function sharesWithAny(
  own: readonly (string | number)[],
  others: readonly (readonly (string | number)[])[],
): Rank {
  if (others.length === 0) return 0;
  const forSure = own.filter((value) => others.some((values) => values.length === 1 && values[0] === value));
  if (own.length > 0 && forSure.length === own.length) return 3;
  if (own.some((value) => others.some((values) => values.includes(value)))) return 2;
  return own.length === 0 || others.some((values) => values.length === 0) ? 1 : 0;
}

/** How true something is of roles beside their managers: open if it may be true beside some, but not beside all. */
function besideManagers(world: World, beside: (id: Id, manager: Id) => Rank): (id: Id) => Rank {
  return (id) => {
    const ranks = world.managers(id).map((manager) => beside(id, manager));
    if (ranks.length === 0) return 1;
    if (ranks.every((rank) => rank === 3)) return 3;
    return ranks.some((rank) => rank > 1) ? 2 : (Math.max(...ranks) as Rank);
  };
}

type Beyond = Extract<Condition, { kind: 'beyond' }>;

/** The values that may turn out to be the limit of the known ones: those within which all others may stay. */
function limitsOf(others: readonly (readonly number[])[], { direction }: Beyond): number[] {
  const known = unique(
    others.filter((values) => values.length > 0).map((values) => JSON.stringify(values)),
  ).map((text) => JSON.parse(text) as number[]);
  return unique(known.flat()).filter((limit) =>
    known.every((values) =>
      values.some((value) => (direction === 'above' ? value <= limit : value >= limit)),
    ),
  );
}

function beyondAll(
  own: readonly number[],
  others: readonly (readonly number[])[],
  limits: readonly number[],
  { direction, by }: Beyond,
): Rank {
  if (others.length === 0) return 0;
  if (own.length === 0 || limits.length === 0) return 1;
  const gaps = own.flatMap((value) =>
    limits.map((limit) => (direction === 'above' ? value - limit : limit - value)),
  );
  // Somebody's value is not known and may be beyond any.
  if (others.some((values) => values.length === 0)) return gaps.some((gap) => gap > 0) ? 1 : 0;
  const { from = 0, to = Number.POSITIVE_INFINITY } = by ?? {};
  return rankOf(gaps, (gap) => gap > 0 && from <= gap && gap <= to);
}

/** Whether somebody is a member of a group, or whether no page states it. */
function naiveMembership(roles: Roles, world: World, catalog: Catalog): (id: Id) => Rank {
  const part = (group: Roles) => naiveMembership(group, world, catalog);
  switch (roles.kind) {
    case 'the':
      return part(roles.of);
    case 'where': {
      const isIn = part(roles.roles);
      const truth = naiveTruth(roles.condition, world, catalog);
      return (id) => Math.min(isIn(id), truth(id)) as Rank;
    }
    case 'both': {
      const all = roles.groups.map(part);
      return (id) => Math.min(...all.map((isIn) => isIn(id))) as Rank;
    }
    case 'either': {
      const all = roles.groups.map(part);
      return (id) => Math.max(...all.map((isIn) => isIn(id))) as Rank;
    }
    default:
      return naiveFound(roles, world, catalog);
  }
}

function naiveFound(roles: Roles, world: World, catalog: Catalog): (id: Id) => Rank {
  const members = new Set(naiveRoles(roles, world, catalog));
  const notDecided = members.size === 0 && isNotStated(roles, world, catalog);
  const isOpen = openMembers(roles, world, catalog);
  const isUnknown = unknownMembers(roles, world, catalog);
  return (id) => {
    if (members.has(id)) return isOpen(id) ? 2 : 3;
    return notDecided || isUnknown(id) ? 1 : 0;
  };
}

function unknownMembers(roles: Roles, world: World, catalog: Catalog): (id: Id) => boolean {
  switch (roles.kind) {
    case 'extreme': {
      const candidates = new Set(naiveRoles(roles.of, world, catalog));
      return (id) => candidates.has(id) && world.values(id, roles.measure).length === 0;
    }
    case 'reports':
      return (id) => world.managers(id).length === 0;
    default:
      return () => false;
  }
}

function isNotStated(roles: Roles, world: World, catalog: Catalog): boolean {
  const members = (group: Roles): Id[] => naiveRoles(group, world, catalog);
  switch (roles.kind) {
    case 'one':
    case 'unknown':
      return true;
    case 'managers':
      // Somebody's line ends before the steps are taken.
      return members(roles.of).length > 0;
    case 'next':
    case 'previous':
      return members(roles.of).some((id) => world.roles.get(id)?.grade === undefined);
    case 'between':
      return [roles.from, roles.to].some(
        (end) => !members(end).some((id) => world.roles.get(id)?.grade !== undefined),
      );
    default:
      return false;
  }
}

function openMembers(roles: Roles, world: World, catalog: Catalog): (id: Id) => boolean {
  const members = (group: Roles): Id[] => naiveRoles(group, world, catalog);
  switch (roles.kind) {
    case 'between': {
      const ends = [...members(roles.from), ...members(roles.to)].flatMap(
        (end) => world.roles.get(end)?.grade ?? [],
      );
      const [low, high] = [Math.min(...ends), Math.max(...ends)];
      return (id) => !world.grades(id).every((grade) => grade > low && grade < high);
    }
    case 'extreme': {
      const { per } = roles;
      // All of them in order: nobody is left out.
      if (roles.reach === 'all') return () => false;
      const all = members(roles.of);
      const parts = per ? divisions(all, per, world).map(([, part]) => part) : [all];
      const shared = parts
        .map((part) => naiveExtremes(part, roles, world))
        .filter((found) => found.length > 1)
        .flat();
      return (id) => shared.includes(id) && world.values(id, roles.measure).length > 1;
    }
    case 'managers': {
      const below = members(roles.of);
      return (id) =>
        roles.steps === 1 &&
        below
          .filter((report) => world.managers(report).includes(id))
          .every((report) => severalManagers(report, world));
    }
    case 'reports':
      return (id) => roles.steps === 1 && severalManagers(id, world);
    default:
      return () => false;
  }
}

function severalManagers(id: Id, world: World): boolean {
  return (world.roles.get(id)?.reportsTo?.managers.length ?? 0) > 1;
}

/** Whether a page meets a text condition. */
export function says(
  text: TextCondition,
  id: Id,
  world: World,
  only: readonly StatementKind[] | undefined,
): boolean {
  return isSaid(
    text,
    world.statements(id).filter(({ kind }) => !only || only.includes(kind)),
  );
}

/** Whether some sentences meet a text condition. */
export function isSaid(text: TextCondition, said: readonly { forms: readonly string[] }[]): boolean {
  switch (text.kind) {
    case 'phrase':
      return said.some(hasPhrase(text));
    case 'every':
      return !text.of.some((part) => !isSaid(part, said));
    case 'some':
      return text.of.some((part) => isSaid(part, said));
    case 'none':
      return !isSaid(text.of, said);
  }
}

/** The statements of a page with the words of a phrase. */
export function phraseIn(
  phrase: PhraseText,
  id: Id,
  world: World,
  only: readonly StatementKind[] | undefined,
): string[] {
  return world
    .statements(id)
    .filter(({ kind }) => !only || only.includes(kind))
    .filter(hasPhrase(phrase))
    .map(({ text }) => text);
}

type PhraseText = Extract<TextCondition, { kind: 'phrase' }>;

function hasPhrase({ words, exact }: PhraseText): (said: { forms: readonly string[] }) => boolean {
  const wanted = words.flatMap(plainWords).map(searchForm);
  return ({ forms }) =>
    wanted.length > 0 &&
    (exact
      ? ` ${forms.join(' ')} `.includes(` ${wanted.join(' ')} `)
      : wanted.every((word) =>
          forms.some((form) => (word.length < 6 ? form === word : form.startsWith(word))),
        ));
}

function stateOf(
  role: Role,
  id: Id,
  fact: Fact,
  world: World,
  catalog: Catalog,
): 'stated' | 'to_be_defined' | 'missing' {
  if (fact === 'requirements' || fact === 'responsibilities') {
    const duties = dutiesOf(catalog, role, fact);
    if (duties?.toBeDefined) return 'to_be_defined';
    return duties ? 'stated' : 'missing';
  }
  const { family } = role;
  const stated: Record<Exclude<Fact, 'requirements' | 'responsibilities'>, unknown> = {
    overview: true,
    title: true,
    level: true,
    track: true,
    timing: false,
    reason: false,
    family: true,
    source: true,
    grade: world.grades(id).length > 0,
    reports_to: role.reportsTo,
    chain: role.reportsTo,
    direct_reports: world.reports(id).length > 0,
    expectations: role.expectations,
    knowledge: role.expectations,
    interaction: role.expectations,
    impact: role.expectations,
    next_step: role.nextRoles.length > 0 || naiveLadderUp(id, world).length > 0,
    previous_step: naiveLadderDown(id, world).length > 0,
    specialties: family.specialties,
    performance_indicators: role.performanceIndicators ?? family.performanceIndicators,
    career_ladder: role.careerLadder ?? family.careerLadder,
    ladder_chart: role.family.roles.some(({ grade }) => grade !== undefined),
    reporting_chart: role.reportsTo,
    hiring_process: role.hiringProcess ?? family.hiringProcess,
    names: role.aliases.length > 0 || role.formerly || world.successors(id).length > 0,
    pay: false,
    holder: false,
    headcount: false,
    terms: false,
    department: role.administration.department ?? family.administration.department,
    location: role.administration.locations ?? family.administration.locations,
    owner: role.administration.owner ?? family.administration.owner,
    review:
      role.administration.reviewedOn ??
      role.administration.reviewEvery ??
      family.administration.reviewedOn ??
      family.administration.reviewEvery,
    job_code: role.jobCode ?? role.codes.size > 0,
    competencies: role.competencies.length > 0,
    dotted_line: role.dottedLines.length > 0,
  };
  return stated[fact] ? 'stated' : 'missing';
}

function naiveBound(
  { level, direction, isIncluded }: Extract<Condition, { kind: 'level_bound' }>,
  stated: string,
  catalog: Catalog,
): Rank | boolean {
  const [bound, own] = [level, stated].map((each) => naivePlace(each, catalog));
  if (bound === undefined) return 1;
  if (stated.toLowerCase() === level.toLowerCase()) return isIncluded;
  if (own === undefined) return 1;
  return direction === 'above' ? own > bound : own < bound;
}

/** The level in the title of a manager whom pages only name: "Sr. Director, Brand" is a senior director. */
function naiveLevel(title: string): string | undefined {
  const front = titleWords(title.split(/,|\(| of | to | for | in /)[0] ?? '').join(' ');
  if (/^chief .*officer$/.test(front)) return 'chief';
  const modifiers = '(?:(?:senior|executive|associate|assistant|junior|group|managing) )*';
  const manager = new RegExp(`^(${modifiers}manager)$`).exec(front)?.[1];
  return (
    manager ??
    new RegExp(`^(?:.*? )??(${modifiers}(?:vice president|director|head|lead|leader|president))$`).exec(
      front,
    )?.[1]
  );
}

/** The place an organisation gives a level, or the middle one of its grades, the lower of two. */
function naivePlace(level: string, { architecture, roles }: Catalog): number | undefined {
  const known = architecture.levels.find((step) => [step.level, ...step.names].includes(level));
  if (architecture.levels.length > 0) return known?.place;
  const grades = roles.flatMap((role) => (role.level === level ? (role.grade ?? []) : []));
  return grades.sort((a, b) => a - b)[Math.ceil(grades.length / 2) - 1];
}

function naiveTitled(
  { words, match }: Extract<Condition, { kind: 'titled' }>,
  world: World,
): (id: Id) => Rank {
  const written = words.flatMap(titleWords);
  const forms = written.map(stem);
  const having = [...world.roles.keys()].filter((id) => has(id));
  const headed = match === undefined || match === 'phrase' ? having.filter((id) => isHeaded(id)) : [];
  return (id) => (has(id) && (headed.length === 0 || isHeaded(id)) ? 3 : 0);

  function has(id: Id): boolean {
    const own = world.titleForms(id);
    const typed = titleWords(world.title(id)).map(singular);
    const ends = written.map(singular);
    if (match === 'initial') return typed.join(' ').startsWith(ends.join(' '));
    if (match === 'start') return ends.every((word, at) => typed[at] === word);
    if (match === 'end') return ends.every((word, at) => typed[typed.length - ends.length + at] === word);
    return match === 'phrase'
      ? ` ${own.join(' ')} `.includes(` ${forms.join(' ')} `)
      : forms.every((word) => own.includes(word));
  }
  function isHeaded(id: Id): boolean {
    return parseTitle(world.title(id)).head.includes(singular(written.at(-1) ?? ''));
  }
}
