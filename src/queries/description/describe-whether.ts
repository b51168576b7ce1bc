import type { QueryOf, Roles } from '../query.js';
import { breadthOf } from './breadth.js';
import { describeAtom } from './describe-atom.js';
import { describeCondition } from './describe-condition.js';
import { describeRoles, isOne } from './describe-roles.js';
import { fillPattern } from './fill-pattern.js';
import { normalCondition, normalRoles } from './normal-condition.js';
import type { Speech } from './speech.js';

/** The sentence that asks whether a claim is true. */
export function describeWhether({ of, quantifier, claim }: QueryOf<'whether'>, speech: Speech): string {
  const { questions, verbs } = speech.words;
  const roles = describeRoles(of, speech);
  const normal = normalCondition(claim);
  if (quantifier === 'the' && isPlainlyOne(of) && normal.kind === 'atom' && !normal.isNegated) {
    const { verb, rest } = describeAtom(normal.condition, false, speech);
    return fillPattern(verb === 'be' ? questions.isIt : questions.doesIt, {
      roles,
      verb: verbs[verb].many,
      rest,
    });
  }
  const patterns = breadthOf(of) === 'that' ? questions.quantifiedThat : questions.quantified;
  const isMany = quantifier === 'the' ? !isOne(of) : quantifier !== 'each';
  return fillPattern(questions.isTrue, {
    quantified: fillPattern(patterns[quantifier], { roles }),
    claim: describeCondition(claim, speech, { isMany, isClause: false }),
  });
}

/** Whether a group is a named role, or reached from one, so that no part of its words can be taken for the claim. */
function isPlainlyOne(given: Roles): boolean {
  const roles = normalRoles(given);
  if (!isOne(roles)) return false;
  return 'of' in roles ? isPlainlyOne(roles.of) : true;
}
