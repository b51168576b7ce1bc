import type { Phrase } from './phrase.js';

/** A phrase and all that it is made of. */
export function phrasesIn(phrase: Phrase): Phrase[] {
  const found = [phrase];
  // The loop also visits what it adds.
  for (const each of found) found.push(...each.parts);
  return found;
}

/** The phrases of the lexicon that a phrase is made of. */
export function leavesOf(phrase: Phrase): Phrase[] {
  const leaves: Phrase[] = [];
  addLeaves(phrase, leaves);
  return leaves;
}

function addLeaves(phrase: Phrase, leaves: Phrase[]): void {
  if (!phrase.rule) leaves.push(phrase);
  for (const part of phrase.parts) addLeaves(part, leaves);
}
