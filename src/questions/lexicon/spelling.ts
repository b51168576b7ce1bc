import { isEnglish } from '../../text/english-words.js';
import { stem } from '../../text/stem.js';
import { FILLERS } from '../english/lexicon/fillers.js';
import type { Lexicon } from './lexicon.js';

/** A technical term may be missing from the pages, so only a long word that is not English counts as misspelt. */
const SHORTEST_MENDED = 5;

/** Whether a word is one of questions or pages as it stands: the stem of "programm" is, the word is not. */
export function isSpeltRight(
  word: string,
  { ruleWords, gradeWords, ownWords, isWritten, isMentioned }: Lexicon,
): boolean {
  return (
    ruleWords.has(word) ||
    gradeWords.has(word) ||
    ownWords.has(word) ||
    FILLERS.has(word) ||
    /^\d+$/.test(word) ||
    isWritten(word) ||
    (isMentioned(word) && isEnglish(word) && stem(word).length > SHORTEST_STEM)
  );
}

/** Small words have such stems: "thee" is no form of "the", and "doe" none of "does". */
const SHORTEST_STEM = 3;

/** The one word of pages that a misspelt word was meant for. */
export function meantOfPages(word: string, { nearestPageWords, ruleWords }: Lexicon): string | undefined {
  if (word.length < SHORTEST_MENDED || isEnglish(word)) return undefined;
  // A slip for a word of questions stays one, even if pages have that word.
  const found = nearestPageWords(word);
  if (found.some((meant) => ruleWords.has(meant))) return undefined;
  const [only] = found;
  return new Set(found.map(stem)).size === 1 ? only : undefined;
}

/** The words of courtesy that a misspelt word may have been meant for: "knwo". */
export function meantOfCourtesy(word: string, lexicon: Lexicon): readonly string[] {
  if (isSpeltRight(word, lexicon) || isEnglish(word)) return [];
  return lexicon.nearestCourtesy(word);
}

/** Whether a misspelt word was meant for a filler. A short one is too near to other words: COBOL to "cool". */
export function isMisspeltFiller(word: string, lexicon: Lexicon): boolean {
  return meantOfCourtesy(word, lexicon).some(
    (meant) => FILLERS.has(meant) && Math.min(word.length, meant.length) >= SHORTEST_MENDED,
  );
}
