import { lazily } from '../collections.js';
import { singular, stem } from '../text/stem.js';
import { titleWords } from '../text/title.js';
import { parseTitle } from './parse-title.js';

/** Where the words stand in a title: side by side, anywhere, or at one of its ends. `initial`: it begins with the letters. */
export const WORD_MATCHES = ['phrase', 'anywhere', 'start', 'end', 'initial'] as const;
export type WordMatch = (typeof WORD_MATCHES)[number];

/** A title, and the stems of its words. */
export interface StemmedTitle {
  stems: readonly string[];
  /** Its words in the singular: an engineer is not in engineering. */
  words: () => readonly string[];
  /** The words of its head, as they are written. */
  head: () => readonly string[];
}

/** Prepares a title for `titleMatcher`. Pass `stems` where they are known already. */
export function stemmed(title: string, stems = titleWords(title).map(stem)): StemmedTitle {
  return {
    stems,
    words: lazily(() => titleWords(title).map(singular)),
    head: lazily(() => headOf(title)),
  };
}

/** Words for learners, which stand before the trade or behind it: "Intern Engineer", "Engineering Intern". */
const LEARNERS = new Set(['intern', 'trainee', 'apprentice', 'graduate']);

/** Words for people of the trade that stands before them: a Nurse Practitioner is a nurse. */
const OF_A_TRADE = new Set(['practitioner', 'professional']);

function headOf(title: string): readonly string[] {
  const { head, level, function: work } = parseTitle(title);
  const trade = head.some((word) => OF_A_TRADE.has(word)) ? work.slice(-1) : [];
  return [...head, ...trade, ...level.filter((word) => LEARNERS.has(word))];
}

/**
 * Makes a test of whether a title has all of some words, compared by their stems. A `phrase` wants them side by side,
 * in their order. Whoever manages specialists is no specialist: so the last word must be the head of the title, unless
 * it is the head of none of `titles` that has all words. With `anywhere`, it need not be the head. Nor need it with
 * `start` and `end`, where the title begins or ends with them.
 */
export function titleMatcher(
  words: readonly string[],
  titles: readonly StemmedTitle[],
  match: WordMatch | undefined,
): (title: StemmedTitle) => boolean {
  const written = words.flatMap(titleWords);
  const wanted = written.map(stem);
  const phrase = ` ${wanted.join(' ')} `;
  const singulars = ` ${written.map(singular).join(' ')} `;
  const has = ({ stems, words: own }: StemmedTitle): boolean => {
    if (match === 'phrase') return ` ${stems.join(' ')} `.includes(phrase);
    if (match === 'initial') return own().join(' ').startsWith(singulars.trim());
    if (match === 'start') return ` ${own().join(' ')} `.startsWith(singulars);
    if (match === 'end') return ` ${own().join(' ')} `.endsWith(singulars);
    return wanted.every((word) => stems.includes(word));
  };
  const last = singular(written.at(-1) ?? '');
  const isHeaded = (title: StemmedTitle): boolean => title.head().includes(last);
  const mustBeHeaded =
    (match ?? 'phrase') === 'phrase' && titles.some((title) => has(title) && isHeaded(title));
  return (title) => wanted.length > 0 && has(title) && (!mustBeHeaded || isHeaded(title));
}
