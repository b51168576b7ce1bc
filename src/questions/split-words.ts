import { plainWords } from '../catalog/title.js';
import type { GradeRange } from './question.js';

/** One word of a question, before anything is known of it. */
export interface Token {
  /** In plain form; "#" for a grade such as "grade 8", which is one word. */
  text: string;
  /** As it was typed. */
  raw: string;
  /** Its place in the question, so that words left over from a phrasing are known to have stood apart. */
  at: number;
  grade?: GradeRange;
}

const GRADE = '#';
const GRADE_WORDS = new Set(['grade', 'grades', 'graded', 'level', 'levels', 'lvl', 'gr']);
const NUMBER_WORDS = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const AT_LEAST_BEFORE = new Set(['least', 'minimum', 'from']);
const AT_MOST_BEFORE = new Set(['most', 'maximum']);
const OVER = new Set(['above', 'over', 'beyond']);
const UNDER = new Set(['below', 'under', 'beneath']);
const UPWARDS = new Set(['above', 'higher', 'up', 'upwards', 'more', 'plus']);
const DOWNWARDS = new Set(['below', 'lower', 'down', 'under', 'less']);
const JOINS = new Set(['to', 'and', 'or', 'through']);

const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "what's": 'what is',
    "who's": 'who is',
    "where's": 'where is',
    "how's": 'how is',
    "that's": 'that is',
    "it's": 'it is',
    "i'm": 'i am',
    "they're": 'they are',
    "isn't": 'is not',
    "doesn't": 'does not',
    "don't": 'do not',
    whats: 'what is',
    whos: 'who is',
    wots: 'what is',
    u: 'you',
    r: 'are',
    versus: 'vs',
    v: 'vs',
  }),
);

/** The words of a question, with grades ("grade 8", "level eight", "grades 8 to 10", "above grade 9") made one word each. */
export function splitWords(text: string): Token[] {
  const words: Typed[] = text
    .replace(/(\d)\+/g, '$1 or higher')
    .replace(/[’‘]/g, "'")
    .split(/\s+/)
    .flatMap((raw) => plainWords(writtenOut(raw)).map((word) => ({ text: word, raw })));
  const result: Token[] = [];
  for (let i = 0; i < words.length; ) {
    const grade = readGrade(words, i);
    const typed = words.slice(i, grade?.end ?? i + 1);
    const text = grade ? GRADE : (typed[0]?.text ?? '');
    result.push({ text, raw: rawOf(typed), at: result.length, grade: grade?.range });
    i += typed.length;
  }
  return result;
}

type Typed = Pick<Token, 'text' | 'raw'>;

/** Some neighbouring words as they were typed. */
export function rawOf(words: readonly Typed[]): string {
  return words
    .map(({ raw }) => raw)
    .filter((raw, index, all) => raw !== all[index - 1])
    .join(' ');
}

function writtenOut(raw: string): string {
  return CONTRACTIONS.get(raw.toLowerCase().replace(/[^a-z']/g, '')) ?? raw;
}

function readGrade(words: readonly Typed[], start: number): { range: GradeRange; end: number } | undefined {
  const word = (index: number): string => words[index]?.text ?? '';
  const before =
    AT_LEAST_BEFORE.has(word(start)) ||
    AT_MOST_BEFORE.has(word(start)) ||
    OVER.has(word(start)) ||
    UNDER.has(word(start));
  const at = before ? start + 1 : start;
  if (!GRADE_WORDS.has(word(at))) return undefined;
  const bound = numberOf(word(at + 2));
  if (bound !== undefined && (OVER.has(word(at + 1)) || UNDER.has(word(at + 1)))) {
    return { range: boundBefore(word(at + 1), bound), end: at + 3 };
  }
  const first = numberOf(word(at + 1));
  if (first === undefined) return undefined;

  const joined = JOINS.has(word(at + 2));
  const next = joined ? at + 3 : at + 2;
  const second = numberOf(word(next + (GRADE_WORDS.has(word(next)) && joined ? 1 : 0)));
  if (second !== undefined) {
    const end = next + (GRADE_WORDS.has(word(next)) && joined ? 2 : 1);
    return { range: { min: Math.min(first, second), max: Math.max(first, second) }, end };
  }
  if (before) return { range: boundBefore(word(start), first), end: at + 2 };
  if (joined && UPWARDS.has(word(next))) return { range: { min: first, max: Infinity }, end: next + 1 };
  if (joined && DOWNWARDS.has(word(next))) return { range: { min: 0, max: first }, end: next + 1 };
  return { range: { min: first, max: first }, end: at + 2 };
}

function boundBefore(word: string, grade: number): GradeRange {
  if (OVER.has(word)) return { min: grade + 1, max: Infinity };
  if (UNDER.has(word)) return { min: 0, max: grade - 1 };
  return AT_LEAST_BEFORE.has(word) ? { min: grade, max: Infinity } : { min: 0, max: grade };
}

function numberOf(word: string): number | undefined {
  return /^\d{1,3}$/.test(word) ? Number(word) : NUMBER_WORDS.get(word);
}
