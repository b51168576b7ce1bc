import Fuse, { type IFuseOptions } from 'fuse.js/basic';
import { grouped } from '../../collections.js';
import { editDistance } from '../../text/edit-distance.js';

/** The distinct words of some texts, to find those that a misspelt or half-typed word may stand for. */
export interface WordIndex {
  /** The words nearest to a misspelt one, best first; none where it is too far from all of them. */
  nearestWords: (word: string) => readonly string[];
  /** The words that begin with nearly the same letters: "ecosytem o" is on its way to "ecosystem operations". */
  wordsBeginningLike: (start: string) => readonly string[];
}

/** In a shorter word, a slip cannot be told from another word. */
const SHORTEST = 3;
const MOST_EDITS = 2;
/** A word of this length is known again after more slips. */
const LONG = 9;
/** Fuse takes microseconds for each word it looks at, so it gets only those with nearly the same letters. */
const MOST_CANDIDATES = 32;
const MOST_FOUND = 16;
/** Answers are kept for the words asked last, since a question is read in several ways. */
const MOST_KEPT = 500;

/** Half of the letters may be wrong: a swap in a word of four letters is two slips to Fuse. */
const SLIPS = { threshold: 0.5, ignoreLocation: true, ignoreFieldNorm: true };
/** A long word is recognised with up to a third of it wrong. */
const GARBLED = { ...SLIPS, threshold: 0.34 };
/** Only the beginning of a word counts, and one letter of four may be wrong. */
const BEGINNINGS = { threshold: 0.3, location: 0, distance: 20, ignoreFieldNorm: true };

/** Indexes words by their lengths and letters. */
export function createWordIndex(words: Iterable<string>): WordIndex {
  const shelves = shelve(words);
  let beginnings: Fuse<string> | undefined;
  return {
    nearestWords: keeping((word) => nearestIn(shelves, word)),
    wordsBeginningLike: keeping((start) => {
      if (start.length < SHORTEST) return [];
      beginnings ??= new Fuse(
        [...shelves.values()].flatMap((shelf) => shelf.words),
        BEGINNINGS,
      );
      return beginnings.search(start, { limit: MOST_FOUND }).map(({ item }) => item);
    }),
  };
}

function nearestIn(shelves: Shelves, word: string): string[] {
  if (word.length < SHORTEST) return [];
  for (let edits = 1; edits <= MOST_EDITS; edits++) {
    const found = search(candidates(shelves, word, edits), word, SLIPS).filter(
      (item) => editDistance(word, item, edits) === edits,
    );
    if (found.length > 0) return found;
  }
  return word.length < LONG ? [] : search(candidates(shelves, word, MOST_EDITS + 1), word, GARBLED);
}

function search(words: string[], pattern: string, options: IFuseOptions<string>): string[] {
  return new Fuse(words, options).search(pattern, { limit: MOST_FOUND }).map(({ item }) => item);
}

/** Words of one length, with what tells at a glance how much they differ. */
interface Shelf {
  words: readonly string[];
  letters: Int32Array;
  pairs: Int32Array;
}

type Shelves = ReadonlyMap<number, Shelf>;

function shelve(words: Iterable<string>): Shelves {
  const byLength = grouped(new Set(words), ({ length }) => length);
  return new Map(
    [...byLength].map(([length, list]) => [
      length,
      { words: list, letters: Int32Array.from(list, lettersOf), pairs: Int32Array.from(list, pairsOf) },
    ]),
  );
}

/** The words that so many edits may make of one; those with most letters and pairs of letters in common first. */
function candidates(shelves: Shelves, word: string, edits: number): string[] {
  const [letters, pairs] = [lettersOf(word), pairsOf(word)];
  const byDifference: string[][] = [];
  for (let length = word.length - edits; length <= word.length + edits; length++) {
    const shelf = shelves.get(length);
    if (!shelf) continue;
    for (let at = 0; at < shelf.words.length; at++) {
      const inLetters = bitsIn((shelf.letters[at] ?? 0) ^ letters);
      // An edit changes two letters at the most.
      if (inLetters > 2 * edits) continue;
      const difference = inLetters + bitsIn((shelf.pairs[at] ?? 0) ^ pairs);
      byDifference[difference] ??= [];
      byDifference[difference].push(shelf.words[at] ?? '');
    }
  }
  return byDifference.flat().slice(0, MOST_CANDIDATES);
}

/** Which letters a word has, a bit for each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

/** Which neighbours its letters have, a bit for several pairs. */
function pairsOf(word: string): number {
  let pairs = 0;
  for (let at = 1; at < word.length; at++) {
    pairs |= 1 << ((word.charCodeAt(at - 1) * 7 + word.charCodeAt(at) * 13) % 32);
  }
  return pairs;
}

/** Counts bits in pairs, then fours, then all at once. */
function bitsIn(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

function keeping(find: (word: string) => readonly string[]): (word: string) => readonly string[] {
  const kept = new Map<string, readonly string[]>();
  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    if (kept.size === MOST_KEPT) kept.clear();
    const found = find(word);
    kept.set(word, found);
    return found;
  };
}
