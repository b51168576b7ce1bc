import { getOrAdd } from '../collections.js';
import { WORDS_BY_INITIAL } from './words-by-initial.js';

const setsByInitial = new Map<string, ReadonlySet<string>>();

/** Whether a word is everyday English. Such a word is more likely meant than misspelt. */
export function isEnglish(word: string): boolean {
  const initial = word.charAt(0);
  const words = WORDS_BY_INITIAL[initial];
  // A question has few words that nothing else knows, so most letters are never needed.
  return words !== undefined && getOrAdd(setsByInitial, initial, () => new Set(words.split(' '))).has(word);
}
