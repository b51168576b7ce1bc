import { singular } from '../../src/text/stem.js';
import { contentWords, titleWords } from '../../src/text/title.js';

/** Finds titles by their words, to decide whether a query means one of them alone. */
export interface TitleSet {
  titles: readonly string[];
  /** Every word of the titles, abbreviations written out. */
  vocabulary: ReadonlySet<string>;
  /** The titles that have the same words as a text, in any order. */
  withWords: (text: string) => readonly number[];
  /** The titles that have all the words of a text, and maybe others; at most two, since one more decides it. */
  containing: (text: string) => readonly number[];
}

export function createTitleSet(titles: readonly string[]): TitleSet {
  const bags = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const stems = titles.map(contentStems);
  for (const [at, words] of stems.entries()) {
    addTo(bags, bagOf(words), at);
    for (const word of new Set(words)) addTo(byWord, word, at);
  }
  return {
    titles,
    vocabulary: new Set(titles.flatMap(titleWords)),
    withWords: (text) => bags.get(bagOf(contentStems(text))) ?? [],
    containing: (text) => {
      const words = contentStems(text);
      const rarest = words
        .map((word) => byWord.get(word) ?? [])
        .reduce((least, list) => (list.length < least.length ? list : least));
      return firstTwo(rarest, (at) => words.every((word) => stems[at]?.includes(word)));
    },
  };
}

/** The words of a title that count, singular. */
export function contentStems(text: string): string[] {
  return contentWords(text).map(singular);
}

export function bagOf(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

function addTo(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key);
  if (list) list.push(at);
  else map.set(key, [at]);
}

function firstTwo(items: readonly number[], fits: (item: number) => boolean): number[] {
  const found: number[] = [];
  for (const item of items) {
    if (fits(item)) found.push(item);
    if (found.length === 2) break;
  }
  return found;
}
