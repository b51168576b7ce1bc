import { getOrAdd } from '../../collections.js';
import type { Slices } from '../../slices.js';
import { ABBREVIATIONS } from '../../text/abbreviations.js';
import { contentWords, plainWords, titleWords } from '../../text/title.js';
import type { FamilyNames } from '../family-index.js';
import { LEVEL_NOUNS } from '../levels.js';
import { isLevelWord } from '../parse-title.js';
import type { Name } from '../title-name.js';

type Meanings = readonly (readonly string[])[];

const SHORTEST = 3;
/** Initials of more than this say too little. */
const MOST_MEANINGS = 3;

/** What acronyms stand for: those that families list, and the initials of titles and families. */
export function* deriveAcronyms(
  names: readonly Name[],
  families: readonly FamilyNames[],
  isTaken: (word: string) => boolean,
  isOfOthers: OfOthers = () => false,
): Slices<Map<string, Meanings>> {
  // The surest come last, since later entries win: the initials of a whole title over those of a part, or of a family.
  const found = {
    work: new Map(),
    family: new Map(),
    ending: new Map(),
    whole: new Map(),
  } satisfies Record<string, Found>;
  for (const name of names) {
    const short = shortened(name);
    const isFree = (initials: string, words: readonly string[]): boolean =>
      name.id === undefined || !isOfOthers(initials, words, name.id);
    for (const words of short.whole) addInitials(found.whole, words, name.text, isFree);
    for (const words of short.endings) addInitials(found.ending, words, name.text, isFree);
    for (const words of short.works) addInitials(found.work, words, name.text, isFree);
    yield;
  }
  for (const { id, name, aliases } of families) {
    const isFree = (initials: string, words: readonly string[]): boolean => !isOfOthers(initials, words, id);
    for (const text of [name, ...aliases]) addInitials(found.family, contentWords(text), text, isFree);
    yield;
  }
  // "VPs" are vice presidents. They are not the initials of a VP Support.
  const isAbbreviation = (initials: string): boolean =>
    ABBREVIATIONS.has(initials) || ABBREVIATIONS.has(initials.replace(/s$/, ''));
  const isClear = ([initials, meanings]: readonly [string, Meanings]): boolean =>
    meanings.length <= MOST_MEANINGS && !isTaken(initials) && !isAbbreviation(initials);
  // An acronym that families list wins over a derived one. Two families may list the same one.
  const listed: Found = new Map();
  for (const [acronym, words] of families.flatMap((family) => [...family.acronyms]))
    addMeaning(listed, acronym.toLowerCase(), titleWords(words));
  const derived = Object.values(found).flatMap((each) => [...each].filter(isClear));
  return new Map([...derived, ...listed]);
}

/** Whether pages use some initials for another phrase than words of the title of an entry, or the name of a family. */
export type OfOthers = (initials: string, words: readonly string[], entry: string) => boolean;

/** The first letters of some words. */
export function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

interface Shortened {
  /** The title with and without its first level words. With a scope, the words before the scope and the scope alone. */
  whole: readonly (readonly string[])[];
  /** The end of the title without the first words of its work: ISR for a Public Sector Inside Sales Representative. */
  endings: readonly (readonly string[])[];
  /** The title without its level and its last noun: RE for a Senior Real Estate Manager. */
  works: readonly (readonly string[])[];
}

/** The parts of a title that people shorten to initials. */
function shortened({ id, words, shape: { front } }: Name): Shortened {
  if (id === undefined) return { whole: [], endings: [], works: [] };
  const scope = words.slice(front);
  const first = Math.max(
    0,
    words.findIndex((word) => !isLevelWord(word)),
  );
  const runs = Array.from({ length: first + 1 }, (_, at) => words.slice(at));
  if (scope.length === 0) {
    const work = words.slice(first);
    const endings = work.slice(1).map((_, at) => work.slice(at + 1));
    return { whole: runs, endings, works: [work.slice(0, -1)] };
  }
  // The scope of a "Manager, Sales Operations" is the work. An "Engineer in Test" says the work before it.
  const isNamedBefore = words.slice(first, front).some((word) => !LEVEL_NOUNS.has(word));
  const fronts = runs.map((run) => run.slice(0, run.length - scope.length));
  return { whole: isNamedBefore ? [...runs, ...fronts, scope] : [scope], endings: [], works: [] };
}

type Found = Map<string, (readonly string[])[]>;

/** Adds the first letters of some words. What a title has in capitals keeps all its letters: "UXR" for the UX Researcher. */
function addInitials(
  found: Found,
  words: readonly string[],
  title: string,
  isFree: (initials: string, words: readonly string[]) => boolean,
): void {
  const initials = initialsOf(words);
  if (words.length >= SHORTEST && isFree(initials, words)) addMeaning(found, initials, words);
  const capitals = new Set(
    (title.match(/(?<![\p{L}\p{N}])\p{Lu}{2,3}(?![\p{L}\p{N}])/gu) ?? []).flatMap(plainWords),
  );
  if (words.length < 2 || !words.some((word) => capitals.has(word))) return;
  addMeaning(found, words.map((word) => (capitals.has(word) ? word : word[0])).join(''), words);
}

function addMeaning(found: Found, initials: string, words: readonly string[]): void {
  const meanings = getOrAdd(found, initials, () => []);
  const isKnown = meanings.some((known) => known.join(' ') === words.join(' '));
  if (!isKnown && meanings.length <= MOST_MEANINGS) meanings.push(words);
}
