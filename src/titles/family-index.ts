import { getOrAdd } from '../collections.js';
import type { Slices } from '../slices.js';
import { singular } from '../text/stem.js';
import { contentWords } from '../text/title.js';

/** What a job family is known by. */
export interface FamilyNames {
  id: string;
  name: string;
  aliases: readonly string[];
  /** Short forms that its pages use, and the words of each: of the family or of a title. */
  acronyms: ReadonlyMap<string, string>;
}

/** A name of a family. */
interface FamilyName {
  id: string;
  stems: ReadonlySet<string>;
  /** Its words as they are written, joined by spaces. */
  written: string;
  /** The stems in their order, those of a word that stands twice as well. */
  inOrder: string;
}

/** The names of all families, by their words. */
export interface FamilyIndex {
  names: readonly FamilyName[];
  /** For each singular word, the places in `names` of those that have it, in ascending order. */
  postings: ReadonlyMap<string, readonly number[]>;
  /** The words of all names. */
  words: ReadonlySet<string>;
}

/** Indexes the names of families, one family at a time. */
export function* buildFamilyIndex(families: readonly FamilyNames[]): Slices<FamilyIndex> {
  const words = new Set<string>();
  const postings = new Map<string, number[]>();
  const names: FamilyName[] = [];
  for (const { id, name, aliases } of families) {
    for (const text of [name, ...aliases]) {
      const ofName = contentWords(text);
      const inOrder = ofName.map(singular);
      const stems = new Set(inOrder);
      for (const word of ofName) words.add(word);
      for (const stem of stems) getOrAdd(postings, stem, () => []).push(names.length);
      names.push({ id, stems, written: ofName.join(' '), inOrder: inOrder.join(' ') });
    }
    yield;
  }
  return { names, postings, words };
}
