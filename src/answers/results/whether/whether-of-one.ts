import { evaluate } from '../../../queries/evaluate.js';
import { titleOf } from '../../../queries/member.js';
import type { Condition, QueryOf } from '../../../queries/query.js';
import type { Whether } from '../../../queries/result.js';
import type { Truth } from '../../../queries/truth.js';
import type { Finding } from '../../finding.js';
import type { World } from '../../found.js';
import { sourcesOfRoles } from '../../sources.js';
import { isNamed, rolesOf } from '../members.js';
import type { Deciding } from './deciding.js';
import { decidingFact } from './deciding-fact.js';

/** Yes or no about one role, with the fact that decides it. */
export function whetherOfOne(
  query: QueryOf<'whether'>,
  result: Whether,
  truth: Truth,
  world: World,
): Finding {
  // One part that is not so decides that a whole claim is not.
  const failing =
    truth === 'no' && query.claim.kind === 'and' && failingPart(query, query.claim.conditions, world);
  if (failing) return whetherOfOne(failing, evaluate(failing, world), 'no', world);
  const { of, mentioned } = result;
  const [member] = of.members;
  const role = member?.kind === 'role' ? member.role : undefined;
  const title = member ? titleOf(member) : '';
  const about: About = {
    claim: query.claim,
    subject: isNamed(of) ? `the ${title}` : `${world.speaker.found(query.of, 'one')}, the ${title},`,
    fact: role && decidingFact(query.claim, role, mentioned, world),
    sources: role ? sourcesOfRoles([role, ...mentioned.flatMap((group) => rolesOf(group.members))]) : [],
  };
  switch (truth) {
    case 'unknown':
      return unknownOf(about, world);
    case 'open':
      return openOf(about, world);
    case 'yes':
    case 'no':
      return decidedOf(about, truth, world);
  }
}

/** A claim about one role, and what is known for it. */
interface About {
  claim: Condition;
  subject: string;
  fact: Deciding | undefined;
  sources: Finding['sources'];
}

function unknownOf({ claim, subject, fact, sources }: About, { speaker }: World): Finding {
  const line = fact?.unknown ?? {
    subject: 'the page',
    predicate: `does not say whether ${subject} ${speaker.condition(claim, 'one')}`,
  };
  return { outcome: fact?.outcome ?? 'not_documented', lines: [line], sources };
}

function openOf({ claim, subject, fact, sources }: About, { speaker }: World): Finding {
  const predicate = fact?.predicate ?? speaker.condition(claim, 'one');
  return {
    outcome: 'answered',
    lines: [{ verdict: 'The page leaves it open', subject, predicate }],
    sources,
  };
}

function decidedOf({ claim, subject, fact, sources }: About, truth: 'yes' | 'no', world: World): Finding {
  const predicate = fact?.predicate ?? trueStatement(claim, truth, world);
  // Brackets belong to the title before them.
  const named = predicate.startsWith('(') ? subject.replace(/,$/, '') : subject;
  const isWrong = truth === (claim.kind === 'not' ? 'yes' : 'no');
  const not = isWrong ? (fact?.not ?? '') : '';
  const verdict = fact?.verdict ?? (truth === 'yes' ? 'Yes' : 'No');
  return {
    outcome: 'answered',
    lines: [{ verdict, subject: named, predicate: `${predicate}${not}` }],
    parts: fact?.parts ?? [],
    notes: fact?.notes ?? [],
    sources,
  };
}

function failingPart(
  query: QueryOf<'whether'>,
  claims: readonly Condition[],
  world: World,
): QueryOf<'whether'> | undefined {
  return claims
    .map((claim) => ({ ...query, claim }))
    .find((part) => evaluate(part, world).truths.every(({ truth }) => truth === 'no'));
}

/** The claim in words if it is true, else its opposite. */
function trueStatement(claim: Condition, truth: 'yes' | 'no', { speaker }: World): string {
  if (truth === 'yes') return speaker.condition(claim, 'one');
  if (claim.kind === 'documented' && claim.state === 'stated')
    return speaker.condition({ ...claim, state: 'missing' }, 'one');
  return speaker.condition(claim.kind === 'not' ? claim.condition : { kind: 'not', condition: claim }, 'one');
}
