import { bare, parseRawPage, plainText, type RawSection } from './raw-page.js';

/** A statement that a page makes about a role. */
export interface RawStatement {
  kind: 'grade' | 'reporting line' | 'responsibilities' | 'requirements';
  line: number;
  text: string;
  /** The name that is the subject of the sentence, if there is one. */
  subject: string;
  /** The headings before it, the nearest first. */
  headings: readonly string[];
  /** The grades it states; none for other kinds. */
  grades: readonly number[];
}

const GRADE =
  /^(.*?)\b(?:is|can be)(?: an?)?(?: job)? (?:grade |level )?#?(\d{1,2})\b(?:(?: or| to|-)(?: an?)?(?: grade)? ?#?(\d{1,2})\b)?/i;
const SAYS_GRADE = /\bis (?:an? )?(?:job )?grade ?#?\d|\bcan be an? grade \d/i;
const REPORTS =
  /^(|.*?[\s,])(?:typically |usually )?(?:will )?(?:typically )?report(?:s|ing)?(?: typically)?(?: to)?(?: directly)? (?:in ?tot?|to):? ((?:either )?(?:directly )?(?:to )?(?:the |an? |their |our |either )*[A-Z[{a-z].*)$/i;
const BULLET = /^\s*(?:[-*+•]|\d+[.)])\s+(.*)$/;

/** Every sentence of a page that states a grade or a reporting line, and every bullet of its two kinds of lists. */
export function findStatements(text: string): RawStatement[] {
  return parseRawPage(text).flatMap((section) =>
    section.lines.flatMap(({ text: line, number }) => [
      ...sentencesOf(line).flatMap((sentence) => statementsIn(sentence, section, number)),
      ...rowOf(line, section, number),
      ...bulletOf(line, section, number),
    ]),
  );
}

function sentencesOf(line: string): string[] {
  return plainText(line)
    .replace(/^(?:[-+•]|\d+[.)])\s+/, '')
    .split(/(?<!\bSr|\bJr|\betc|e\.g|i\.e)\.\s+(?=[A-Z])/);
}

function statementsIn(sentence: string, { headings }: RawSection, line: number): RawStatement[] {
  const base = { line, text: sentence, headings };
  const underGrade = /\bgrade\b/i.test(headings[0] ?? '');
  const grade = SAYS_GRADE.test(sentence) || underGrade ? GRADE.exec(sentence) : null;
  const reports = saysReporting(sentence) ? REPORTS.exec(sentence) : null;
  return [
    ...(grade
      ? [
          {
            ...base,
            kind: 'grade' as const,
            subject: grade[1] ?? '',
            grades: [grade[2], grade[3]].flatMap((each) => (each ? [Number(each)] : [])),
          },
        ]
      : []),
    ...(reports
      ? [
          {
            ...base,
            kind: 'reporting line' as const,
            subject: (reports[1] ?? '').trim(),
            text: reports[2] ?? '',
            grades: [],
          },
        ]
      : []),
  ];
}

/** Whether a sentence is about who reports to whom, and not about reports. */
function saysReporting(sentence: string): boolean {
  if (!/\breport(?:s|ing)?\b.{0,30}\b(?:in)?to/i.test(sentence)) return false;
  // "periodic reporting to the audit committee" is work, and no line.
  if (
    !/\breports? /i.test(sentence) &&
    !/^Reporting|, reporting|\b(?:role|position) reporting/.test(sentence)
  )
    return false;
  if (
    /\b(?:who|that|ICs|dashboards and|preparing|time|financial|annual|create|prepare|expense|role will|collaborate with and) (?:will )?report/.test(
      sentence,
    )
  )
    return false;
  return /[Rr]eport\w*(?: typically)?(?: to)?(?: directly)? (?:in ?tot?|to):? (?:either )?(?:directly )?(?:to )?(?:(?:the|an?|their|our) |[A-Z])/.test(
    sentence,
  );
}

function rowOf(line: string, { headings }: RawSection, number: number): RawStatement[] {
  const cells = line.split('|').map((cell) => plainText(cell.replace(/<br\s*\/?>/g, ';')));
  const grade = cells
    .map((cell) => /^(?:grade )?(\d{1,2})$/i.exec(cell)?.[1])
    .find((each) => each !== undefined);
  const titles = cells.find((cell) => /[a-z]{3}/i.test(cell) && !/^grade/i.test(cell));
  if (!line.trim().startsWith('|') || grade === undefined || titles === undefined) return [];
  const raw =
    line.split('|').find((cell) => plainText(cell) !== '' && !/^\[?grade/i.test(plainText(cell))) ?? '';
  return raw.split(/<br\s*\/?>/).map((title) => ({
    kind: 'grade',
    line: number,
    text: line,
    subject: plainText(title),
    headings,
    grades: [Number(grade)],
  }));
}

function bulletOf(line: string, { headings }: RawSection, number: number): RawStatement[] {
  const kind = kindOf(headings[0] ?? '');
  const text = BULLET.exec(line)?.[1];
  if (!kind || text === undefined || bare(text) === '' || /^extends (?:that|those) of/i.test(plainText(text)))
    return [];
  return [{ kind, line: number, text: plainText(text), subject: '', headings, grades: [] }];
}

function kindOf(heading: string): 'responsibilities' | 'requirements' | undefined {
  if (/responsib\w*|responsbil\w*/i.test(heading)) return 'responsibilities';
  return /requirement/i.test(heading) ? 'requirements' : undefined;
}
