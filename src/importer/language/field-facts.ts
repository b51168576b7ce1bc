import { type GradeScale, gradeLabel, parseGrades } from '../../catalog/grade.js';
import type { RoleEntry } from '../../catalog/schema.js';
import type { Track } from '../../titles/levels.js';
import type { Field } from '../pages/page.js';
import { readGradeCell } from './grades.js';
import { isBareLevel, namesSomebody, strengthOfTitle } from './job-titles.js';
import { type Language, withoutFields } from './language.js';
import { splitCode, trackOfCode } from './level-codes.js';
import { type Managers, readManagers } from './managers.js';
import type { StatedFact } from './statements.js';
import { isPerson } from './titles/person-names.js';

/** The fact about a role that a label and its value state. */
export type FieldFact =
  | { kind: 'statement'; statement: StatedFact }
  /** `named`: the words beside the code of a level. */
  | { kind: 'level'; level: string; named?: string }
  | { kind: 'track'; track: Track }
  | { kind: 'summary'; text: string }
  | { kind: 'detail'; detail: Detail };

/** The facts of a role that are stored as its page has them. */
type Detail = Pick<RoleEntry, 'department' | 'location' | 'job_code' | 'next_roles'>;

/** The fact in a label and its value. Undefined if the value is no such fact. */
export function readField({ name, value, text, isTitle }: Field, language: Language): FieldFact | undefined {
  switch (language.fieldOf(name)) {
    case 'grade': {
      const grades = gradesIn(value, language.scale);
      return grades && statementOf({ kind: 'grade', ...alone(text), grades });
    }
    case 'reports_to': {
      const managers = isTitle ? { titles: [value], qualified: false } : managersIn(value);
      return (
        managers && statementOf({ kind: 'reporting line', ...alone(text), typically: false, ...managers })
      );
    }
    case 'level':
      return levelIn(value);
    case 'track': {
      const track = trackIn(value);
      return track && { kind: 'track', track };
    }
    case 'summary':
      return { kind: 'summary', text: value };
    case 'department':
      return isPlainName(value) ? detailOf({ department: value }) : undefined;
    case 'location':
      return isName(value) ? detailOf({ location: value }) : undefined;
    case 'job_code':
      return isPlainName(value) ? detailOf({ job_code: value }) : undefined;
    case 'next_roles': {
      const titles = readManagers(value)?.titles ?? [];
      const areTitles = titles.length > 0 && titles.every((title) => strengthOfTitle(title) === 'strong');
      return areTitles ? detailOf({ next_roles: titles }) : undefined;
    }
    default:
      return undefined;
  }
}

function statementOf(statement: StatedFact): FieldFact {
  return { kind: 'statement', statement };
}

/** What a statement has that stands beside a label, and in no sentence. */
function alone(sentence: string): Pick<StatedFact, 'sentence' | 'subject' | 'more'> {
  return { sentence, subject: '', more: '' };
}

/** The managers that a value names, if all of them are jobs. */
function managersIn(value: string): Managers | undefined {
  const managers = bothManagers(value) ?? readManagers(value);
  return managers?.titles.length && managers.titles.every(isSomebody) ? managers : undefined;
}

/** The managers of a value such as "Head Baker and Owner". A title may have an "and" itself, so both must be titles. */
function bothManagers(value: string): Managers | undefined {
  const titles = value.split(' and ');
  return titles.length > 1 &&
    titles.every((title) => /^\p{Lu}/u.test(title) && strengthOfTitle(title) === 'strong')
    ? { titles, qualified: false, both: true }
    : undefined;
}

/** The grades in a value: numbers, or the values of a scale as it writes them. */
function gradesIn(value: string, scale: GradeScale | undefined): readonly (number | string)[] | undefined {
  if (!scale) return readGradeCell(value);
  return parseGrades(scale, value)?.map((grade) => {
    const label = gradeLabel(scale, grade);
    return /^\d+$/.test(label) ? Number(label) : label;
  });
}

function detailOf(detail: Detail): FieldFact {
  return { kind: 'detail', detail };
}

/** Whether a value names a job or a board, and no person. */
function isSomebody(title: string): boolean {
  return (
    !isPerson(title) && (namesSomebody(title) || strengthOfTitle(title) !== 'none' || /^board\b/i.test(title))
  );
}

/** Whether a value is short enough for a name. Longer ones are sentences. */
function isName(value: string): boolean {
  return value !== '' && value.length <= LONGEST_NAME;
}

const LONGEST_NAME = 100;

function isPlainName(value: string): boolean {
  return isName(value) && !isSentenceLike(value);
}

/** Whether a value has words of a sentence, and no name: "Works with the team". */
export function isSentenceLike(value: string): boolean {
  return /\p{L}+ \p{Ll}+ \p{Ll}+/u.test(value);
}

/** The level in a value: "Senior", "IC3", or a code and words: "IC1 (Associate)", "L4 - Mid-Level I". */
function levelIn(value: string): FieldFact | undefined {
  const { title, code } = splitCode(value);
  if (code !== undefined && title !== '') return { kind: 'level', level: code, named: title };
  return isLevel(value)
    ? { kind: 'level', level: isBareLevel(value) ? value.toLowerCase() : value }
    : undefined;
}

/** Whether a value is short enough for a level. */
function isLevel(value: string): boolean {
  return value.split(' ').length <= 3 && /[\p{L}\d]/u.test(value);
}

function trackIn(value: string): Track | undefined {
  const text = withoutFields(value.toLowerCase());
  if (/^managers?$/.test(text)) return 'management';
  if (/\b(?:management|managerial|(?:people|line) (?:manager|leader)s?)\b/.test(text)) return 'management';
  return text.includes('individual contributor') ? 'individual contributor' : trackOfCode(value);
}
