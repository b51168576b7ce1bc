import type { Phrase } from './phrase.js';

/** A phrase and all that it is made of. */
export function phrasesIn(phrase: Phrase): Phrase[] {
  return [phrase, ...phrase.parts.flatMap(phrasesIn)];
}

/** The phrases of the lexicon that a phrase is made of. */
export function leavesOf(phrase: Phrase): Phrase[] {
  return phrase.rule ? phrase.parts.flatMap(leavesOf) : [phrase];
}
