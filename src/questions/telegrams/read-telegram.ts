import { leavesOf } from '../chart/inner-phrases.js';
import type { ClauseReader } from '../clauses/clause-reader.js';
import { isReadable, type ReadClause } from '../clauses/reading.js';
import type { Conversation } from '../conversation/conversation.js';
import { COST } from '../words/read-words.js';
import type { Token } from '../words/tokens.js';

/** People in a hurry write few words; in longer clauses too many might be missing. */
const MOST_TOKENS = 24;

/**
 * Reads as a telegram what cannot be read as it stands, or only by looking in pages for words that questions are made
 * of: "which roles grade 12".
 */
export function readTelegram(
  plain: ReadClause,
  tokens: readonly Token[],
  reader: ClauseReader,
  conversation: Conversation,
): ReadClause {
  const isTalk = plain.readings.some(({ kind, cost }) => kind === 'talk' && cost < COST.free);
  const isDoubtful = looksForQuestion(plain);
  if ((isReadable(plain) && !isDoubtful) || isTalk || tokens.length > MOST_TOKENS) return plain;
  const read = reader.read(tokens, conversation, true);
  const [surest] = read.chart.exhausted ? [] : read.readings;
  return surest && surest.cost < (isDoubtful ? COST.free : COST.unknown) ? read : plain;
}

/** Whether words ask something as a telegram: "what grade the Staff ESM" in "what grade the Staff ESM and who is her boss". */
export function isTelegram(
  tokens: readonly Token[],
  reader: ClauseReader,
  conversation: Conversation,
): boolean {
  if (tokens.length > MOST_TOKENS) return false;
  const { readings } = reader.read(tokens, conversation, true);
  return readings.some(({ kind, cost }) => kind !== 'talk' && cost < COST.free);
}

/** Whether the surest reading looks in pages for a number, a title or a word that rules are made of. */
function looksForQuestion({ readings: [surest], words }: ReadClause): boolean {
  if (!surest || surest.cost < COST.free || surest.cost >= COST.unknown) return false;
  return leavesOf(surest.phrase)
    .filter(({ type }) => type === 'term' || type === 'known_term')
    .flatMap(({ start, end }) => words.slice(start, end))
    .some(
      ({ skippable, isRuleWord, title, text }) => !skippable && (isRuleWord || title || /^\d+$/.test(text)),
    );
}
