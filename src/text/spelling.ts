import { editDistance } from './edit-distance.js';
import { isEnglish } from './english-words.js';
import { singular } from './stem.js';
import { contentWords } from './title.js';

/** A name, prepared to be compared by its letters. */
export interface Spelling {
  words: readonly string[];
  /** The words without their spaces. */
  glued: string;
}

/** Prepares a name for `isNearlySpelt`. */
export function spellingOf(name: string): Spelling {
  const words = contentWords(name);
  return { words, glued: words.join('') };
}

/** Whether two names differ only in a letter, a plural or their spaces, so that one of the two is likely misspelt. */
export function isNearlySpelt(a: Spelling, b: Spelling): boolean {
  if (a.glued === b.glued) return true;
  if (a.words.length !== b.words.length) return false;
  const different = a.words.flatMap((word, at) => (word === b.words[at] ? [] : [[word, b.words[at] ?? '']]));
  // Long words are compared last, as that takes longest.
  return (
    different.length === 1 &&
    different.every(([one = '', other = '']) => isSlip(one, other) && editDistance(one, other, 1) <= 1)
  );
}

/**
 * Whether a word is one that people misspell. One other letter makes another word of a short one or of one with digits:
 * "II" and "III". No language has much longer words, and comparing them takes time.
 */
export function mayBeMisspelt(word: string): boolean {
  return SLIPPERY.test(word);
}

const SLIPPERY = /^(?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}){5,60}$/u;

/** Whether one of two words is likely a typing error for the other. Not if both are English ("trainer", "trainee"). */
function isSlip(one: string, other: string): boolean {
  if (!mayBeMisspelt(one) || !mayBeMisspelt(other)) return false;
  return singular(one) === singular(other) || !isEnglish(one) || !isEnglish(other);
}
