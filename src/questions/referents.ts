import type { Query } from '../queries/query.js';
import type { Conversation } from './conversation.js';
import type { Referents } from './read-clause.js';

/** Whom an answer tells of beside those it was asked about: a manager. */
function tellsOf(query: Query): Pick<Referents, 'person'> {
  const isManager = query.kind === 'facts' && query.facts.length === 1 && query.facts[0] === 'reports_to';
  return isManager ? { person: { kind: 'managers', of: query.of, steps: 1 } } : {};
}

export function referentsOf({ query, focus, me, choices }: Conversation): Referents {
  return {
    isConversation: query !== undefined || choices !== undefined,
    ...(focus && { them: focus }),
    ...(query && tellsOf(query)),
    ...(me && { me }),
  };
}
