import Fuse from 'fuse.js';
import { editDistance } from '../catalog/edit-distance.js';
import { CUE_WORDS } from './template.js';
import { JOB_WORDS } from './vocabulary.js';

/** The words of titles that a misspelt word may stand for, the nearest only; empty when none is near enough. */
export type Mender = (word: string) => readonly string[];

export function createMender(vocabulary: ReadonlySet<string>): Mender {
  // A word nearer to a job that no role has ("principl") than to a known one is no slip for the known one.
  const near = nearestIn(new Set([...vocabulary, ...JOB_WORDS]));
  return (word) => near(word).filter((found) => vocabulary.has(found));
}

const nearestCueOrJob = nearestIn(new Set([...CUE_WORDS, ...JOB_WORDS]));

/** The word of a phrasing that a misspelt word may stand for. */
export function nearestCue(word: string): string | undefined {
  return nearestCueOrJob(word).find((found) => CUE_WORDS.has(found));
}

/** Wide, so that Fuse turns nothing away that edit distance would take. */
const ALIKE = { threshold: 0.6, ignoreLocation: true };

/**
 * Looks words up that are nearest to a misspelt one. Letters in common leave a few candidates, Fuse says which of
 * them look alike, and edit distance, which knows swapped letters and how long a word is, decides which of those
 * are slips of the keyboard and not other words.
 */
function nearestIn(known: ReadonlySet<string>): (word: string) => string[] {
  const candidates = [...known]
    .filter((word) => allowedEdits(word) > 0)
    .map((word) => ({ word, letters: lettersOf(word) }));
  return (word) => {
    const limit = allowedEdits(word);
    if (limit === 0) return [];
    const letters = lettersOf(word);
    let least = limit;
    let nearest: string[] = [];
    for (const candidate of candidates) {
      const allowed = Math.min(least, allowedEdits(candidate.word));
      if (Math.abs(candidate.word.length - word.length) > allowed) continue;
      if (bitsIn(candidate.letters ^ letters) > 2 * allowed) continue;
      if (!Fuse.match(word, candidate.word, ALIKE).isMatch) continue;
      const distance = editDistance(word, candidate.word, allowed);
      if (distance > allowed) continue;
      if (distance < least) nearest = [];
      least = distance;
      nearest.push(candidate.word);
    }
    return nearest;
  };
}

/** A short word changes its meaning with one letter; a long one survives two slips. */
function allowedEdits(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}

/** Which letters a word has, a bit for each; an edit changes two of them at the most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

function bitsIn(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
