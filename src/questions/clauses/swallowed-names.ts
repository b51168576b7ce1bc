import type { StatementIndex } from '../../catalog/index/statement-index.js';
import type { TextCondition } from '../../queries/query.js';
import type { Chart } from '../chart/chart.js';
import type { Phrase } from '../chart/phrase.js';
import { ARTICLES } from '../english/lexicon/small-words.js';
import { COST, type Word } from '../words/read-words.js';

/**
 * Whether words to look for end inside the title of a role, or hold it or the name of a family: "degree Head" in
 * "without degree Head Cook", "team Retail Banking" in "without team Retail Banking". Some page may have just those words.
 */
export function swallowsName(term: Phrase, chart: Chart, statements: StatementIndex): boolean {
  const names = [
    ...chart.all('family').filter((family) => isNamedInFull(family) && family.end - family.start > 1),
    ...chart.all('title').filter((title) => title.value.kind === 'one' && isNamedInFull(title)),
  ];
  const holds = (name: Phrase): boolean =>
    term.start <= name.start && name.end <= term.end && name.end - name.start < term.end - term.start;
  return names.some((name) => cuts(term, name) || (holds(name) && !isOnPage(term, statements)));
}

/** Whether a name is whole, perhaps with slips. */
function isNamedInFull({ cost }: Phrase): boolean {
  return cost < COST.free && cost % COST.mended < COST.data;
}

/** Whether one phrase ends inside another. */
function cuts(one: Phrase, other: Phrase): boolean {
  return (
    (one.start < other.start && other.start < one.end && one.end < other.end) ||
    (other.start < one.start && one.start < other.end && other.end < one.end)
  );
}

function isOnPage({ value }: Phrase, statements: StatementIndex): boolean {
  const text = value as TextCondition;
  return text.kind === 'phrase' && statements.findPhrase(text.words).length > 0;
}

/**
 * Whether what is read as a verb stands behind an article, and so is part of a title: "who does the Lead Cook" has lost
 * its verb, and nobody leads a cook.
 */
export function isNounInTitle({ type, start }: Phrase, words: readonly Word[]): boolean {
  return (
    type === 'predicate' && words[start]?.title?.level === true && ARTICLES.has(words[start - 1]?.text ?? '')
  );
}
