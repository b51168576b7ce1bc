import { singular, stem } from '../text/stem.js';
import { titleWords } from '../text/title.js';
import { parseTitle } from './parse-title.js';

/**
 * Whether a title has some words, compared by their stems; as a phrase, side by side in their order. Where the last word
 * is the head of one of the titles that have them all, it must be the head: whoever manages specialists is no specialist.
 */
export function titleMatcher(
  words: readonly string[],
  titles: readonly string[],
  isPhrase = false,
): (title: string) => boolean {
  const written = words.flatMap(titleWords);
  const wanted = written.map(stem);
  const phrase = ` ${wanted.join(' ')} `;
  const has = (title: string): boolean => {
    const own = titleWords(title).map(stem);
    return isPhrase ? ` ${own.join(' ')} `.includes(phrase) : wanted.every((word) => own.includes(word));
  };
  const last = singular(written.at(-1) ?? '');
  const isHeaded = (title: string): boolean => parseTitle(title).head.includes(last);
  const mustBeHeaded = titles.some((title) => has(title) && isHeaded(title));
  return (title) => wanted.length > 0 && has(title) && (!mustBeHeaded || isHeaded(title));
}
