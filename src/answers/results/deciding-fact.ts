import type { Role } from '../../catalog/catalog.js';
import { gradeLabel, gradesBetween, statedGrades } from '../../catalog/grade.js';
import { reportingPaths } from '../../catalog/relations.js';
import { knownValue } from '../../queries/conditions/measures.js';
import type { Group } from '../../queries/group.js';
import type { Condition, Roles } from '../../queries/query.js';
import type { AboveOrBelow, Measure, Steps } from '../../queries/query-terms.js';
import { count } from '../../text/prose.js';
import { findFact } from '../facts/find-fact.js';
import type { Finding, Line } from '../finding.js';
import type { World } from '../found.js';
import { COUNTED_NOUNS, gradeOf, gradesWordOf, gradeWordOf, theTitle, withGrade } from '../wording.js';
import { decidingYears } from './deciding-years.js';
import { originsOf, rolesOf, theMembers } from './members.js';

/** The true value of the fact that a claim is about. */
interface Deciding {
  predicate: string;
  /** Used instead of "Yes" or "No" if the page says neither. */
  verdict?: string;
  /** Added if the role is not as the claim, or what it denies, says: ", not 9". */
  not?: string;
  /** The line to use if no page states the fact. */
  unknown?: Line;
  parts?: Finding['parts'];
  notes?: Finding['notes'];
}

/** The fact of a role that decides a claim; undefined if none does. `mentioned`: the evaluated groups of the claim. */
export function decidingFact(
  claim: Condition,
  role: Role,
  mentioned: readonly Group[],
  world: World,
): Deciding | undefined {
  const others = mentioned.flatMap((group) => rolesOf(group.members));
  switch (claim.kind) {
    case 'not':
      return decidingFact(claim.condition, role, mentioned, world);
    case 'grade': {
      const [span, another] = claim.ranges;
      const asked = span && !another && span.from === span.to ? span.from : undefined;
      return {
        ...stated(role, 'grade', world),
        ...(asked !== undefined && { not: `, not ${gradeLabel(world.catalog.architecture.grades, asked)}` }),
      };
    }
    case 'track':
      return stated(role, 'track', world);
    case 'level':
    case 'level_bound':
      return stated(role, 'level', world);
    case 'family':
      return stated(role, 'family', world);
    case 'among':
      return decidingGroup(claim.roles, role, mentioned, world);
    case 'measure':
      if (claim.measure === 'grade') return undefined;
      if (claim.measure === 'years') return decidingYears(role, claim.span, world);
      return countedOf(role, claim.measure, world);
    case 'beyond':
    case 'same':
      return decidingComparison(claim, role, others, world);
    default:
      return undefined;
  }
}

function stated(
  role: Role,
  fact: 'grade' | 'track' | 'level' | 'family' | 'reports_to' | 'direct_reports',
  world: World,
): Deciding {
  const { lines, parts, notes } = findFact(world.catalog, role, fact);
  const [line] = lines;
  return {
    predicate: line?.predicate ?? '',
    unknown: line ?? { predicate: '' },
    ...(parts && { parts }),
    ...(notes && { notes }),
  };
}

function decidingGroup(
  group: Roles,
  role: Role,
  mentioned: readonly Group[],
  world: World,
): Deciding | undefined {
  if (group.kind === 'reports' && group.steps === 1) return stated(role, 'reports_to', world);
  if (group.kind === 'reports' || group.kind === 'managers')
    return decidingLine(group, role, mentioned, world);
  if (group.kind === 'next' || group.kind === 'previous') {
    const [from, another] = mentioned.flatMap((each) => rolesOf(originsOf(each)));
    if (from && !another) return { predicate: rankPredicate(role, from) };
  }
  const [other, another] = mentioned.flatMap((each) => rolesOf(each.members));
  if (!other || another || (other === role && group.kind === 'extreme')) return undefined;
  return other === role
    ? { predicate: `is the same role (${gradeOf(role)})` }
    : { predicate: `and the ${other.title} are two different roles (${rankOf(role, other)})` };
}

/** Where a role stands on a reporting line with another one. */
function decidingLine(
  group: Extract<Roles, { kind: 'reports' | 'managers' }>,
  role: Role,
  mentioned: readonly Group[],
  world: World,
): Deciding | undefined {
  const origins = mentioned.flatMap((each) => rolesOf(originsOf(each)));
  const [first, another] = origins;
  const isAbove = (about: Role): boolean =>
    group.kind === 'managers' && managersOf(about, group.steps, world).includes(role);
  // Of several roles, show one that this role manages. To show one that it does not manage would prove nothing.
  const about = another ? origins.find(isAbove) : first;
  if (!about) return undefined;
  if (group.steps !== 1)
    return group.kind === 'reports'
      ? { predicate: lineBetween(role, about, 'below', world) }
      : { predicate: lineBetween(about, role, 'above', world) };
  const found = findFact(world.catalog, about, 'reports_to');
  return { predicate: managesOrNot(role, about, found), ...(found.notes && { notes: found.notes }) };
}

/** The managers so many steps above a role on its reporting lines; all of them for "all". */
function managersOf(role: Role, steps: Steps, { catalog }: World): readonly (Role | undefined)[] {
  const paths = reportingPaths(catalog, role);
  return paths.flatMap((path) =>
    (steps === 'all' ? path : path.slice(steps - 1, steps)).map((each) => each.role),
  );
}

/** "is below the Head Chef: Cook → Sous Chef → Head Chef" */
function lineBetween(lower: Role, upper: Role, side: AboveOrBelow, { catalog }: World): string {
  const other = side === 'below' ? upper : lower;
  const path = reportingPaths(catalog, lower).find((managers) => managers.some(({ role }) => role === upper));
  if (!path) return `is not ${side} ${theTitle(other.title)} on any reporting line that pages state`;
  const between = path
    .slice(
      0,
      path.findIndex(({ role }) => role === upper),
    )
    .map(({ title }) => title);
  return `is ${side} ${theTitle(other.title)}: ${[lower.title, ...between, upper.title].join(' → ')}`;
}

function managesOrNot(role: Role, about: Role, { lines, roles = [] }: Finding): string {
  if (roles.includes(role)) return `is the manager whom the page names for the ${about.title}`;
  const [line] = lines;
  return line ? `is not named as manager of the ${about.title}, which ${line.predicate}` : '';
}

function decidingComparison(
  claim: Extract<Condition, { kind: 'beyond' | 'same' }>,
  role: Role,
  others: readonly Role[],
  world: World,
): Deciding | undefined {
  const [other, another] = others;
  if (!other || another) return undefined;
  const measure = claim.kind === 'beyond' ? claim.measure : claim.fact;
  if (claim.kind === 'beyond' && claim.measure !== 'grade')
    return { predicate: countsPredicate(role, other, claim.measure, world) };
  if (measure !== 'grade') return undefined;
  const ungraded = [role, other].filter(({ grade }) => grade === undefined);
  const isOpen = ungraded.every((each) => statedGrades(each).length > 0);
  return {
    predicate: rankPredicate(role, other),
    unknown: {
      subject: 'the page',
      predicate: `states no ${isOpen ? 'single ' : ''}${gradeWordOf(role)} for ${theMembers(ungraded.map((each) => ({ kind: 'role', role: each })))}, so they cannot be ranked`,
    },
  };
}

/** "has 12 responsibilities" */
function countedOf(role: Role, measure: CountMeasure, { catalog }: World): Deciding | undefined {
  const value = knownValue(catalog, { kind: 'role', role }, measure);
  return value === undefined ? undefined : { predicate: `has ${count(value, ...COUNTED[measure])}` };
}

/** "has 12 responsibilities, 3 more than the Cook, which has 9" */
function countsPredicate(role: Role, other: Role, measure: CountMeasure, { catalog }: World): string {
  const [own, others] = [role, other].map((each) =>
    knownValue(catalog, { kind: 'role', role: each }, measure),
  );
  const [one, many] = COUNTED[measure];
  const amount = (value: number | undefined): string =>
    value === undefined ? `an unknown number of ${many}` : count(value, one, many);
  const than = theTitle(other.title);
  if (own === undefined || others === undefined)
    return `has ${amount(own)}, and ${than} has ${amount(others)}`;
  const by = own - others;
  return by === 0
    ? `has ${amount(own)}, as many as ${than}`
    : `has ${amount(own)}, ${Math.abs(by)} ${by > 0 ? 'more' : 'fewer'} than ${than}, which has ${others}`;
}

type CountMeasure = Exclude<Measure, 'grade'>;

/** Unlike in lists, "years" alone would not say which years these are. */
const COUNTED: typeof COUNTED_NOUNS = {
  ...COUNTED_NOUNS,
  years: ['year of required experience', 'years of required experience'],
};

function rankPredicate(role: Role, other: Role): string {
  const [own, others] = [statedGrades(role), statedGrades(other)];
  const differences = own.flatMap((grade) => others.map((than) => gradesBetween(than, grade)));
  const [least, most] = [Math.min(...differences), Math.max(...differences)];
  const subject = `(${gradeOf(role)})`;
  if (least === 0 && most === 0) return `${subject} and the ${withGrade(other)} are both ${gradeOf(role)}`;
  if (least <= 0 && most >= 0)
    return `${subject} may be the same ${gradeWordOf(role)} as the ${withGrade(other)}`;
  const distances = [...new Set([least, most].map(Math.abs))].sort((a, b) => a - b);
  const distance =
    distances.join() === '1' ? `one ${gradeWordOf(role)}` : `${distances.join(' to ')} ${gradesWordOf(role)}`;
  return `${subject} is ${distance} ${least > 0 ? 'above' : 'below'} the ${withGrade(other)}`;
}

function rankOf(role: Role, other: Role): string {
  if (role.grade === undefined || other.grade === undefined) return `${gradeOf(role)} and ${gradeOf(other)}`;
  return role.grade === other.grade ? `both ${gradeOf(role)}` : `${gradeOf(role)} and ${gradeOf(other)}`;
}
