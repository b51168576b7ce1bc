import type { ClauseReader } from '../clauses/clause-reader.js';
import { isReadable, type ReadClause } from '../clauses/reading.js';
import type { Conversation } from '../conversation/conversation.js';
import { COST } from '../words/read-words.js';
import type { Token } from '../words/tokens.js';

/** Words and signs between the items of a list: "grade, travel and boss". */
const SEPARATORS = new Set([',', '+', '&', '/', 'and', 'plus']);
/** Words and signs between the list and the title before it or behind it. */
const LINKS = new Set([':', ',', '-', '–', '—', "'s", 'for', 'of', 'as', 'in', 'about', 'the', 'a', 'an']);
const MOST_PARTS = 6;
const MOST_WORDS = 4;

const FOR: Token = { text: 'for', raw: 'for', kind: 'word' };

/**
 * "Grade, travel and boss of the Staff ESM" asks of one role for facts and for words on its page. No rule reads both at
 * once, so each is asked in a clause of its own; undefined where one of them asks nothing.
 */
export function listedParts(
  tokens: readonly Token[],
  reader: ClauseReader,
  conversation: Conversation,
): readonly (readonly Token[])[] | undefined {
  const whole = reader.read(tokens, conversation);
  if (isReadable(whole) || whole.chart.exhausted) return undefined;
  const title = whole.chart
    .all('title')
    .filter(({ value, cost }) => value.kind === 'one' && cost < COST.data)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!title) return undefined;
  const before = saidIn(whole, 0, title.start);
  const behind = saidIn(whole, title.end, tokens.length);
  if (before.length > 0 && behind.length > 0) return undefined;
  const parts = partsOf([...before, ...behind].map((at) => tokens[at] as Token));
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  if (parts.some(({ length }) => length > MOST_WORDS)) return undefined;
  const clauses = parts.map((part) => [...part, FOR, ...tokens.slice(title.start, title.end)]);
  return clauses.every((clause) => asksOfRole(reader.read(clause, conversation))) ? clauses : undefined;
}

/** The places of the words between two places, without courtesy and without links to the title. */
function saidIn({ words }: ReadClause, start: number, end: number): readonly number[] {
  const places = words.flatMap(({ skippable, text }, at) =>
    at >= start && at < end && (!skippable || SEPARATORS.has(text)) ? [at] : [],
  );
  const isLink = (at: number): boolean => LINKS.has(words[at]?.text ?? '');
  const first = places.findIndex((at) => !isLink(at));
  const last = places.findLastIndex((at) => !isLink(at));
  return first < 0 ? [] : places.slice(first, last + 1);
}

function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (SEPARATORS.has(token.text)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter(({ length }) => length > 0);
}

function asksOfRole({ readings: [surest] }: ReadClause): boolean {
  return (
    surest?.kind === 'query' &&
    surest.cost < COST.unknown &&
    (surest.query.kind === 'statements' ||
      (surest.query.kind === 'facts' && !surest.query.facts.includes('overview')))
  );
}
