import { buildArchitecture } from '../../catalog/architecture.js';
import type { GradeScale } from '../../catalog/grade.js';
import { isTitle } from './job-titles.js';
import { nameIn } from './subjects.js';

/** The grades that a sentence states: one, or several open ones ("grade 8 or 9"). */
export interface GradeStatement {
  grades: readonly (number | string)[];
  /** The words before "is a grade ...". */
  subject: string;
  /** The rest of the sentence. */
  more: string;
}

const NUMBER = String.raw`(?:job )?(?:grades? ?)?#?(\d{1,2})\b`;
const FURTHER = String.raw`(?:\s*(or|to|and|&|-|–|/)\s*(?:an? )?${NUMBER})?`;

/** "The Staff X is a grade 8", "can be a grade 11 or a grade 12", "is [Job Grade 8]", "is a job grade 8". */
const SENTENCE = new RegExp(
  String.raw`^(.*?)\b(?:(?:can|may|will|would|could) )?(?:is|are|be|being|has)(?: (?:currently|typically|usually|generally))?(?: (?:at|as))?(?: (?:an?|the|either))?(?: individual contributor)? ?(?:job |pay )?(?:grades?|graded(?: (?:at|as))?)(?: level)?(?: of)?:? ?#?(\d{1,2})\b${FURTHER}`,
  'i',
);

/** "The grade of the Staff X is 8". */
const GRADE_FIRST = /^the (?:job |pay )?grade (?:of|for) (.*?) is:? (?:an? )?#?(\d{1,2})\b/i;

/** "The Staff X (grade 8) reports to ..." */
const IN_BRACKETS = new RegExp(
  String.raw`^((?:[Tt]he |[Aa]n? )?[A-Z][\w&/-]*(?:,? (?:(?:of|and|for) )?[A-Z][\w&/-]*)*) \((?:job |pay )?grade:? #?(\d{1,2})${FURTHER}\) (?=[a-z])`,
);

function bracketed(sentence: string): RegExpExecArray | null {
  const match = IN_BRACKETS.exec(sentence);
  return match && isTitle(nameIn(match[1] ?? '')) ? match : null;
}

/** Under a heading "Job Grade" the sentence may leave the word out: "The X is a 6", "X: grade 6", "Grade 8". */
const UNDER_HEADING = new RegExp(
  String.raw`^(?:(.*?)(?:\bis an? (?:level )?|: ?| [-–] ?))?(?:job )?(?:grade |level )?#?(\d{1,2})(?: \(.*\))?${FURTHER}\.?$`,
  'i',
);

/** A cell of a table: "Grade 8", "Level 8", "8", "8 - 9". */
const CELL = new RegExp(String.raw`^(?:job )?(?:(?:grade|level):? ?)?#?(\d{1,2})${FURTHER}$`, 'i');

/** A sentence that is nothing but a grade: "Grade 8." */
const ALONE = new RegExp(String.raw`^()(?:job |pay )?grade:? #?(\d{1,2})${FURTHER}\.?$`, 'i');

const HIGHEST = 30;

/** The grade that a sentence states, if it states one. `underHeading` is true for text under "Job Grade". */
export function readGrade(text: string, underHeading: boolean): GradeStatement | undefined {
  // "grade [8]" is a link without an address.
  const sentence = text.replace(/\[(\d{1,2})\]/g, '$1');
  const match =
    SENTENCE.exec(sentence) ??
    GRADE_FIRST.exec(sentence) ??
    bracketed(sentence) ??
    ALONE.exec(sentence) ??
    (underHeading ? UNDER_HEADING.exec(sentence) : null);
  if (!match) return undefined;
  const [, subject = '', first, joint, last] = match;
  const grades = gradesBetween(Number(first), joint, last);
  const more = sentence.slice(match.index + match[0].length);
  return grades && { grades, subject: subject.trim(), more };
}

/** The grades in a cell of a table, if it has nothing else. */
export function readGradeCell(cell: string): readonly number[] | undefined {
  const match = CELL.exec(cell.trim());
  return match ? gradesBetween(Number(match[1]), match[2], match[3]) : undefined;
}

function gradesBetween(
  first: number,
  joint: string | undefined,
  last: string | undefined,
): number[] | undefined {
  const end = last === undefined ? first : Number(last);
  if (first < 1 || end < first || end > HIGHEST) return undefined;
  if (joint === 'or' || joint === 'and' || joint === '&' || joint === '/') return [first, end];
  return Array.from({ length: end - first + 1 }, (_, index) => first + index);
}

/** The scale of some values, lowest first. */
export function scaleOf(values: readonly (string | number)[]): GradeScale {
  return buildArchitecture({ grades: { values: [...values] } }).grades;
}
