import { singular, stem } from '../text/stem.js';
import { titleWords } from '../text/title.js';
import { parseTitle } from './parse-title.js';

/** A title, and the stems of its words. */
export interface StemmedTitle {
  title: string;
  stems: readonly string[];
}

export function stemmed(title: string): StemmedTitle {
  return { title, stems: titleWords(title).map(stem) };
}

/** Whoever learns a trade is called so before the trade or behind it: "Intern Engineer", "Engineering Intern". */
const LEARNERS = new Set(['intern', 'trainee', 'apprentice', 'graduate']);

const heads = new WeakMap<StemmedTitle, readonly string[]>();

/** The head of a title, parsed once: the titles of a catalogue are compared over and over. */
function headOf(title: StemmedTitle): readonly string[] {
  const known = heads.get(title);
  if (known) return known;
  const { head, level } = parseTitle(title.title);
  const all = [...head, ...level.filter((word) => LEARNERS.has(word))];
  heads.set(title, all);
  return all;
}

/**
 * Whether a title has some words, compared by their stems; as a phrase, side by side in their order. Where the last word
 * is the head of one of the titles that have them all, it must be the head: whoever manages specialists is no specialist.
 */
export function titleMatcher(
  words: readonly string[],
  titles: readonly StemmedTitle[],
  isPhrase = false,
): (title: StemmedTitle) => boolean {
  const written = words.flatMap(titleWords);
  const wanted = written.map(stem);
  const phrase = ` ${wanted.join(' ')} `;
  const has = ({ stems }: StemmedTitle): boolean =>
    isPhrase ? ` ${stems.join(' ')} `.includes(phrase) : wanted.every((word) => stems.includes(word));
  const last = singular(written.at(-1) ?? '');
  const isHeaded = (title: StemmedTitle): boolean => headOf(title).includes(last);
  const mustBeHeaded = titles.some((title) => has(title) && isHeaded(title));
  return (title) => wanted.length > 0 && has(title) && (!mustBeHeaded || isHeaded(title));
}
