import { isListTalk, parseFilters } from './filters.js';
import type { Interpretation, Lookup } from './lookup.js';
import type { ListFilters } from './question.js';
import type { Reading } from './readings.js';
import type { Word } from './recognise.js';
import { COST, STRENGTH } from './strength.js';
import { contentTerms } from './terms.js';
import { NEGATING } from './vocabulary.js';

/**
 * The roles that some words leave. A condition that is not understood must not be dropped: the list would be longer
 * than what was asked for.
 */
export function askList(
  { cueWords, skipped, slots }: Reading,
  words: readonly Word[],
  { catalog }: Lookup,
): Interpretation | undefined {
  const filters = parseFilters(words, catalog);
  if (!filters || !skipped.every(isListTalk)) return undefined;
  const bare = cueWords === 0 && !slots.grade;
  if (bare && !namesMany(words, filters)) return undefined;
  return { question: { kind: 'list', filters }, strength: strengthOf(bare, filters) };
}

function strengthOf(bare: boolean, filters: ListFilters): number {
  if (bare) return STRENGTH.bareList;
  return Object.keys(filters).length > 0 ? STRENGTH.exact : STRENGTH.several;
}

const YES_NO = new Set(['does', 'do', 'is', 'are', 'can', 'should', 'must', 'will', 'would']);

/** Without a word such as "roles", only words that name many ask for a list: "individual contributors in ...". */
function namesMany(words: readonly Word[], { grade, level, families, track, extreme }: ListFilters): boolean {
  if (YES_NO.has(words[0]?.text ?? '')) return false;
  if (track || extreme || (grade && families && !level)) return true;
  return words.some(({ text, title }) => title?.head && text.endsWith('s'));
}

/** The roles, among those that some words leave, whose pages mention others. */
export function askSearch(
  words: readonly Word[],
  narrowing: readonly Word[] | undefined,
  skipped: readonly Word[],
  { catalog }: Lookup,
): Interpretation | undefined {
  const terms = contentTerms(words);
  const filters = narrowing ? parseFilters(narrowing, catalog) : {};
  // To look for what is not to be there would find the opposite.
  if (words.some(({ text }) => NEGATING.has(text))) return undefined;
  if (terms.length === 0 || !filters || !skipped.every(isListTalk)) return undefined;
  const narrowed = Object.keys(filters).length;
  if (narrowing && narrowed === 0) return undefined;
  // The more of the words narrow the search, the fewer are left to look for.
  return { question: { kind: 'search', terms, filters }, strength: STRENGTH.exact - COST.search + narrowed };
}
