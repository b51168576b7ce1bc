import type { TitleIndex } from './title-index.js';
import type { Name } from './title-name.js';
import type { TypedTitle } from './title-tokens.js';

/**
 * The titles that have all of some words, or have some and their level the others; the shortest first, and no more
 * than so many.
 */
export function namesWith(
  typed: Pick<TypedTitle, 'stems' | 'phrases'>,
  { names, postings }: TitleIndex,
  most = Number.POSITIVE_INFINITY,
): Name[] {
  const lists = [...new Set(typed.stems)].map((stem) => postings.get(stem));
  if (lists.length === 0 || !lists.every((list) => list !== undefined)) return [];
  const [rarest = new Uint32Array(), ...others] = lists.sort((a, b) => a.length - b.length);
  const from = others.map(() => 0);
  const found: Name[] = [];
  for (const place of rarest) {
    const inAll = others.every((list, at) => {
      const start = firstFrom(list, place, from[at] ?? 0);
      from[at] = start;
      return list[start] === place;
    });
    const name = inAll ? names[place] : undefined;
    if (name && fits(typed, name)) found.push(name);
    if (found.length === most) break;
  }
  return found;
}

/** Whether a title has words just as they are typed, but for the plural of the last. */
export function hasLiterally(words: readonly string[], name: Name): boolean {
  return words.every((word, at) => name.words.includes(word) || at === words.length - 1);
}

/** Whether a title has words as often as they are typed, and those of acronyms next to each other. */
function fits({ stems, phrases }: Pick<TypedTitle, 'stems' | 'phrases'>, name: Name): boolean {
  if (!stems.every((stem) => timesIn(stems, stem) <= Math.max(1, timesIn(name.stems, stem)))) return false;
  if (phrases.length === 0) return true;
  const text = ` ${name.stems.join(' ')} `;
  return phrases.every((phrase) => text.includes(phrase));
}

function timesIn(words: readonly string[], wanted: string): number {
  let times = 0;
  for (const word of words) if (word === wanted) times++;
  return times;
}

/** Where in an ascending list, from a place on, the first number stands that is not below another. */
function firstFrom(list: Uint32Array, least: number, from: number): number {
  // Steps get longer as long as they fall short, so that near and far are found alike.
  let step = 1;
  let low = from;
  while (low + step < list.length && (list[low + step] ?? 0) < least) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step + 1, list.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
