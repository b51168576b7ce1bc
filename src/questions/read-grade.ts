import type { GradeRange } from '../catalog/grade-range.js';
import { parseNumber } from '../text/numbers.js';

const GRADE_WORDS = new Set(['grade', 'grades', 'graded', 'level', 'levels', 'lvl', 'gr']);
const AT_LEAST_BEFORE = new Set(['least', 'minimum', 'from']);
const AT_MOST_BEFORE = new Set(['most', 'maximum']);
const OVER = new Set(['above', 'over', 'beyond']);
const UNDER = new Set(['below', 'under', 'beneath']);
const UPWARDS = new Set(['above', 'higher', 'up', 'upwards', 'more', 'plus']);
const DOWNWARDS = new Set(['below', 'lower', 'down', 'under', 'less']);
const JOINS = new Set(['to', 'and', 'or', 'through']);

/** A grade or a range of grades, and the place of the word after it. */
interface ReadGrade {
  range: GradeRange;
  end: number;
}

/** The grade that begins at a word: "grade 8", "level eight", "grades 8 to 10", "above grade 9", "higher than grade 9", "grade 9 or higher". */
export function readGrade(words: readonly string[], start: number): ReadGrade | undefined {
  const word = (at: number): string => words[at] ?? '';
  const bound = readBound(word, start);
  const at = bound?.end ?? start;
  if (!GRADE_WORDS.has(word(at))) return undefined;

  const inside = readBound(word, at + 1);
  const bounded = inside && parseNumber(word(inside.end));
  if (inside && bounded !== undefined) return { range: beyond(inside.bound, bounded), end: inside.end + 1 };
  const first = parseNumber(word(at + 1));
  if (first === undefined) return undefined;
  if (bound) return { range: beyond(bound.bound, first), end: at + 2 };
  return readSecond(word, first, at + 2) ?? { range: { min: first, max: first }, end: at + 2 };
}

/** What follows a grade and makes it a range: "8 to 10", "8 or grade 9", "8 or higher". */
function readSecond(word: (at: number) => string, first: number, at: number): ReadGrade | undefined {
  const joined = JOINS.has(word(at));
  let next = joined ? at + 1 : at;
  if (joined && UPWARDS.has(word(next))) return { range: { min: first, max: Infinity }, end: next + 1 };
  if (joined && DOWNWARDS.has(word(next))) return { range: { min: 0, max: first }, end: next + 1 };
  if (joined && GRADE_WORDS.has(word(next))) next += 1;
  const second = parseNumber(word(next));
  if (second === undefined) return undefined;
  return { range: { min: Math.min(first, second), max: Math.max(first, second) }, end: next + 1 };
}

/** "above", or "higher than", which says the same; and the place of the word after it. */
function readBound(word: (at: number) => string, at: number): { bound: string; end: number } | undefined {
  if (word(at + 1) === 'than') {
    if (UPWARDS.has(word(at))) return { bound: 'above', end: at + 2 };
    if (DOWNWARDS.has(word(at))) return { bound: 'below', end: at + 2 };
  }
  return isBound(word(at)) ? { bound: word(at), end: at + 1 } : undefined;
}

function isBound(word: string): boolean {
  return AT_LEAST_BEFORE.has(word) || AT_MOST_BEFORE.has(word) || OVER.has(word) || UNDER.has(word);
}

function beyond(word: string, grade: number): GradeRange {
  if (OVER.has(word)) return { min: grade + 1, max: Infinity };
  if (UNDER.has(word)) return { min: 0, max: grade - 1 };
  return AT_LEAST_BEFORE.has(word) ? { min: grade, max: Infinity } : { min: 0, max: grade };
}
