import { either, managers, next, previous, reports, where } from '../../queries/build.js';
import { evaluate } from '../../queries/evaluate.js';
import { evaluateRoles } from '../../queries/evaluate-roles.js';
import { aloneOf } from '../../queries/member.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import type { Conversation } from './conversation.js';

/**
 * The roles that an answer introduces, besides those asked about: a manager, direct reports, the next role. The group may be
 * empty: "and what grade is she" in the same message is then about nobody, and not about those asked about.
 */
export function introducedBy(query: Query, sources: Sources): Roles | undefined {
  if (query.kind === 'which') return firstOf(query, sources);
  if (query.kind === 'statements' && query.of.kind === 'either') return foundAlone(query, sources);
  // The answer to "do they have the same manager" names that manager.
  if (query.kind === 'compare' && query.focus === 'reports_to') return managers(either(...query.sides));
  if (query.kind !== 'facts' || query.facts.length > 1) return undefined;
  return relatedBy(query);
}

/** Forgets a step once the person has read that there is none. Nobody's reports remain: "their grades" is about them. */
export function onceAnswered(conversation: Conversation, sources: Sources): Conversation {
  const { introduced, ...others } = conversation;
  const isStep = introduced?.kind === 'next' || introduced?.kind === 'previous';
  return isStep && !hasMembers(introduced, sources) ? others : conversation;
}

/** Whether a group has any member. */
export function hasMembers(roles: Roles, sources: Sources): boolean {
  return evaluateRoles(roles, sources).members.length > 0;
}

/** The answer to "which one is higher" names that one, or those that share the place. */
function firstOf(query: Extract<Query, { kind: 'which' }>, sources: Sources): Roles | undefined {
  const result = evaluate(query, sources);
  const best = result.kind === 'which' ? result.best.flatMap((at) => query.sides[at] ?? []) : [];
  const [only, another] = best;
  return another ? either(...best) : only;
}

/** The answer to "which one needs SQL" names that one, if there is just one. */
function foundAlone(
  { of, text, only }: Extract<Query, { kind: 'statements' }>,
  sources: Sources,
): Roles | undefined {
  const found = where(of, { kind: 'mentions', text, ...(only && { only }) });
  const [first, another] = evaluateRoles(found, sources).members;
  return first && !another ? aloneOf(first) : undefined;
}

function relatedBy({ facts: [fact], of }: Extract<Query, { kind: 'facts' }>): Roles | undefined {
  switch (fact) {
    case 'reports_to':
      return managers(of);
    case 'direct_reports':
      return reports(of);
    case 'next_step':
      return next(of);
    case 'previous_step':
      return previous(of);
    default:
      return undefined;
  }
}
