import { isSameValue } from '../collections.js';
import type { Conversation } from './conversation/conversation.js';
import type { AskedClause, ReadMessage } from './messages/separate-clauses.js';
import { cleanText, splitClauses } from './words/clean-text.js';

/** Reads a text as a message of a conversation. */
type Read = (text: string, conversation: Conversation | undefined) => ReadMessage;

/** The most questions of one message that get an answer. */
const MOST_QUESTIONS = 8;

/** Reading takes time, and a message can hold thousands. */
const MOST_CLAUSES = 50;

/** The questions of a message that are about roles. */
export function findQuestions(text: string, read: Read): string[] {
  const clauses = [...new Set(splitClauses(cleanText(text)))].slice(0, MOST_CLAUSES);
  return aboutRoles(clauses, read).slice(0, MOST_QUESTIONS);
}

/**
 * The questions that are about roles. Each may refer to the one before it, as in a conversation. A clause that only
 * names a role stays with the question after it.
 */
function aboutRoles(clauses: readonly string[], read: Read): string[] {
  let conversation: Conversation | undefined;
  let topic: string[] = [];
  return clauses.flatMap((clause) => {
    const [first] = read(clause, conversation).asked;
    const isTopic = first?.conversation.focus !== conversation?.focus;
    const asks = first !== undefined && isAboutRoles(first.understood) && !asksAgain(first, conversation);
    conversation = first?.conversation;
    const whole = [...topic, clause].join('\n');
    topic = !asks && isTopic ? [clause] : [];
    return asks ? [whole] : [];
  });
}

/** Whether a clause only asks once more what the one before it asked: "can you answer this?". */
function asksAgain({ understood }: AskedClause, before: Conversation | undefined): boolean {
  return understood.kind === 'query' && isSameValue(understood.query, before?.query);
}

function isAboutRoles(understood: AskedClause['understood']): boolean {
  switch (understood.kind) {
    case 'talk':
    case 'not_understood':
    case 'other_language':
      return false;
    case 'no_such_title':
      return understood.asksAboutRole;
    default:
      return true;
  }
}
