import { phrasesIn } from '../chart/inner-phrases.js';
import type { Phrase } from '../chart/phrase.js';
import type { TypeName } from '../chart/rule.js';
import type { Word } from '../words/read-words.js';

/** Types of phrases that are one noun, with what stands before it. */
const OF_ONE: ReadonlySet<TypeName> = new Set(['level', 'attribute', 'noun', 'member'] as const);

/** Whether a reading makes one noun of two: "an associate, a senior manager" are two roles, and no associate manager. */
export function joinsTwoNouns(reading: Phrase, words: readonly Word[]): boolean {
  return phrasesIn(reading).some(
    ({ type, start, end }) =>
      OF_ONE.has(type) &&
      words.slice(start, end - 1).some(({ text }, at) => text === ',' && isArticle(words[start + at + 1])),
  );
}

function isArticle(word: Word | undefined): boolean {
  return word?.text === 'a' || word?.text === 'an';
}
