import type { Statement } from './page.js';
import { type GradeStatement, readGrade } from './read-grade.js';
import { type ReportingStatement, readReportingLine } from './read-reporting-line.js';
import { sentencesOf } from './sentences.js';

/** A fact, the sentence that states it, and where. */
export type Fact = { sentence: string; statement: Statement } & (
  | ({ kind: 'grade' } & GradeStatement)
  | ({ kind: 'reporting line' } & ReportingStatement)
);

/** What statements say of grades and reporting lines, and those that say something else as well. */
export interface StatedFacts {
  facts: Fact[];
  /** The statements that hold more than facts. */
  rest: Statement[];
}

/** The grades and reporting lines in running text. `underHeading` is true for text under "Job Grade". */
export function readFacts(statements: readonly Statement[], underHeading = false): StatedFacts {
  const facts: Fact[] = [];
  const rest = statements.filter((statement) => {
    if (statement.kind === 'row' || statement.kind === 'code') return true;
    const sentences = sentencesOf(statement.text);
    const found = sentences.flatMap((sentence) => factIn(sentence, statement, underHeading) ?? []);
    facts.push(...found);
    return found.filter(saysNoMore).length < sentences.length;
  });
  return { facts, rest };
}

/** Whether a fact is less than its sentence says of it; a note then has the sentence. */
export function isQualified(fact: Fact): boolean {
  if (fact.kind === 'reporting line') return fact.qualified;
  return fact.grades.length > 1 || /\b(?:depend(?:s|ing)|equivalent|unless|except)\b/i.test(fact.sentence);
}

/** Of a sentence that says more, the text is kept besides the fact. */
function saysNoMore(fact: Fact): boolean {
  const { more, subject } = fact;
  const words = more.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return isQualified(fact) || (words.length <= MOST_WORDS && subject.split(' ').length <= LONGEST_SUBJECT);
}

/** "... at GitLab" */
const MOST_WORDS = 2;

const LONGEST_SUBJECT = 14;

function factIn(sentence: string, statement: Statement, underHeading: boolean): Fact | undefined {
  const grade = readGrade(sentence, underHeading);
  if (grade) return { kind: 'grade', sentence, statement, ...grade };
  const line = readReportingLine(sentence);
  return line && { kind: 'reporting line', sentence, statement, ...line };
}
