/**
 * A grade: its place on the scale of the organisation, as a number. People may call it "8", "L5" or "C". Only this file
 * compares grades and turns them into words.
 */
export type Grade = number;

/** From and to, both included; an end left out is open. */
export interface GradeSpan {
  from?: Grade;
  to?: Grade;
}

/** The words of an organisation for its grades, and the grades that it has. */
export interface GradeScale {
  /** "grade", "band" */
  one: string;
  many: string;
  /** Lowest first. Absent if grades are whole numbers. */
  values?: readonly GradeValue[];
}

/** One grade of a scale. */
export interface GradeValue {
  place: Grade;
  /** As answers write it: "L5". */
  label: string;
  /** Other ways to write it. */
  names: readonly string[];
  /** Its meaning, if the organisation states it. */
  summary?: string;
}

/** The words for the grades of a role. The role keeps them, so that no catalogue is needed to say its grade. */
export interface GradeName {
  /** The organisation's word for a grade: "band". `many` is its plural. */
  one: string;
  many: string;
  /** "C", or "L5 or L6" if it is open. Absent if no grade is stated. */
  label?: string;
}

/** The scale of an organisation that defines none. */
export const WHOLE_NUMBERS: GradeScale = { one: 'grade', many: 'grades' };

/** Negative when the first grade is the lower, 0 when they are equal. */
export function compareGrades(a: Grade, b: Grade): number {
  return a - b;
}

/** The number of grades from the first up to the second; negative if the second is lower. */
export function gradesBetween(from: Grade, to: Grade): number {
  return to - from;
}

/** Whether a grade is within a span, both ends included. */
export function isWithin(grade: Grade, { from, to }: GradeSpan): boolean {
  return (
    (from === undefined || compareGrades(grade, from) >= 0) &&
    (to === undefined || compareGrades(grade, to) <= 0)
  );
}

/** The grades that a role may have: none if its page states none, several if its page leaves the grade open. */
export function statedGrades(role: { grade?: Grade; openGrades?: readonly Grade[] }): readonly Grade[] {
  return role.grade === undefined ? (role.openGrades ?? []) : [role.grade];
}

/** The label of a grade: "8", "L5". For an average between two grades, both: "C to D". */
export function gradeLabel(scale: GradeScale, grade: Grade): string {
  const { values } = scale;
  if (!values) return String(Math.round(grade * 10) / 10);
  const exact = values.find(({ place }) => place === grade);
  if (exact) return exact.label;
  const near = [
    values.findLast(({ place }) => compareGrades(place, grade) < 0),
    values.find(({ place }) => compareGrades(place, grade) > 0),
  ].flatMap((value) => value?.label ?? []);
  return near.length === 2 ? near.join(' to ') : String(grade);
}

/** "grade 8", "band C", "L5" */
export function sayGrade(scale: GradeScale, grade: Grade): string {
  return sayLabel(scale.one, gradeLabel(scale, grade));
}

/** A label with letters and figures ("L5", "Band 5") stands alone. Any other label follows its word: "grade 8". */
export function sayLabel(word: string, label: string): string {
  const codes = label.replace(/ (?:to|or) /g, ' ');
  return /\p{L}.*\d|\d.*\p{L}/u.test(codes) ? label : `${word} ${label}`;
}

/** The words for some grades; undefined on the scale of whole numbers. */
export function nameGrades(scale: GradeScale, grades: readonly Grade[]): GradeName | undefined {
  if (scale === WHOLE_NUMBERS) return undefined;
  const label = grades.map((grade) => gradeLabel(scale, grade)).join(' or ');
  return { one: scale.one, many: scale.many, ...(label !== '' && { label }) };
}

/** Reads grades: one from "L5", several from "L5 or L6" and "3-5"; undefined if any of it is not a grade. */
export function parseGrades(scale: GradeScale, stated: number | string): Grade[] | undefined {
  const exact = parseGrade(scale, stated);
  if (exact !== undefined) return [exact];
  const text = String(stated);
  const open = text.split(/\s*(?:,|\/|\bor\b)\s*/).filter((part) => part !== '');
  if (open.length > 1) return allFound(open.map((part) => parseGrade(scale, part)));
  const [, from = '', to = ''] = /^(.+?)\s*(?:[-–—]|\bto\b)\s*(.+)$/.exec(text) ?? [];
  const ends = allFound([parseGrade(scale, from), parseGrade(scale, to)]);
  return ends && placesWithin(scale, { from: ends[0], to: ends[1] });
}

/** Reads one grade in any spelling: "L5", "l 5", "band C". */
function parseGrade(scale: GradeScale, stated: number | string): Grade | undefined {
  const text = String(stated).trim();
  if (!scale.values) return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
  const key = gradeKey(text);
  if (key === '') return undefined;
  const bare = key.startsWith(gradeKey(scale.one)) ? key.slice(gradeKey(scale.one).length) : key;
  const found = scale.values.find(({ label, names }) =>
    [label, ...names].some((name) => gradeKey(name) === key || gradeKey(name) === bare),
  );
  return found?.place;
}

/** The same for all spellings of one code: "E 6", "e6". */
export function gradeKey(text: string): string {
  return text.toLowerCase().replace(/[\s._-]+/g, '');
}

const MOST_IN_RANGE = 50;

function placesWithin({ values }: GradeScale, { from = 1, to = from }: GradeSpan): Grade[] | undefined {
  if (to < from || to - from > MOST_IN_RANGE) return undefined;
  return values
    ? values.map(({ place }) => place).filter((place) => isWithin(place, { from, to }))
    : Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function allFound(grades: readonly (Grade | undefined)[]): Grade[] | undefined {
  const found = grades.flatMap((grade) => grade ?? []);
  return found.length === grades.length ? found : undefined;
}
