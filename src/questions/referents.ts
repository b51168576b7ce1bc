import { evaluateRoles } from '../queries/evaluate-roles.js';
import type { Query, Roles } from '../queries/query.js';
import type { Sources } from '../queries/sources.js';
import type { Conversation } from './conversation.js';
import type { Referents } from './read-clause.js';

/** Whom an answer tells of beside those it was asked about: a manager, direct reports, the next role. */
export function toldOf(query: Query, sources: Sources): Roles | undefined {
  if (query.kind !== 'facts' || query.facts.length > 1) return undefined;
  const told = relatedBy(query);
  return told && evaluateRoles(told, sources).members.length > 0 ? told : undefined;
}

function relatedBy({ facts: [fact], of }: Extract<Query, { kind: 'facts' }>): Roles | undefined {
  switch (fact) {
    case 'reports_to':
      return { kind: 'managers', of, steps: 1 };
    case 'direct_reports':
      return { kind: 'reports', of, steps: 1 };
    case 'next_step':
      return { kind: 'next', of, steps: 1 };
    case 'previous_step':
      return { kind: 'previous', of, steps: 1 };
    default:
      return undefined;
  }
}

export function referentsOf({ query, focus, told, me, choices }: Conversation): Referents {
  return {
    isConversation: query !== undefined || choices !== undefined,
    ...(focus && { them: focus }),
    ...(told && { person: told }),
    ...(me && { me }),
  };
}
