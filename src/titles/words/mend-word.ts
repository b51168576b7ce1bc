import { ABBREVIATIONS } from '../../text/abbreviations.js';
import { editDistance } from '../../text/edit-distance.js';
import { isEnglish } from '../../text/english-words.js';
import { singular } from '../../text/stem.js';
import { isLevelWord } from '../parse-title.js';
import { JOB_WORDS } from './job-words.js';
import { createWordIndex } from './word-index.js';

const SHORTEST_MENDED = 4;
/** From this length on a word survives two slips. */
const LONG = 7;

/** The words of titles that a misspelt word may stand for, the nearest only; empty where none is near enough. */
export type Mender = (word: string) => readonly string[];

/** Abbreviations that are long enough to be recognised when misspelt: "pubsec". */
const LONG_ABBREVIATIONS = [...ABBREVIATIONS.keys()].filter((short) => short.length > 4);

/**
 * Mends words into those of a vocabulary. A word nearer to a job that no role has ("principl"), or to one of `others`,
 * is no slip for a word of the vocabulary; such a word itself is not misspelt. With `mendsShort`, "doe" may be a slip
 * for "does": questions hardly ever speak of a doe, while a title may have any word.
 */
export function createMender(
  vocabulary: ReadonlySet<string>,
  others: ReadonlySet<string>,
  { mendsShort = false } = {},
): Mender {
  const known = new Set([...vocabulary, ...LONG_ABBREVIATIONS]);
  const right = new Set([...known, ...JOB_WORDS, ...others]);
  const { nearestWords } = createWordIndex(right);
  return (word) =>
    right.has(word) || right.has(singular(word))
      ? []
      : ofOneNumber(
          word,
          nearestWords(word)
            .map((found) => (known.has(found) ? found : singular(found)))
            .filter((found) => known.has(found) && isSlip(word, found, mendsShort)),
        );
}

/**
 * Where a word and its plural are equally near, keeps the one with the same letters ("rolse"), or else the one that
 * ends as typed: "managerr" is no slip for several. "Lisst" may be either.
 */
function ofOneNumber(typed: string, found: readonly string[]): string[] {
  const isSwapped = found.some((word) => word.endsWith('s') && lettersOf(word) === lettersOf(typed));
  if (isSwapped && found.includes(typed.replace('ss', 's'))) return [...found];
  const isMany = typed.endsWith('s') || isSwapped;
  return found.filter(
    (word) => !found.includes(isMany ? `${word}s` : word.replace(/s$/, '')) || word.endsWith('s') === isMany,
  );
}

const lettersOf = (word: string): string => [...word].sort().join('');

/**
 * A short word changes its meaning with one letter; a long one survives two slips. What is a word of its own
 * ("ranger") is taken for a slip ("manager") only when it is one letter away.
 */
function isSlip(typed: string, meant: string, mendsShort: boolean): boolean {
  if (meant.length < SHORTEST_MENDED) return false;
  const english = isEnglish(typed);
  if (typed.length < SHORTEST_MENDED)
    return typed[0] === meant[0] && (!english || (mendsShort && !isLevelWord(meant)));
  // Hardly anybody types another word that begins otherwise: a "headline" is no deadline.
  if (english && typed[0] !== meant[0] && !startsSwapped(typed, meant)) return false;
  const isLong = Math.max(typed.length, meant.length) >= LONG && !english;
  return editDistance(typed, meant, 2) <= (isLong ? 2 : 1);
}

/** Whether only the first two letters changed places: "odes" for "does". */
function startsSwapped(typed: string, meant: string): boolean {
  return typed[0] === meant[1] && typed[1] === meant[0] && typed.slice(2) === meant.slice(2);
}
