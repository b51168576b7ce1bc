import { findLevel } from '../../catalog/architecture.js';
import { type Grade, gradeKey } from '../../catalog/grade.js';
import { parseNumber } from '../../text/numbers.js';
import { setOfWords } from '../../text/set-of-words.js';
import type { Lexical } from '../chart/phrase.js';
import { WORD_CLASSES } from '../english/lexicon/word-classes.js';
import { COST, type Word } from '../words/read-words.js';
import type { Lexicon } from './lexicon.js';

/** The most words of a code: "Band 5", "E 6 b". */
const MOST_PARTS = 3;

/**
 * The grades that the words of a clause may be. A code that has letters and figures speaks for itself ("L5"); a letter
 * does in upper case ("C"); a number or a word needs the word for a grade before it ("grade 8", "band senior").
 */
export function gradePhrases(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  const most = lexicon.gradeCodes.size > 0 ? MOST_PARTS : 1;
  const found: Lexical[] = [];
  for (let start = 0; start < words.length; start++)
    for (let end = start + 1; end <= Math.min(words.length, start + most); end++)
      found.push(...phrasesIn(words, start, end, lexicon));
  return found;
}

function phrasesIn(words: readonly Word[], start: number, end: number, lexicon: Lexicon): Lexical[] {
  const parts = words.slice(start, end);
  if (parts.some(({ kind }) => kind !== 'word')) return [];
  const grade = gradeOf(parts, lexicon);
  if (grade === undefined) return [];
  const written = parts.map(({ text }) => text).join('');
  // A level is asked for by its own name first, even where it is a grade as well.
  const cost = findLevel(lexicon.catalog.architecture, written) ? COST.data : 0;
  const place = { value: grade, start, end, cost };
  const types = typesOf(parts, written, words.slice(0, start), lexicon);
  return types.map((type) => ({ type, ...place }));
}

function gradeOf(parts: readonly Word[], { gradeCodes, isAnyNumberAGrade }: Lexicon): Grade | undefined {
  const [only, another] = parts;
  const number = only && !another ? parseNumber(only.text) : undefined;
  if (number !== undefined && isAnyNumberAGrade) return number;
  return gradeCodes.get(
    number === undefined ? gradeKey(parts.map(({ text }) => text).join('')) : String(number),
  );
}

/** A letter that is also a word ("a Baker") is a grade only behind one of these. */
const ALSO_WORDS = new Set(['a', 'i']);
const BEFORE_GRADES = setOfWords(
  'or and to & / - – , than above below over under between from at through until',
);
const GRADEISH = setOfWords(WORD_CLASSES.gradeish);
const LONGEST_LETTERS = 2;

function typesOf(
  parts: readonly Word[],
  written: string,
  before: readonly Word[],
  { gradeWords }: Lexicon,
): ('grade' | 'code')[] {
  const isWordForGrade = ({ text }: Word): boolean => GRADEISH.has(text) || gradeWords.has(text);
  const [hasLetters, hasFigures] = [/\p{L}/u.test(written), /\d/.test(written)];
  const last = before.at(-1);
  // "The only one" is no grade.
  if (written === 'one' && !before.some(isWordForGrade)) return [];
  // Behind the word for a grade, a code goes with that word.
  const alone: ('grade' | 'code')[] = last && isWordForGrade(last) ? ['grade'] : ['grade', 'code'];
  if (hasLetters && hasFigures) return alone;
  if (hasFigures || written.length > LONGEST_LETTERS) return ['grade'];
  const isBehindSome = last !== undefined && (isWordForGrade(last) || BEFORE_GRADES.has(last.text));
  if (ALSO_WORDS.has(written) && !isBehindSome) return [];
  if (parts.every(({ raw }) => raw === raw.toUpperCase())) return alone;
  return isBehindSome && before.some(isWordForGrade) ? ['grade'] : [];
}
