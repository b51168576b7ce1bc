import type { Member } from '../../../queries/member.js';
import type { Condition, QueryOf } from '../../../queries/query.js';
import type { Whether } from '../../../queries/result.js';
import type { Truth } from '../../../queries/truth.js';
import { capital, count } from '../../../text/prose.js';
import type { Finding, Line } from '../../finding.js';
import { firstOfMany } from '../../first-of-many.js';
import { followUpsFor } from '../../follow-ups.js';
import type { Found, World } from '../../found.js';
import type { Intent } from '../../intent.js';
import { listEach } from '../../parts/build-parts.js';
import { sourcesOfRoles } from '../../sources.js';
import { gradeSpan, withGrade } from '../../wording.js';
import { namedAmount, openNotes, originsOf, rolesOf, theMembers, unknownNotes } from '../members.js';
import { findNobody } from '../nobody.js';
import { findInFamily } from '../statements/find-in-one.js';
import { asFarAsGraded, inSomeCases } from './as-far-as-graded.js';
import { whetherOfOne } from './whether-of-one.js';

/** Yes or no, with the fact that decides it. */
export function answerWhether(query: QueryOf<'whether'>, result: Whether, world: World): Found {
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
    only && !another ? whetherOfOne(query, result, only.truth, world) : aboutMany(query, result, world);
  return {
    intents,
    findings: [finding],
    roles,
    followUps: members.length === 1 && members[0] ? followUpsFor(members[0], intents, world) : [],
  };
}

/** The first line names up to this many roles. */
const MOST_IN_LINE = 3;

function aboutMany(query: QueryOf<'whether'>, result: Whether, world: World): Finding {
  const { of, verdict, quantifier } = result;
  const so = membersBy('yes', result);
  const ofFamily = so.length === 0 ? saidOfFamily(query, result, world) : undefined;
  if (ofFamily) return ofFamily;
  const ofGraded = asFarAsGraded(query, result, world) ?? inSomeCases(query, result, world);
  if (ofGraded) return ofGraded;
  return {
    outcome: isUndecided(result) && verdict === 'unknown' ? 'not_documented' : 'answered',
    lines: [isUndecided(result) ? undecidedLine(query, result, world) : verdictLine(query, result, world)],
    parts:
      so.length > 0 && quantifier !== 'none'
        ? listEach(capital(count(so.length, 'role')), rolesOf(so), withGrade)
        : [],
    notes: [...openNotes(membersBy('open', result)), ...unknownNotes(membersBy('unknown', result))],
    sources: sourcesOfRoles(firstOfMany(rolesOf(of.members))),
    roles: rolesOf(so),
  };
}

/** What the page of a family says about words that the pages of its roles do not mention. */
function saidOfFamily({ claim }: QueryOf<'whether'>, { of }: Whether, world: World): Finding | undefined {
  const [family, another] = new Set(rolesOf(of.members).map((role) => role.family));
  if (claim.kind !== 'mentions' || !family || another) return undefined;
  return findInFamily(family, claim.text, 'any one of its roles', world);
}

function membersBy(wanted: Truth, { truths }: Whether): Member[] {
  return truths.filter(({ truth }) => truth === wanted).map(({ member }) => member);
}

/** Whether the pages leave the claim undecided: it is certain for nobody, and possible for some. */
function isUndecided(result: Whether): boolean {
  const isSoOfSome = membersBy('yes', result).length > 0;
  switch (result.verdict) {
    case 'unknown':
    case 'open':
      return result.quantifier !== 'all' || !isSoOfSome;
    case 'mixed':
      return !isSoOfSome && membersBy('open', result).length > 0;
    default:
      return false;
  }
}

function undecidedLine(query: QueryOf<'whether'>, { verdict }: Whether, { speaker }: World): Line {
  const { of, claim, quantifier } = query;
  const say = verdict === 'unknown' ? 'do not say' : 'leave it open';
  const isOfAny = quantifier === 'any' && of.kind === 'all';
  const those = speaker.roles(of);
  const anyOfThose = `any of ${those.replace(/^(?=roles )/, 'the ')}`;
  const subject = isOfAny ? 'any role' : quantifier === 'any' ? anyOfThose : those;
  const predicate = `${say} whether ${subject} ${speaker.condition(claim, isOfAny ? 'one' : 'many')}`;
  return { subject: 'the pages', predicate };
}

/** "Not all: 2 of 3 direct reports of the Head Baker are grade 5: the Baker and the Cook." */
function verdictLine(query: QueryOf<'whether'>, result: Whether, world: World): Line {
  const so = membersBy('yes', result);
  const named = namedAmount(result.of, so);
  const isOne = so.length === 1 || (named !== undefined && so.length === 0);
  const claim = world.speaker.condition(query.claim, isOne ? 'one' : 'many');
  const names = so.length > 0 && so.length <= MOST_IN_LINE && !named ? `: ${theMembers(so)}` : '';
  const [ownGrades, otherGrades] = gradesCompared(query.claim, result);
  const told = `${named ?? amountOf(query, result, world)}${ownGrades} ${claim}${otherGrades}${names}`;
  // "Is the Cook or the Baker grade 8" may ask for one of them or for both: neither "yes" nor "no" is right for one.
  return {
    predicate: named && result.verdict === 'mixed' ? `${capital(told)}.` : `${verdictText(result)}: ${told}.`,
  };
}

function verdictText(result: Whether): string {
  const { verdict, quantifier, truths } = result;
  const so = membersBy('yes', result).length;
  if (quantifier === 'each') return `${Math.round((100 * so) / truths.length)} %`;
  if (verdict === 'yes') return 'Yes';
  if (verdict === 'no' || so === 0) return 'No';
  return membersBy('no', result).length > 0 ? 'Not all' : 'As far as the pages say';
}

/** The members for whom the claim is true: "2 of 5 roles in Kitchen", "all 5 roles", "none of the roles". */
function amountOf(query: QueryOf<'whether'>, result: Whether, { speaker }: World): string {
  const all = result.truths.length;
  const so = membersBy('yes', result).length;
  const group = query.of.kind === 'all' ? 'roles' : speaker.roles(query.of);
  // "3 of 5 roles", but "3 of 5 of the reports of the Cook".
  const isPlain = query.of.kind === 'all' || group.startsWith('roles ');
  if (so === 0) return `none of${isPlain ? ' the' : ''} ${group}`;
  const some = so === all ? `all ${all}` : `${so} of ${all}`;
  return `${some}${isPlain ? '' : ' of'} ${group}`;
}

/** The grades of both groups, for a claim that one is above the other: " (grades 5 to 8)". */
function gradesCompared(claim: Condition, { of, mentioned }: Whether): [own: string, others: string] {
  if (claim.kind !== 'beyond' || claim.measure !== 'grade') return ['', ''];
  const inBrackets = (members: readonly Member[]): string => ` (${gradeSpan(rolesOf(members))})`;
  return [inBrackets(of.members), inBrackets(mentioned.flatMap(({ members }) => members))];
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
