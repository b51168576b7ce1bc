import { prepareTest } from '../conditions/holds.js';
import { evaluateRoles } from '../evaluate-roles.js';
import type { Group } from '../group.js';
import type { QueryOf } from '../query.js';
import type { Quantifier } from '../query-terms.js';
import type { Whether } from '../result.js';
import type { Sources } from '../sources.js';
import { every, opposite, some, type Truth } from '../truth.js';

/** Judges whether a claim is true of a group, and of each of its members. */
export function judge({ quantifier, claim }: QueryOf<'whether'>, of: Group, sources: Sources): Whether {
  const { holds, mentioned } = prepareTest(claim, sources, (roles) => evaluateRoles(roles, sources));
  const truths = of.members.map((member) => ({ member, truth: holds(member) }));
  const verdict = verdictOn(truths, quantifier);
  return { kind: 'whether', of, quantifier, claim, truths, mentioned, verdict };
}

function verdictOn(truths: Whether['truths'], quantifier: Quantifier): Whether['verdict'] {
  const [first] = truths;
  if (first === undefined) return 'nobody';
  const truthOf = ({ truth }: Whether['truths'][number]): Truth => truth;
  switch (quantifier) {
    case 'any':
      return some(truths, truthOf);
    case 'all':
      return every(truths, truthOf);
    case 'none':
      return opposite(some(truths, truthOf));
    case 'the':
    case 'each':
      return truths.every(({ truth }) => truth === first.truth) ? first.truth : 'mixed';
  }
}
