import { ABBREVIATIONS } from './abbreviations.js';
import { setOfWords } from './set-of-words.js';

/** Words that join the parts of a title and add no meaning: "Director of X" is "Director, X". */
const CONNECTIVES = setOfWords('and of the for a an to in at on with by from or');

/** A word, the name of a language ("C++"), or initials with stops between them ("V.P."). */
const WORD = /(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:\+\+|#)?/gu;

/** What the plain letters and figures of a text do not show: accents, possessives, "R&D", "C++", "V.P.". */
const NOT_PLAIN = /[^\x20-\x7e]|['`&+#]|\.\S/;
const POSSESSIVE = /'s(?![\p{L}\p{N}])/gu;
const AMPERSAND = /&(?:amp;)?/g;
/** "FP&A", "R&D": initials, not two words. */
const INITIALS = /(?<![\p{L}\p{N}])(\p{L}{1,3})&(\p{L}{1,2})(?![\p{L}\p{N}])/gu;

/**
 * The words of a text in their plainest form: lower case, no accents, punctuation, emoji or possessives,
 * "&" as "and". Smart quotes and full-width letters are folded first.
 */
export function plainWords(text: string): string[] {
  // A short cut: most texts are plain already.
  if (!NOT_PLAIN.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const folded = fold(text).toLowerCase().replace(POSSESSIVE, ' ');
  const joined = folded.includes('&') ? folded.replace(INITIALS, '$1$2').replace(AMPERSAND, ' and ') : folded;
  return (joined.match(WORD) ?? []).map((word) => word.replaceAll('.', ''));
}

/** Finds the plain words of texts that begin with any of some starts, and perhaps others. */
export function wordsBeginning(starts: readonly string[]): (text: string) => string[] {
  const escaped = starts.map((start) => start.replace(/[^a-z0-9]/g, '\\$&'));
  const words = new RegExp(`(?<![a-z0-9])(?:${escaped.join('|')})[a-z0-9]*`, 'g');
  const find = (text: string): string[] => text.toLowerCase().match(words) ?? [];
  // No word reaches across a blank, so only odd pieces of a text have to be taken apart.
  const findInPiece = (piece: string): string[] => (NOT_PLAIN.test(piece) ? plainWords(piece) : find(piece));
  return (text) => (NOT_PLAIN.test(text) ? text.split(' ').flatMap(findInPiece) : find(text));
}

/** Replaces letters and quotation marks by those of a keyboard. Most texts have no others. */
function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.replaceAll('`', "'");
  return text
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[ßẞ]/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map(
  [...ABBREVIATIONS].flatMap(([short, [reading = short, ...others]]) =>
    others.length === 0 ? [[short, reading.split(' ')] as const] : [],
  ),
);

/** The words of a title. Abbreviations that stand for one thing only are written out. */
export function titleWords(title: string): string[] {
  return plainWords(title).flatMap((word) => WRITTEN_OUT.get(word) ?? word);
}

/** The words of a title without those that only join its parts. */
export function contentWords(title: string): string[] {
  return titleWords(title).filter((word) => !CONNECTIVES.has(word));
}

/** The same key for all spellings of one title: "Sr. Director of A & B" and "Senior Director, A and B". */
export function titleKey(title: string): string {
  return contentWords(title).join(' ');
}

/** A stable, readable identifier made from a name. */
export function slug(name: string): string {
  return titleWords(name).join('-');
}

/** Whether a word only joins the parts of a title: "of", "and". */
export function isConnective(word: string): boolean {
  return CONNECTIVES.has(word);
}
