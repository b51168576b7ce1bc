import { distinctBy } from '../../collections.js';
import type { Phrase } from '../chart/phrase.js';
import type { ReadClause } from '../clauses/reading.js';
import { isQuestion, isSmall } from '../english/lexicon/small-words.js';
import { isJobWord } from '../phrases/stretches.js';
import { COST, type Word } from '../words/read-words.js';
import { rawOf } from '../words/tokens.js';
import { normalised } from './normal-form.js';
import type { Understood } from './understood.js';

/** What is left when no reading covers the clause: the words in the way, and the longest question without them. */
export function notUnderstood(read: ReadClause): Understood {
  const phrases = read.chart.all('query').filter(({ cost }) => cost < COST.free);
  const longest = phrases.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.cost - b.cost);
  const [best] = longest;
  if (!best)
    return {
      kind: 'not_understood',
      words: uncovered(read.words, { start: 0, end: 0 }),
      offers: [],
      asksAboutRole: namesJob(read.words),
    };
  const offers = distinctBy(
    longest
      .filter(({ start, end }) => end - start === best.end - best.start)
      .map(({ value }) => normalised(value)),
    (query) => JSON.stringify(query),
  );
  return {
    kind: 'not_understood',
    words: uncovered(read.words, best),
    offers: offers.slice(0, MOST_OFFERS),
    asksAboutRole: true,
  };
}

const MOST_OFFERS = 3;

/** The words that no part of a phrase covers and that cannot be passed over, as typed. */
function uncovered(words: readonly Word[], { start, end }: Pick<Phrase, 'start' | 'end'>): string[] {
  const outside = words.filter(
    (word, at) => (at < start || at >= end) && !word.skippable && word.kind !== 'sign' && word.raw !== '',
  );
  // In "what is the flurble of", only "flurble" was in the way, and not the words around it.
  const telling = outside.filter(({ text }) => !isSmall([text]) && !isQuestion([text]));
  return (telling.length > 0 ? telling : outside).map((word) =>
    word.kind === 'quote' ? word.text : rawOf([word]),
  );
}

/** Whether a clause has a word of titles, or of jobs that no role is. */
export function namesJob(words: readonly Word[]): boolean {
  return words.some((word) => word.title !== undefined || isJobWord(word));
}
