import { lazily } from '../collections.js';
import { unpackWords } from './pack-words.js';
import { WORDS_BY_INITIAL } from './words-by-initial.js';

/** A question has few words that nothing else knows, so most letters are never needed. */
const SETS_BY_INITIAL: Readonly<Record<string, () => ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(WORDS_BY_INITIAL).map(([initial, words]) => [
    initial,
    lazily(() => new Set(unpackWords(words))),
  ]),
);

/** Whether a word is everyday English. Such a word is more likely meant than misspelt. */
export function isEnglish(word: string): boolean {
  return SETS_BY_INITIAL[word.charAt(0)]?.().has(word) ?? false;
}
