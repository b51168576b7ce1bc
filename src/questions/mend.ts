import Fuse from 'fuse.js';
import { editDistance } from '../catalog/edit-distance.js';
import { CUE_WORDS } from './template.js';
import { JOB_WORDS } from './vocabulary.js';

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

/** The word of a phrasing that a misspelt word may stand for. */
export function nearestCue(word: string): string | undefined {
  return nearestCueOrJob(word).find((found) => CUE_WORDS.has(found));
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
