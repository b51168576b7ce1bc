import { type Member, titleOf } from '../../queries/member.js';
import type { Condition, Query } from '../../queries/query.js';
import type { Result, Whether } from '../../queries/result.js';
import type { Truth } from '../../queries/truth.js';
import { capital, count } from '../../text/prose.js';
import type { Finding, Line } from '../finding.js';
import { firstOfMany } from '../first-of-many.js';
import { followUpsFor } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import type { Intent } from '../intent.js';
import { listEach } from '../parts/build-parts.js';
import { sourcesOfRoles } from '../sources.js';
import { gradeOf, gradeSpan, withGrade } from '../wording.js';
import { decidingFact } from './deciding-fact.js';
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

/** The first line names up to this many roles. */
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
