import { factsOf, isSet } from '../../../../queries/build.js';
import type { Condition, Query, Roles } from '../../../../queries/query.js';
import type { NumberSpan, Quantifier } from '../../../../queries/query-terms.js';

export const whether = (of: Roles, claim: Condition, quantifier: Quantifier = 'the'): Query => ({
  kind: 'whether',
  of,
  quantifier,
  claim,
});

/** What the pages of roles say about a text: the answer quotes them. */
export const statements = (of: Roles, { text, only }: Extract<Condition, { kind: 'mentions' }>): Query => ({
  kind: 'statements',
  of,
  text,
  ...(only && { only }),
});

/**
 * Whether something is true of roles. Of one role, "does it mention SQL" and "does it have a manager" ask for the words
 * themselves.
 */
export function claimOf(roles: Roles, predicate: Condition): Query | undefined {
  if (predicate.kind === 'mentions' && !isSet(roles)) return statements(roles, predicate);
  // "Does it have a manager" asks who that is.
  if (predicate.kind === 'documented' && predicate.state === 'stated' && !isSet(roles))
    return factsOf(roles, predicate.fact);
  // "Does it manage anybody" asks for the direct reports of that role.
  const isFact =
    !isSet(roles) &&
    predicate.kind === 'measure' &&
    predicate.measure === 'direct_reports' &&
    isAny(predicate.span);
  return isFact ? undefined : whether(roles, predicate);
}

const isAny = ({ from, to }: NumberSpan): boolean => from === 1 && to === undefined;

/** "Is it a Senior ESM?": whether it is that very role. */
export function isThatRole(roles: Roles): Condition {
  if (roles.kind !== 'the') return { kind: 'among', roles };
  // "Is it a management role?" asks for no one of them.
  const { of } = roles;
  return of.kind === 'where' && of.roles.kind === 'all' ? of.condition : { kind: 'among', roles: of };
}
