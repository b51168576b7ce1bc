import type { GradeRange } from '../catalog/grade-range.js';
import { plainWords } from '../text/title.js';
import { readGrade } from './read-grade.js';

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
/** Slack writes emoji as ":wave:". */
const EMOJI_CODE = /(?<!\S):[\w+-]+:(?=\s|[.,!?]|$)/g;

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
    'b/w': 'between',
    'w/': 'with',
    versus: 'vs',
    v: 'vs',
  }),
);

/** The words of a question, with grades ("grade 8", "level eight", "grades 8 to 10", "above grade 9") made one word each. */
export function splitWords(text: string): Token[] {
  const words: Typed[] = text
    .replace(EMOJI_CODE, ' ')
    .replace(/(\d)\+/g, '$1 or higher')
    .replace(/[’‘]/g, "'")
    .split(/\s+/)
    .flatMap((raw) => plainWords(writtenOut(raw)).map((word) => ({ text: word, raw })));
  const texts = words.map(({ text: plain }) => plain);
  const result: Token[] = [];
  for (let i = 0; i < words.length; ) {
    const grade = readGrade(texts, i);
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
  const word = raw.toLowerCase();
  return CONTRACTIONS.get(word) ?? CONTRACTIONS.get(word.replace(/[^a-z']/g, '')) ?? raw;
}
