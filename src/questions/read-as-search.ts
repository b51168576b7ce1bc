import { familyStatements, statementsOf } from '../catalog/statements.js';
import type { Query, Roles, TextCondition } from '../queries/query.js';
import type { Sources } from '../queries/sources.js';
import { mentions } from '../text/mentions.js';
import { setOfWords } from '../text/set-of-words.js';
import { isReadable, type ReadClause } from './clauses/reading.js';
import { isSmall } from './english/lexicon/small-words.js';
import { WORD_CLASSES } from './english/lexicon/word-classes.js';
import { topicOf } from './messages/clause-content.js';
import { COST, type Word } from './words/read-words.js';

/** Words of questions that only say that something is asked of a page: "does ... require", "how much". */
const ASKING = setOfWords(
  'what which how much many often',
  ...(['be', 'do', 'have', 'can', 'will', 'need', 'mention', 'use', 'one_role', 'i'] as const).map(
    (name) => WORD_CLASSES[name],
  ),
  "must 's to for as in of on at with into by any some something anything or situation",
);

/** People ask of a page in few words. */
const MOST_WORDS = 5;

/**
 * Reads a clause that no rule reads as a search in the page of the one role that it names: "is a master's degree an
 * advantage for the Cook". All its other words must be of pages, and that page must have at least half of them, so that
 * no answer denies what nobody asked.
 */
export function readAsSearch(read: ReadClause, sources: Sources): ReadClause {
  if (isReadable(read) || read.chart.exhausted) return read;
  const role = topicOf(read);
  const text = role && searchedText(read);
  if (role?.kind !== 'one' || !text || !hasHalf(role, text.words, sources)) return read;
  const query: Query = { kind: 'statements', of: role, text };
  const { words } = read;
  const phrase = { type: 'query', start: 0, end: words.length, value: query, parts: [] } as const;
  const cost = text.words.length * COST.free;
  return { ...read, readings: [{ kind: 'query', query, cost, phrase: { ...phrase, cost } }] };
}

type Phrase = Extract<TextCondition, { kind: 'phrase' }>;

/** The words beside the title, if pages have all of them. */
function searchedText({ words, chart }: ReadClause): Phrase | undefined {
  const [title] = chart
    .all('title')
    .filter(({ value, cost }) => value.kind === 'one' && cost < COST.data)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (!title) return undefined;
  const beside = words.filter((word, at) => (at < title.start || at >= title.end) && !isPassed(word));
  const isSearched = (word: Word): boolean =>
    word.kind === 'word' && word.ofPages !== undefined && !word.isRuleWord && !word.title;
  if (beside.length === 0 || beside.length > MOST_WORDS || !beside.every(isSearched)) return undefined;
  return { kind: 'phrase', words: beside.map(({ ofPages, text }) => ofPages ?? text) };
}

function isPassed({ skippable, kind, text }: Word): boolean {
  return skippable || kind === 'sign' || ASKING.has(text) || isSmall([text]);
}

/** Whether some sentence about a role has at least half of some words. */
function hasHalf(role: Extract<Roles, { kind: 'one' }>, words: readonly string[], sources: Sources): boolean {
  const found = sources.catalog.roleById.get(role.role);
  if (!found) return false;
  const said = statementsOf(sources.catalog, found).map(({ text }) => text);
  return [...said, ...familyStatements(found.family)].some(
    (sentence) => 2 * words.filter((word) => mentions(sentence, [word])).length >= words.length,
  );
}
