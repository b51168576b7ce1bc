import { getOrAdd } from '../collections.js';
import type { Slices } from '../slices.js';
import { singular } from '../text/stem.js';
import { buildFamilyIndex, type FamilyIndex, type FamilyNames } from './family-index.js';
import { LEVEL_NOUNS } from './levels.js';
import { createNaming, type Name } from './title-name.js';
import { deriveAcronyms, type OfOthers } from './words/acronyms.js';
import { createMender, type Mender } from './words/mend-word.js';
import { createWordIndex, type WordIndex } from './words/word-index.js';

/** What titles are known by. Aliases count as titles. */
export interface TitleSource {
  entries: readonly TitleEntry[];
  /** Titles that are no entry's, such as those of managers outside the catalogue. */
  outsiders: readonly string[];
  families: readonly FamilyNames[];
  /** Whether initials of a title stand for something else on pages. */
  isOfOthers?: OfOthers;
}

/** A role, as far as its titles go. */
export interface TitleEntry {
  id: string;
  title: string;
  aliases: readonly string[];
  level: string;
  /** The id of its family. */
  family: string;
}

/** All titles and families of a catalogue, by their words. */
export interface TitleIndex {
  /** Every title, the shortest first. Places in this list stand for titles everywhere else. */
  names: readonly Name[];
  /** Titles by their words in order, written without spaces. */
  exact: ReadonlyMap<string, number>;
  /** Of titles that are written alike without spaces, the next one after each. */
  twins: ReadonlyMap<number, number>;
  /** For each singular word, the titles that have it or whose level does, in ascending order. */
  postings: ReadonlyMap<string, Uint32Array>;
  /** The same for words that many titles have, as one bit for each title: a fast test whether a title has the word. */
  marks: ReadonlyMap<string, Uint32Array>;
  /** What an acronym may stand for, each as words. */
  acronyms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words of questions, which are acronyms only in upper case. */
  reservedWords: ReadonlySet<string>;
  /** Words that titles have as their head at least as often as elsewhere: "manager", "director". */
  heads: ReadonlySet<string>;
  /** Words that are the noun of some title, however often they are not: "executive" of the Account Executive. */
  nouns: ReadonlySet<string>;
  /** Words of the levels of this catalogue. */
  levels: ReadonlySet<string>;
  /** Those levels, each as its words in alphabetical order. */
  levelKeys: ReadonlySet<string>;
  /** Heads that are also a level. With another level word, they name another role. */
  leaders: ReadonlySet<string>;
  families: FamilyIndex;
  /** The words of titles, sorted. */
  vocabulary: readonly string[];
  words: WordIndex;
  mend: Mender;
}

/**
 * Indexes titles, a little at a time. Words of questions (`reservedWords`) are never what a misspelt word is mended
 * into, and acronyms only in upper case.
 */
export function* buildTitleIndex(
  source: TitleSource,
  reservedWords: ReadonlySet<string>,
): Slices<TitleIndex> {
  const names = yield* namesOf(source);
  const families = yield* buildFamilyIndex(source.families);
  const postings = yield* post(names);
  const marks = yield* mark(postings, names.length);
  const { exact, twins, heads, nouns, words } = yield* gatherWords(names);
  yield;
  const ofEntries = new Set(names.map(({ level }) => level));
  const levels = new Set([...ofEntries].flat());
  yield;
  const acronyms = yield* deriveAcronyms(
    names,
    source.families,
    (word) => postings.has(singular(word)),
    source.isOfOthers,
  );
  yield;
  const mend = createMender(new Set([...words, ...families.words]), reservedWords);
  yield;
  return {
    names,
    exact,
    twins,
    postings,
    marks,
    acronyms,
    reservedWords,
    heads,
    nouns,
    levels,
    levelKeys: new Set([...ofEntries].map(levelKey)),
    leaders: new Set([...LEVEL_NOUNS, ...levels].filter((word) => heads.has(word))),
    families,
    vocabulary: [...words].sort(),
    words: createWordIndex(words),
    mend,
  };
}

/** The same key for the words of a level in any order. */
export function levelKey(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

/** The titles that have some words in this order, wherever there are spaces between them. */
export function namesWritten(words: readonly string[], { names, exact, twins }: TitleIndex): Name[] {
  const found: Name[] = [];
  for (let place = exact.get(words.join('')); place !== undefined; place = twins.get(place)) {
    found.push(names[place] as Name);
  }
  return found;
}

/** Whether some title or family has a word. */
export function isKnown(word: string, { postings, families }: TitleIndex): boolean {
  const stem = singular(word);
  return postings.has(stem) || families.postings.has(stem);
}

/** The shortest titles come first, so that those that say least else are found first. */
function* namesOf({ entries, outsiders }: TitleSource): Slices<Name[]> {
  const toName = createNaming();
  const byLength: Name[][] = [];
  const add = (name: Name): void => {
    byLength[name.words.length] ??= [];
    byLength[name.words.length]?.push(name);
  };
  for (const { id, title, aliases, level } of entries) {
    for (const text of [title, ...aliases]) add(toName(id, text, level));
    yield;
  }
  for (const text of outsiders) {
    add(toName(undefined, text, ''));
    yield;
  }
  return byLength.flat();
}

function* post(names: readonly Name[]): Slices<Map<string, Uint32Array>> {
  const lists = new Map<string, number[]>();
  for (const [place, { stems, level }] of names.entries()) {
    for (const stem of new Set([...stems, ...level])) getOrAdd(lists, stem, () => []).push(place);
    yield;
  }
  const packed = new Map<string, Uint32Array>();
  for (const [stem, list] of lists) {
    packed.set(stem, Uint32Array.from(list));
    yield;
  }
  return packed;
}

const BITS = 32;

/** Marks only the words for which that takes no more memory than their places. */
function* mark(postings: ReadonlyMap<string, Uint32Array>, size: number): Slices<Map<string, Uint32Array>> {
  const marks = new Map<string, Uint32Array>();
  for (const [stem, list] of postings) {
    if (list.length * BITS <= size) continue;
    const bits = new Uint32Array(Math.ceil(size / BITS));
    for (const place of list) bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
    marks.set(stem, bits);
    yield;
  }
  return marks;
}

function* gatherWords(names: readonly Name[]): Slices<{
  exact: Map<string, number>;
  twins: Map<number, number>;
  heads: Set<string>;
  nouns: Set<string>;
  words: Set<string>;
}> {
  const exact = new Map<string, number>();
  const twins = new Map<number, number>();
  const headship = new Map<string, number>();
  const nouns = new Set<string>();
  const words = new Set<string>();
  for (const [place, name] of names.entries()) {
    const key = name.words.join('');
    const twin = exact.get(key);
    if (twin !== undefined) twins.set(place, twin);
    exact.set(key, place);
    for (const [at, stem] of name.stems.entries()) {
      const vote = name.shape.slots[at] === 'head' ? 1 : -1;
      if (vote > 0) nouns.add(stem);
      headship.set(stem, (headship.get(stem) ?? 0) + vote);
    }
    for (const word of name.words) words.add(word);
    yield;
  }
  const heads = new Set([...headship].flatMap(([stem, votes]) => (votes >= 0 ? [stem] : [])));
  return { exact, twins, heads, nouns, words };
}
