import { NUMBER_WORDS, parseNumber } from './numbers.js';

const NUMBER = `(?:\\d{1,2}|${[...NUMBER_WORDS.keys()].join('|')})`;
const REPEATED = '(?:\\s*\\(\\d{1,2}(?:\\s*[-–]\\s*\\d{1,2})?\\))?';
const OR_MORE = '(?:\\s*\\+|\\s+plus|\\s*\\(?or more\\)?)?';
/** "5+ years", "3-5 years", "seven (7) or more years": the number, the end of a range, and what may stand between them and the word. */
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.])(${NUMBER})${REPEATED}${OR_MORE}(?:\\s*(?:-|–|—|to|or)\\s*(${NUMBER})${REPEATED}${OR_MORE})?\\s+(?:years?|yrs?)\\b(?!\\s+(?:old|of age))`,
  'giu',
);

/** The years that a statement asks for: at least, and where it names a range, at most. */
interface YearsAsked {
  from: number;
  to?: number;
}

/**
 * How many years a statement asks for; undefined where it names none. Of alternatives ("2 years, or 4 without a
 * degree") the least counts, of several demands the most.
 */
export function yearsAskedIn(statement: string): YearsAsked | undefined {
  if (!/years?|yrs?/i.test(statement)) return undefined;
  const named = [...statement.matchAll(YEARS)].flatMap((match) => {
    const [from, to] = match.slice(1).map((number) => parseNumber((number ?? '').toLowerCase()));
    if (from === undefined) return [];
    return [{ at: match.index, years: { from, ...(to !== undefined && to > from && { to }) } }];
  });
  const [first, another] = named;
  if (!first) return undefined;
  const isAlternative = another && /\bor\b/i.test(statement.slice(first.at, another.at));
  const sorted = named.map(({ years }) => years).sort((a, b) => a.from - b.from);
  return isAlternative ? sorted[0] : sorted.at(-1);
}
