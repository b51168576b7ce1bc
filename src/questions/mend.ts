import Fuse from 'fuse.js';
import { ABBREVIATIONS } from '../catalog/abbreviations.js';
import { editDistance } from '../catalog/edit-distance.js';
import { stem } from './stem.js';
import { isTalk } from './talk.js';
import { CUE_WORDS } from './template.js';
import type { TitleIndex } from './title-index.js';
import { JOB_WORDS } from './vocabulary.js';
import type { Word } from './words.js';

/** Wide, so that Fuse loses no candidate: what is near enough is decided by edit distance. */
const FUSE_OPTIONS = { threshold: 0.6, ignoreLocation: true, distance: 0 };

/** The words of titles that a misspelt word may stand for, the nearest only; empty when none is near enough. */
export type Mender = (word: string) => readonly string[];

/**
 * Fuse finds the words that look alike; edit distance, which knows swapped letters and how long a word is,
 * decides which of them are slips of the keyboard and not other words.
 */
export function createMender(vocabulary: ReadonlySet<string>): Mender {
  // A word nearer to a job that no role has ("principl") than to a known one is no slip for the known one.
  const near = nearestIn([...vocabulary, ...JOB_WORDS]);
  return (word) => near(word).filter((found) => vocabulary.has(found));
}

const nearestCueOrJob = nearestIn([...CUE_WORDS, ...JOB_WORDS]);

/** Mends misspelt words of the question itself ("grde of ..."), where no title has a word as near. */
export function mendCues(words: readonly Word[], index: TitleIndex): Word[] {
  return words.map((word) => {
    if (word.grade || isName(word) || isKnown(word.text, index) || index.mend(word.text).length > 0)
      return word;
    const cue = nearestCueOrJob(word.text).find((found) => CUE_WORDS.has(found));
    return cue ? { ...word, text: cue } : word;
  });
}

/** A capital inside a sentence begins a name ("Grace"), not a misspelt word of the question ("grade"). */
function isName({ raw, at }: Word): boolean {
  return at > 0 && /^\p{Lu}\p{Ll}/u.test(raw);
}

function isKnown(word: string, index: TitleIndex): boolean {
  return (
    isTalk(word) ||
    JOB_WORDS.has(word) ||
    ABBREVIATIONS.has(word) ||
    index.byStem.has(stem(word)) ||
    index.acronyms.has(stem(word))
  );
}

/** Looks words up that are nearest to a misspelt one, among some known ones. */
function nearestIn(known: readonly string[]): (word: string) => string[] {
  const fuse = new Fuse(
    [...new Set(known)].filter((word) => word.length > 3),
    FUSE_OPTIONS,
  );
  return (word) => {
    const limit = allowedEdits(word);
    if (limit === 0) return [];
    const near = fuse
      .search(word)
      .map(({ item }) => ({ item, distance: editDistance(word, item, limit) }))
      .filter(({ item, distance }) => distance <= Math.min(limit, allowedEdits(item)));
    const least = Math.min(...near.map(({ distance }) => distance));
    return near.filter(({ distance }) => distance === least).map(({ item }) => item);
  };
}

/** A short word changes its meaning with one letter; a long one survives two slips. */
function allowedEdits(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}
