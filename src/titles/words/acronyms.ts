import { getOrAdd } from '../../collections.js';
import type { Slices } from '../../slices.js';
import { ABBREVIATIONS } from '../../text/abbreviations.js';
import { contentWords, titleWords } from '../../text/title.js';
import type { FamilyNames } from '../family-index.js';
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
): Slices<Map<string, Meanings>> {
  const found = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    for (const words of shortened(name)) addMeaning(found, initialsOf(words), words);
    yield;
  }
  for (const { name, aliases } of families) {
    for (const words of [name, ...aliases].map(contentWords)) {
      if (words.length >= SHORTEST) addMeaning(found, initialsOf(words), words);
    }
    yield;
  }
  const acronyms = new Map<string, Meanings>();
  for (const [initials, meanings] of found) {
    if (meanings.length <= MOST_MEANINGS && !isTaken(initials) && !ABBREVIATIONS.has(initials)) {
      acronyms.set(initials, meanings);
    }
  }
  // What families list stands before what is only derived. Two families may list one acronym.
  const listed = new Map<string, (readonly string[])[]>();
  for (const [acronym, words] of families.flatMap((family) => [...family.acronyms]))
    addMeaning(listed, acronym.toLowerCase(), titleWords(words));
  return new Map([...acronyms, ...listed]);
}

export function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

/**
 * The parts of a title that people shorten to initials: its scope; without one, all of it, all behind each word of a
 * level, and the work alone.
 */
function shortened({ id, words, shape: { front } }: Name): (readonly string[])[] {
  if (id === undefined || words.length < SHORTEST) return [];
  const scope = words.slice(front);
  if (scope.length > 0) return scope.length < SHORTEST ? [] : [scope];
  const work = words.findIndex((word) => !isLevelWord(word));
  const levels = Math.max(0, work);
  const runs = Array.from({ length: levels + 1 }, (_, at) => words.slice(at));
  return [...runs, words.slice(levels, -1)].filter((run) => run.length >= SHORTEST);
}

function addMeaning(
  found: Map<string, (readonly string[])[]>,
  initials: string,
  words: readonly string[],
): void {
  const meanings = getOrAdd(found, initials, () => []);
  const isKnown = meanings.some((known) => known.join(' ') === words.join(' '));
  if (!isKnown && meanings.length <= MOST_MEANINGS) meanings.push(words);
}
