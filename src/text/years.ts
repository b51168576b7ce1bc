import { NUMBER_WORDS, parseNumber } from './numbers.js';

const NUMBER = `(?:\\d{1,2}|${[...NUMBER_WORDS.keys()].join('|')})`;
const REPEATED = '(?:\\s*\\(\\d{1,2}(?:\\s*[-–]\\s*\\d{1,2})?\\))?';
const OR_MORE = '(?:\\s*\\+|\\s+plus|\\s*\\(?or more\\)?)?';
/** "5+ years", "3-5 years", "seven (7) or more years": the number first named, and what may stand between it and the word. */
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.])(${NUMBER})${REPEATED}${OR_MORE}(?:\\s*(?:-|–|—|to|or)\\s*${NUMBER}${REPEATED}${OR_MORE})?\\s+(?:years?|yrs?)\\b(?!\\s+(?:old|of age))`,
  'giu',
);

/**
 * How many years a statement asks for at least; undefined where it names none. Of alternatives ("2 years, or 4 without a
 * degree") the least counts, of several demands the most.
 */
export function yearsAskedIn(statement: string): number | undefined {
  if (!/years?|yrs?/i.test(statement)) return undefined;
  const named = [...statement.matchAll(YEARS)].flatMap((match) => {
    const years = parseNumber((match[1] ?? '').toLowerCase());
    return years === undefined ? [] : [{ years, at: match.index }];
  });
  const [first, another] = named;
  if (!first) return undefined;
  const years = named.map((each) => each.years);
  const isAlternative = another && /\bor\b/i.test(statement.slice(first.at, another.at));
  return isAlternative ? Math.min(...years) : Math.max(...years);
}
