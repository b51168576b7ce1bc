import type { ClauseReader } from '../clauses/clause-reader.js';
import { isReadable } from '../clauses/reading.js';
import type { Conversation } from '../conversation/conversation.js';
import { splitTokens } from '../words/tokens.js';
import { onlyNames } from './clause-content.js';

/** A list of more names is no question. */
const MOST_ITEMS = 6;

/**
 * Reads a line that ends in a colon with the names in the lines below it: "compare:", "- Cook", "- Head Cook". Other
 * lines stay as they are.
 */
export function withLists(
  lines: readonly string[],
  reader: ClauseReader,
  before: Conversation,
): readonly string[] {
  const at = lines.findIndex((line) => line.endsWith(':'));
  if (at < 0) return lines;
  const below = lines.slice(at + 1, at + 1 + MOST_ITEMS);
  const isName = (line: string): boolean => onlyNames(reader.read(splitTokens(line), before));
  const past = below.findIndex((line) => !isName(line));
  const items = past < 0 ? below : below.slice(0, past);
  if (items.length === 0) return lines;
  const joined = `${lines[at]?.slice(0, -1)} ${items.join(' and ')}`;
  const isQuestion = [false, true].some((isTelegram) =>
    isReadable(reader.read(splitTokens(joined), before, isTelegram)),
  );
  return isQuestion ? [...lines.slice(0, at), joined, ...lines.slice(at + 1 + items.length)] : lines;
}
