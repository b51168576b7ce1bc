import { lazily } from '../collections.js';
import { singular, stem } from '../text/stem.js';
import { titleWords } from '../text/title.js';
import { parseTitle } from './parse-title.js';

/** A title, and the stems of its words. */
export interface StemmedTitle {
  stems: readonly string[];
  /** The words of its head, as they are written. */
  head: () => readonly string[];
}

export function stemmed(title: string, stems = titleWords(title).map(stem)): StemmedTitle {
  return { stems, head: lazily(() => headOf(title)) };
}

/** Whoever learns a trade is called so before the trade or behind it: "Intern Engineer", "Engineering Intern". */
const LEARNERS = new Set(['intern', 'trainee', 'apprentice', 'graduate']);

function headOf(title: string): readonly string[] {
  const { head, level } = parseTitle(title);
  return [...head, ...level.filter((word) => LEARNERS.has(word))];
}

/**
 * Whether a title has some words, compared by their stems; as a phrase, side by side in their order. Where the last word
 * is the head of one of the titles that have them all, it must be the head, as whoever manages specialists is no
 * specialist; anywhere, any title that has them all will do.
 */
export function titleMatcher(
  words: readonly string[],
  titles: readonly StemmedTitle[],
  match?: 'phrase' | 'anywhere',
): (title: StemmedTitle) => boolean {
  const written = words.flatMap(titleWords);
  const wanted = written.map(stem);
  const phrase = ` ${wanted.join(' ')} `;
  const has = ({ stems }: StemmedTitle): boolean =>
    match === 'phrase'
      ? ` ${stems.join(' ')} `.includes(phrase)
      : wanted.every((word) => stems.includes(word));
  const last = singular(written.at(-1) ?? '');
  const isHeaded = (title: StemmedTitle): boolean => title.head().includes(last);
  const mustBeHeaded = match !== 'anywhere' && titles.some((title) => has(title) && isHeaded(title));
  return (title) => wanted.length > 0 && has(title) && (!mustBeHeaded || isHeaded(title));
}
