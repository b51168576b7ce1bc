/**
 * What a grade is to this program: its place on the scale of the organisation. Only the functions of this file compare
 * grades, and only they say one: a place is a number, and what people call it may be "8", "L5" or "C".
 */
export type Grade = number;

/** From and to, both included; an end left out is open. */
export interface GradeSpan {
  from?: Grade;
  to?: Grade;
}

/** What an organisation calls its grades, and those it has. */
export interface GradeScale {
  /** "grade", "band" */
  one: string;
  many: string;
  /** Lowest first; absent where grades are any whole numbers. */
  values?: readonly GradeValue[];
}

export interface GradeValue {
  place: Grade;
  /** As answers write it: "L5". */
  label: string;
  /** Other ways to write it. */
  names: readonly string[];
  /** What it means, where the organisation says so. */
  summary?: string;
}

/** How the grades of a role are said, kept with the role so that it can be said apart from its catalogue. */
export interface GradeName {
  /** What the organisation calls a grade, and several. */
  one: string;
  many: string;
  /** "C", or "L5 or L6" where it is open; absent where no grade is stated. */
  label?: string;
}

/** The grades of an organisation that says nothing else. */
export const WHOLE_NUMBERS: GradeScale = { one: 'grade', many: 'grades' };

/** Negative when the first grade is the lower, 0 when they are equal. */
export function compareGrades(a: Grade, b: Grade): number {
  return a - b;
}

/** How many grades one climbs from the first to the second; negative when it goes down. */
export function gradesBetween(from: Grade, to: Grade): number {
  return to - from;
}

export function isWithin(grade: Grade, { from, to }: GradeSpan): boolean {
  return (
    (from === undefined || compareGrades(grade, from) >= 0) &&
    (to === undefined || compareGrades(grade, to) <= 0)
  );
}

/** The grades a role may have: none where its page states none, several where its page leaves it open. */
export function statedGrades(role: { grade?: Grade; openGrades?: readonly Grade[] }): readonly Grade[] {
  return role.grade === undefined ? (role.openGrades ?? []) : [role.grade];
}

/** "8", "L5"; of what lies between two grades, such as an average, the two: "C to D". */
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

/** A label that has letters and figures ("L5", "Band 5") speaks for itself; any other wants its word before it. */
export function sayLabel(word: string, label: string): string {
  const codes = label.replace(/ (?:to|or) /g, ' ');
  return /\p{L}.*\d|\d.*\p{L}/u.test(codes) ? label : `${word} ${label}`;
}

/** How the grades of a role are said; undefined where a catalogue has no words of its own. */
export function nameGrades(scale: GradeScale, grades: readonly Grade[]): GradeName | undefined {
  if (scale === WHOLE_NUMBERS) return undefined;
  const label = grades.map((grade) => gradeLabel(scale, grade)).join(' or ');
  return { one: scale.one, many: scale.many, ...(label !== '' && { label }) };
}

/** The grades that a text or a number stands for: one, or several for a range or where it is open; undefined for none. */
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

/** The grade that somebody may write so: "L5", "l 5", "band C". */
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
