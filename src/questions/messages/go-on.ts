import { where } from '../../queries/build.js';
import { evaluateRoles } from '../../queries/evaluate-roles.js';
import { subjectOf } from '../../queries/map-roles.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import type { Conversation } from '../conversation.js';
import type { ReadClause } from '../read-clause.js';
import { amongOf, toldOf } from '../referents.js';
import type { Understood } from '../understand.js';
import { topicOf } from './split-clause.js';

/** Somebody who says only which role they have may go on with a question about it. */
export function topic(of: Roles): Conversation {
  return { query: { kind: 'facts', facts: ['overview'], of }, focus: of };
}

/** What follow-ups are about: of a search among many, those that were found. */
function focusOf(query: Query): Roles | undefined {
  if (query.kind !== 'statements' || query.of.kind === 'one') return subjectOf(query);
  const { of, text, only } = query;
  return where(of, { kind: 'mentions', text, ...(only && { only }) });
}

/** What the next clause or message may go on from. */
export function goOn(
  understood: Understood,
  read: ReadClause | undefined,
  before: Conversation,
  sources: Sources,
): Conversation {
  const { me } = before;
  const kept = me ? { me } : {};
  switch (understood.kind) {
    case 'query': {
      const focus = focusOf(understood.query);
      // A search that finds nobody is nothing to go on from.
      if (before.focus && focus && evaluateRoles(focus, sources).members.length === 0) return before;
      const told = toldOf(understood.query, sources);
      const list = amongOf(told?.kind === 'reports' ? told : focus, before, sources);
      return {
        ...kept,
        query: understood.query,
        ...(focus && { focus }),
        ...(told && { told }),
        ...list,
      };
    }
    case 'which_role':
      return { ...before, choices: understood.choices.map(({ query }) => query) };
    case 'which_reading':
      return { ...before, choices: understood.queries };
    default: {
      // "I have been offered the Staff ESM job" asks nothing and says what the next question is about.
      const named = read && topicOf(read);
      return named ? { ...kept, ...topic(named) } : before;
    }
  }
}
