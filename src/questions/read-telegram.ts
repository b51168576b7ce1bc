import type { Conversation } from './conversation.js';
import type { Lexicon } from './lexicon.js';
import { isReadable, type ReadClause, readClause } from './read-clause.js';
import { COST } from './read-words.js';
import { referentsOf } from './referents.js';
import type { Token } from './tokens.js';

/** People in a hurry write few words; in longer clauses too many might be missing. */
const MOST_TOKENS = 24;

/** Reads as a telegram what cannot be read as it stands. */
export function readTelegram(
  plain: ReadClause,
  tokens: readonly Token[],
  lexicon: Lexicon,
  conversation: Conversation,
): ReadClause {
  const isTalk = plain.readings.some(({ kind, cost }) => kind === 'talk' && cost < COST.free);
  if (isReadable(plain) || isTalk || tokens.length > MOST_TOKENS) return plain;
  const read = readClause(tokens, lexicon, referentsOf(conversation), true);
  return isReadable(read) ? read : plain;
}
