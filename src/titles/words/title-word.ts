import { ABBREVIATIONS } from '../../text/abbreviations.js';
import { isEnglish } from '../../text/english-words.js';
import { otherNumeral } from '../../text/numerals.js';
import { splitGlued } from '../../text/split-glued.js';
import { singular } from '../../text/stem.js';
import { isConnective } from '../../text/title.js';
import { isLevelWord } from '../parse-title.js';
import { isKnown, type TitleIndex } from '../title-index.js';

/** How a word is read as one of a title or a family. */
export interface TitleWord {
  /** Each way to read it is one or more words. */
  readings: readonly (readonly string[])[];
  /** Whether it is no word of a title as it stands, and was taken for a misspelt one. */
  mended: boolean;
  /** Whether it is an acronym, whose words belong together in their order. */
  acronym: boolean;
  /** Whether titles have it as their head: "manager", "director". */
  head: boolean;
  /** Whether it says a level: "senior", "L5". */
  level: boolean;
}

/**
 * Reads a word in plain form as one of a title: as it stands, as an abbreviation or an acronym, as several words
 * written together, or, if it is nothing else, as a misspelt word. An acronym that is also an English word, or one of
 * questions, has to be in upper case.
 */
export function readTitleWord(word: string, index: TitleIndex): TitleWord | undefined {
  const text = word.toLowerCase();
  const stem = singular(text);
  const acronym = meaningsOf(word, text, stem, index);
  const asItStands = isKnown(text, index) ? [[text]] : [];
  const readings = [...asItStands, ...expand(text, index), ...acronym, ...renumbered(text, index)];
  const found = readings.length > 0 ? readings : mend(text, index);
  if (found.length === 0) return undefined;
  const mended = readings.length === 0;
  return {
    readings: found,
    mended,
    acronym: acronym.length > 0,
    head: index.heads.has(stem),
    level: isLevel(text, index) || found.some(([only = '', another]) => !another && isLevel(only, index)),
  };
}

function isLevel(word: string, { levels }: TitleIndex): boolean {
  return isLevelWord(word) || levels.has(singular(word));
}

function meaningsOf(word: string, text: string, stem: string, index: TitleIndex): (readonly string[])[] {
  const meanings = index.acronyms.get(text) ?? index.acronyms.get(stem);
  const isOtherWord = isEnglish(text) || index.reservedWords.has(text);
  if (!meanings || (isOtherWord && word !== word.toUpperCase())) return [];
  return [...meanings];
}

/** "Engineer 2" is the Engineer II, where no title has a 2. */
function renumbered(text: string, index: TitleIndex): string[][] {
  const other = otherNumeral(text);
  return other !== undefined && !isKnown(text, index) && isKnown(other, index) ? [[other]] : [];
}

/** What an abbreviation, or several of one ("VPs"), can stand for in this catalogue. */
function expand(text: string, index: TitleIndex): string[][] {
  const readings =
    ABBREVIATIONS.get(text) ?? (text.endsWith('s') ? ABBREVIATIONS.get(text.slice(0, -1)) : undefined);
  return (readings ?? [])
    .map((reading) => reading.split(' '))
    .filter((reading) => reading.every((part) => isKnown(part, index)));
}

/** What an unknown word may have been meant for: a word with a slip in it, or several without their spaces. */
function mend(text: string, index: TitleIndex): (readonly string[])[] {
  if (ABBREVIATIONS.has(text) || isConnective(text)) return [];
  const mended = index.mend(text).flatMap((word) => (isKnown(word, index) ? [[word]] : expand(word, index)));
  if (mended.length > 0) return mended;
  const parts = splitGlued(text, (part) => isConnective(part) || isKnown(part, index));
  return parts ? [parts.filter((part) => !isConnective(part))] : [];
}
