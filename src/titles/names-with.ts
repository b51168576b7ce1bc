import type { TitleIndex } from './title-index.js';
import type { Name } from './title-name.js';
import type { TypedTitle } from './title-tokens.js';

/**
 * The titles that have all of some words. Their level may have some of the words instead. The shortest come first; at
 * most `most`.
 */
export function namesWith(
  typed: Pick<TypedTitle, 'stems' | 'phrases'>,
  index: TitleIndex,
  most = Number.POSITIVE_INFINITY,
): Name[] {
  const lists: Posting[] = [];
  for (const stem of new Set(typed.stems)) {
    const list = index.postings.get(stem);
    if (!list) return [];
    lists.push({ list, marks: index.marks.get(stem), from: 0 });
  }
  const found: Name[] = [];
  for (const place of placesInAll(lists)) {
    const name = index.names[place];
    if (name && fits(typed, name)) found.push(name);
    if (found.length === most) break;
  }
  return found;
}

/** The titles that have a word. */
interface Posting {
  list: Uint32Array;
  /** A bit for each title, where many have the word. */
  marks: Uint32Array | undefined;
  /** Where in the list to look for later places. */
  from: number;
}

/** The places that stand in all lists, in ascending order. */
function* placesInAll(lists: Posting[]): Generator<number> {
  const [rarest, ...others] = lists.sort((a, b) => a.list.length - b.list.length);
  if (!rarest?.marks) {
    for (const place of rarest?.list ?? []) if (others.every((other) => has(other, place))) yield place;
    return;
  }
  // The other words are more frequent still, so they have marks too.
  const furtherMarks = others.flatMap(({ marks }) => marks ?? []);
  for (let at = 0; at < rarest.marks.length; at++) {
    let bits = rarest.marks[at] ?? 0;
    for (let other = 0; bits !== 0 && other < furtherMarks.length; other++)
      bits &= furtherMarks[other]?.[at] ?? 0;
    for (; bits !== 0; bits &= bits - 1) yield at * BITS + 31 - Math.clz32(bits & -bits);
  }
}

const BITS = 32;

/** Whether a title is among some, asked for one after the other in ascending order. */
function has(posting: Posting, place: number): boolean {
  const { list, marks } = posting;
  if (marks) return (((marks[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  posting.from = firstFrom(list, place, posting.from);
  return list[posting.from] === place;
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
