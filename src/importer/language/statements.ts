import { sentencesOf } from '../../text/sentences.js';
import { type GradeStatement, readGrade } from './grades.js';
import { type ReportingStatement, readReportingLine } from './reporting-lines.js';

/** A fact that a sentence states. */
export type StatedFact = { sentence: string } & (
  | ({ kind: 'grade' } & GradeStatement)
  | ({ kind: 'reporting line' } & ReportingStatement)
);

/** The facts in a text. */
export interface ReadText {
  statements: readonly StatedFact[];
  /** True where every sentence is a fact and nothing more. */
  whole: boolean;
}

const NOTHING: ReadText = { statements: [], whole: false };

/** Longer texts are not read: no person writes such sentences. */
const LONGEST = 20_000;

const LINE = String.raw`report|manage[rd]\b|manages this|supervis|(?:accountable|responsible|answerable|answers?|sits) (?:directly )?(?:to|under) |under the \w+ ?\w* of`;
const NUMBER_OR_LINE = new RegExp(String.raw`\d|${LINE}`, 'i');
const GRADE_OR_LINE = new RegExp(`grade|${LINE}`, 'i');

/** Reads the grades and reporting lines that a text states. `underGrade` is true for text under "Job Grade". */
export function readStatements(text: string, underGrade: boolean): ReadText {
  if (text.length > LONGEST || !(underGrade ? NUMBER_OR_LINE : GRADE_OR_LINE).test(text)) return NOTHING;
  const clauses = sentencesOf(text).flatMap((sentence) =>
    clausesOf(sentence).map((clause) => statementsIn(clause, sentence, underGrade)),
  );
  return { statements: clauses.flat(), whole: clauses.every(saysNoMore) };
}

/** Splits a sentence with two lines: "The Chef reports to the Owner, and Cooks report to the Chef". Two subjects of one line stay together. */
function clausesOf(sentence: string): string[] {
  const [first = '', ...others] = sentence.split(
    /,? and (?=(?:the )?\p{Lu}[^,;.]+ reports? (?:directly )?(?:in)?to )/u,
  );
  const [next] = others;
  if (next === undefined || /\b(?:reports?|reporting|is|are|will|has|have)\b/.test(first))
    return [first, ...others];
  return [`${first} and ${next}`, ...others.slice(1)];
}

function statementsIn(clause: string, sentence: string, underGrade: boolean): StatedFact[] {
  const grade = readGrade(clause, underGrade);
  const line = readReportingLine(clause);
  return [
    ...(grade ? [{ kind: 'grade' as const, sentence, ...grade }] : []),
    ...(line ? [{ kind: 'reporting line' as const, sentence, ...line }] : []),
  ];
}

/** Whether a sentence qualifies its fact. A note then keeps the sentence. */
export function isQualified(statement: StatedFact): boolean {
  if (statement.kind === 'reporting line') return statement.qualified;
  return (
    statement.grades.length > 1 ||
    /\b(?:depend(?:s|ing)|equivalent|unless|except)\b/i.test(statement.sentence)
  );
}

/** Whether a clause says nothing beyond its facts. Otherwise its text is kept as well. */
function saysNoMore(statements: readonly StatedFact[]): boolean {
  const last = statements.at(-1);
  if (!last) return false;
  const words = last.more.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const subject = statements[0]?.subject ?? '';
  return isQualified(last) || (words.length <= MOST_WORDS && subject.split(' ').length <= LONGEST_SUBJECT);
}

/** "... at the bakery" */
const MOST_WORDS = 2;

const LONGEST_SUBJECT = 14;
