import { parseNumber } from '../../text/numbers.js';
import { leavesOf, phrasesIn } from '../chart/inner-phrases.js';
import type { Phrase } from '../chart/phrase.js';
import type { TypeName } from '../chart/rule.js';
import { isGrade } from '../phrases/stretches.js';
import { maySay, type Word } from '../words/read-words.js';

/** "Data Analyst 2" may be a title that no role has: without its verb, a number alone is no grade. */
export function claimsNumber({ type, parts, start, end, rule }: Phrase, words: readonly Word[]): boolean {
  const [span, another] = parts;
  const isCode = span?.type === 'level' && /\d/.test(words[span.start]?.text ?? '');
  const isNumber =
    type === 'complement' &&
    (span?.type === 'span' || isCode) &&
    !another &&
    span.start === start &&
    span.end === end;
  // "Are grade 9 11" names no role.
  const isSecond = /^\d+$/.test(words[start - 1]?.text ?? '');
  const isClaimed = isNumber && (isSecond || !words.slice(0, start).some(({ text }) => VERBS.has(text)));
  return rule !== undefined && (isClaimed || parts.some((part) => claimsNumber(part, words)));
}

/** Verbs that say what something is. */
export const VERBS = new Set(['is', 'are', 'was', 'were', 'be', 'being']);

/** The number in "grade 7 senior" is the grade, and counts nothing. */
export function countsGrade(phrase: Phrase, words: readonly Word[]): boolean {
  return leavesOf(phrase).some(({ type, start }) => type === 'number' && isGrade(words, start));
}

/** "Three most senior" counts: without its verb, no grade is said of the most senior role. */
export function claimsBareGrade(phrase: Phrase<'query'>, words: readonly Word[]): boolean {
  return (
    phrase.value.kind === 'whether' &&
    !words.some(({ text }) => VERBS.has(text)) &&
    leavesOf(phrase).some(({ type, start }) => type === 'grade' && !isGrade(words, start))
  );
}

/** "Least three requirements" are at least three, and not the lowest three of something. */
export function ranksMinimum(phrase: Phrase, words: readonly Word[]): boolean {
  return phrasesIn(phrase).some(({ type, start }) => type === 'end' && isAtLeast(words, start));
}

/** "Most grade 8 roles" are not those at most grade 8. */
export function bounds(phrase: Phrase, words: readonly Word[]): boolean {
  return phrasesIn(phrase).some(({ type, start }) => {
    const word = words[start];
    return BOUNDS.has(type) && word !== undefined && !isAtLeast(words, start) && maySay(word, EXTREMES);
  });
}

function isAtLeast(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && maySay(word, LEAST) && parseNumber(words[at + 1]?.text ?? '') !== undefined;
}

const LEAST = new Set(['least']);
const BOUNDS: ReadonlySet<TypeName> = new Set(['grades', 'span', 'count_span', 'bounded_level'] as const);
const EXTREMES = new Set(['most', 'least']);
