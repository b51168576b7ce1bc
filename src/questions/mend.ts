import Fuse from 'fuse.js';
import { ABBREVIATIONS } from '../text/abbreviations.js';
import { editDistance } from '../text/edit-distance.js';
import { isEnglish } from '../text/english-words.js';
import { CUE_WORDS } from './template.js';
import { JOB_WORDS } from './vocabulary.js';

const SHORTEST_MENDED = 4;
const MOST_EDITS = 2;

/** Wide, so that Fuse turns nothing away that edit distance would take. */
const ALIKE = { threshold: 0.6, ignoreLocation: true };

/** The words of titles that a misspelt word may stand for, the nearest only; empty when none is near enough. */
export type Mender = (word: string) => readonly string[];

/** Those that can be told apart from other words when misspelt: "infra". */
const LONG_ABBREVIATIONS = [...ABBREVIATIONS.keys()].filter((short) => short.length > 4);

export function createMender(vocabulary: ReadonlySet<string>): Mender {
  // A word nearer to a job that no role has ("principl") than to a known one is no slip for the known one.
  const known = new Set([...vocabulary, ...LONG_ABBREVIATIONS]);
  const near = nearestIn(new Set([...known, ...JOB_WORDS]));
  return (word) => near(word).filter((found) => known.has(found));
}

const nearestCueOrJob = nearestIn(new Set([...CUE_WORDS, ...JOB_WORDS]));

/** The word of a phrasing that a misspelt word may stand for. */
export function nearestCue(word: string): string | undefined {
  return nearestCueOrJob(word).find((found) => CUE_WORDS.has(found));
}

/**
 * Looks words up that are nearest to a misspelt one. Letters in common leave a few candidates; edit distance, which
 * knows swapped letters and how long a word is, finds the nearest of them; and Fuse has to find those alike, too.
 */
function nearestIn(known: ReadonlySet<string>): (word: string) => string[] {
  const words = [...known].filter((word) => word.length >= SHORTEST_MENDED);
  // Side by side in memory, since every one of them is looked at.
  const lengths = Uint8Array.from(words, (word) => word.length);
  const letters = Int32Array.from(words, lettersOf);
  return (typed) => {
    const typedLetters = lettersOf(typed);
    const english = isEnglish(typed);
    let least = MOST_EDITS;
    let nearest: string[] = [];
    for (let at = 0; at < words.length; at++) {
      // Cheap looks first: most words differ too much in length or letters.
      if (Math.abs((lengths[at] ?? 0) - typed.length) > least) continue;
      if (bitsIn((letters[at] ?? 0) ^ typedLetters) > 2 * least) continue;
      const word = words[at] ?? '';
      const allowed = Math.min(least, allowedEdits(typed, word, english));
      const distance = editDistance(typed, word, allowed);
      if (distance > allowed) continue;
      if (distance < least) nearest = [];
      least = distance;
      nearest.push(word);
    }
    return nearest.filter((candidate) => Fuse.match(typed, candidate, ALIKE).isMatch);
  };
}

/**
 * A short word changes its meaning with one letter; a long one survives two slips. What is a word of its own
 * ("ranger") is taken for a slip ("manager") only when it is one letter away.
 */
function allowedEdits(typed: string, known: string, english: boolean): number {
  if (typed.length < SHORTEST_MENDED) {
    return !english && typed.length === SHORTEST_MENDED - 1 && typed[0] === known[0] ? 1 : 0;
  }
  const long = Math.max(typed.length, known.length) >= 7;
  return long && !english ? MOST_EDITS : 1;
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
