import type { Role } from '../../catalog/catalog.js';
import { gradeLabel, gradesBetween, statedGrades } from '../../catalog/grade.js';
import { knownValue } from '../../queries/conditions/measures.js';
import type { Group } from '../../queries/group.js';
import { type Member, titleOf } from '../../queries/member.js';
import type { Condition, Measure, Query, Roles } from '../../queries/query.js';
import type { Result, Whether } from '../../queries/result.js';
import type { Truth } from '../../queries/truth.js';
import { capital, count } from '../../text/prose.js';
import { findFact } from '../facts/find-fact.js';
import type { Finding, Line } from '../finding.js';
import { firstOfMany } from '../first-of-many.js';
import { followUpsFor } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import type { Intent } from '../intent.js';
import { listEach } from '../parts/build-parts.js';
import { sourcesOfRoles } from '../sources.js';
import { gradeOf, gradeSpan, gradesWordOf, gradeWordOf, withGrade } from '../wording.js';
import { isNamed, openNotes, originsOf, rolesOf, theMembers, unknownNotes } from './members.js';
import { findNobody } from './nobody.js';

type Asked = Extract<Query, { kind: 'whether' }>;

/** Yes or no, with the fact that decides. */
export function answerWhether(query: Asked, result: Whether, world: World): Found {
  const { of, truths, verdict, mentioned } = result;
  const intents = [intentOf(query.claim)];
  const members = rolesOf(of.members);
  const roles = [
    ...members,
    ...mentioned.flatMap((group) => rolesOf([...group.members, ...originsOf(group)])),
    ...rolesOf(originsOf(of)),
  ];
  if (verdict === 'nobody') return { intents, findings: [findNobody(query.of, of, world)], roles };
  const [only, another] = truths;
  const finding =
    only && !another ? aboutOne(query, result, only.truth, world) : aboutMany(query, result, world);
  return {
    intents,
    findings: [finding],
    roles,
    followUps: members.length === 1 && members[0] ? followUpsFor(members[0], intents, world) : [],
  };
}

function aboutOne(query: Asked, { of, mentioned }: Whether, truth: Truth, world: World): Finding {
  const [member] = of.members;
  const role = member?.kind === 'role' ? member.role : undefined;
  const title = member ? titleOf(member) : '';
  const subject = isNamed(of) ? `the ${title}` : `${world.speaker.found(query.of, 'one')}, the ${title},`;
  const fact = role && decidingFact(query.claim, role, mentioned, world);
  const sources = role ? sourcesOfRoles([role, ...mentioned.flatMap((group) => rolesOf(group.members))]) : [];
  if (truth === 'unknown') {
    const line = fact?.unknown ?? {
      subject: 'the page',
      predicate: `does not say whether ${subject} ${world.speaker.condition(query.claim, 'one')}`,
    };
    return { outcome: 'not_documented', lines: [line], sources };
  }
  if (truth === 'open') {
    const line = {
      verdict: 'The page leaves it open',
      subject,
      predicate: fact?.predicate ?? world.speaker.condition(query.claim, 'one'),
    };
    return { outcome: 'answered', lines: [line], sources };
  }
  const predicate = fact?.predicate ?? saying(query.claim, truth, world);
  const not = truth === 'no' ? (fact?.not ?? '') : '';
  return {
    outcome: 'answered',
    lines: [{ verdict: truth === 'yes' ? 'Yes' : 'No', subject, predicate: `${predicate}${not}` }],
    parts: fact?.parts ?? [],
    notes: fact?.notes ?? [],
    sources,
  };
}

/** What is so, as the claim has it or its opposite. */
function saying(claim: Condition, truth: Truth, { speaker }: World): string {
  if (truth === 'yes') return speaker.condition(claim, 'one');
  return speaker.condition(claim.kind === 'not' ? claim.condition : { kind: 'not', condition: claim }, 'one');
}

/** The fact of a role that a claim is about, as it really is. */
interface Deciding {
  predicate: string;
  /** What to add where the claim is wrong: ", not 9". */
  not?: string;
  /** What to say where no page states the fact. */
  unknown?: Line;
  parts?: Finding['parts'];
  notes?: Finding['notes'];
}

function decidingFact(
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
      return stated(role, 'level', world);
    case 'family':
      return stated(role, 'family', world);
    case 'among':
      return decidingGroup(claim.roles, role, mentioned, world);
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
  if (group.kind === 'reports') return stated(role, 'reports_to', world);
  if (group.kind === 'managers') {
    const [about] = mentioned.flatMap((each) => rolesOf(originsOf(each)));
    if (!about) return undefined;
    const found = findFact(world.catalog, about, 'reports_to');
    return { predicate: managesOrNot(role, about, found), ...(found.notes && { notes: found.notes }) };
  }
  if (group.kind === 'next' || group.kind === 'previous') {
    const [from, another] = mentioned.flatMap((each) => rolesOf(originsOf(each)));
    if (from && !another) return { predicate: rankPredicate(role, from) };
  }
  const [other] = mentioned.flatMap((each) => rolesOf(each.members));
  if (!other) return undefined;
  return other === role
    ? { predicate: `is that very role (${gradeOf(role)})` }
    : { predicate: `and the ${other.title} are two roles (${rankOf(role, other)})` };
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

/** "has 12 responsibilities, and the Cook has 9" */
function countsPredicate(role: Role, other: Role, measure: CountMeasure, { catalog }: World): string {
  const amountOf = (each: Role): string => {
    const value = knownValue(catalog, { kind: 'role', role: each }, measure);
    const [one, many] = COUNTED[measure];
    return value === undefined ? `an unknown number of ${many}` : count(value, one, many);
  };
  return `has ${amountOf(role)}, and the ${other.title} has ${amountOf(other)}`;
}

type CountMeasure = Exclude<Measure, 'grade'>;
const COUNTED: Record<CountMeasure, [one: string, many: string]> = {
  requirements: ['requirement', 'requirements'],
  responsibilities: ['responsibility', 'responsibilities'],
  direct_reports: ['direct report', 'direct reports'],
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

/** So many roles are named in the first line. */
const MOST_IN_LINE = 3;

function aboutMany(
  query: Asked,
  { of, truths, verdict, quantifier, mentioned }: Whether,
  world: World,
): Finding {
  const those = (wanted: Truth): Member[] =>
    truths.filter(({ truth }) => truth === wanted).map(({ member }) => member);
  const so = those('yes');
  const group = world.speaker.roles(query.of);
  const claim = world.speaker.condition(query.claim, so.length === 1 ? 'one' : 'many');
  const part = those('no').length > 0 ? 'Not all' : 'As far as the pages say';
  const isAll = query.of.kind === 'all';
  const isPlain = isAll || group.startsWith('roles ');
  const some = so.length === truths.length ? `all ${truths.length}` : `${so.length} of ${truths.length}`;
  const amount = so.length === 0 ? `none of${isPlain ? ' the' : ''}` : `${some}${isPlain ? '' : ' of'}`;
  const isByGrade = query.claim.kind === 'beyond' && query.claim.measure === 'grade';
  const ranges = (members: readonly Member[]): string =>
    isByGrade ? ` (${gradeSpan(rolesOf(members))})` : '';
  const others = ranges(mentioned.flatMap(({ members }) => members));
  const names = so.length > 0 && so.length <= MOST_IN_LINE ? `: ${theMembers(so)}` : '';
  const sources = sourcesOfRoles(firstOfMany(rolesOf(of.members)));
  const isOpen =
    verdict === 'unknown' ||
    verdict === 'open' ||
    (verdict === 'mixed' && so.length === 0 && those('open').length > 0);
  const line: Line = isOpen
    ? {
        subject: 'the pages',
        predicate: `${verdict === 'unknown' ? 'do not say' : 'leave it open'} whether ${group} ${world.speaker.condition(query.claim, 'many')}`,
      }
    : {
        verdict:
          quantifier === 'each'
            ? `${Math.round((100 * so.length) / truths.length)} %`
            : verdict === 'mixed' && so.length > 0
              ? part
              : verdict === 'yes'
                ? 'Yes'
                : 'No',
        predicate: `${amount} ${isAll ? 'roles' : group}${ranges(of.members)} ${claim}${others}${names}.`,
        subject: undefined,
      };
  return {
    outcome: verdict === 'unknown' ? 'not_documented' : 'answered',
    lines: [
      line.verdict && line.subject === undefined ? { predicate: `${line.verdict}: ${line.predicate}` } : line,
    ],
    parts:
      so.length > 0 && quantifier !== 'none'
        ? listEach(capital(count(so.length, 'role')), rolesOf(so), withGrade)
        : [],
    notes: [...openNotes(those('open')), ...unknownNotes(those('unknown'))],
    sources,
    roles: rolesOf(so),
  };
}

function intentOf(claim: Condition): Intent {
  switch (claim.kind) {
    case 'not':
      return intentOf(claim.condition);
    case 'grade':
      return 'is_grade';
    case 'family':
      return 'is_in_family';
    case 'track':
      return 'track';
    case 'beyond':
      return claim.direction === 'above' ? 'is_higher' : 'is_lower';
    case 'among':
      return claim.roles.kind === 'reports' ? 'is_reporting_to' : 'whether';
    default:
      return 'whether';
  }
}

/** Whether there is such a role. */
export function answerExists(
  query: Extract<Query, { kind: 'exists' }>,
  { roles }: Extract<Result, { kind: 'exists' }>,
  world: World,
): Found {
  const found = rolesOf(roles.members);
  if (roles.members.length === 0)
    return {
      intents: ['exists'],
      findings: [findNobody(query.roles, roles, world)],
      roles: [],
      outcome: 'not_found',
    };
  const [first] = found;
  const line: Line = {
    verdict: 'Yes',
    subject: theMembers(roles.members),
    predicate:
      first && found.length === 1
        ? `is in the catalogue, ${gradeOf(first)} in ${first.family.name}`
        : 'are in the catalogue',
  };
  return {
    intents: ['exists'],
    findings: [{ outcome: 'answered', lines: [line], sources: sourcesOfRoles(found) }],
    roles: found,
    followUps: first ? followUpsFor(first, [], world) : [],
  };
}
