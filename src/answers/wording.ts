import type { Role, StatementKind } from '../catalog/catalog.js';
import { compareGrades, type GradeScale, sayLabel, WHOLE_NUMBERS } from '../catalog/grade.js';
import type { Measure } from '../queries/query-terms.js';
import { count, quoted } from '../text/prose.js';
import type { Graded, Renamed } from './role-ref.js';

/** The noun for each kind of statement, in the singular and the plural. */
export const STATEMENT_NOUNS: Record<StatementKind, [one: string, several: string]> = {
  requirements: ['requirement', 'requirements'],
  responsibilities: ['responsibility', 'responsibilities'],
  expectations: ['expectation', 'expectations'],
  competencies: ['competency', 'competencies'],
  summary: ['summary', 'summaries'],
};

/** The nouns after a number: "8 requirements". */
export const COUNTED_NOUNS: Record<Exclude<Measure, 'grade'>, readonly [one: string, several: string]> = {
  requirements: STATEMENT_NOUNS.requirements,
  responsibilities: STATEMENT_NOUNS.responsibilities,
  direct_reports: ['direct report', 'direct reports'],
  managers: ['named manager', 'named managers'],
  years: ['year', 'years'],
};

/** The name of a measure: "grade", "band", "direct reports". */
export function measureName(measure: Measure, { one }: GradeScale): string {
  return measure === 'grade' ? one : measure.replaceAll('_', ' ');
}

export function theTitle(title: string): string {
  return `the ${title}`;
}

/** "staff (IC5)": the level of a role with its code, if the page has one. */
export function levelAndCode({ level, levelCode }: Pick<Role, 'level' | 'levelCode'>): string {
  return levelCode === undefined ? level : `${level} (${levelCode})`;
}

/** "grade 8", "grade 11 or 12", "band C", "L5", "grade not stated" */
export function gradeOf(role: Graded): string {
  const label = gradeLabelOf(role);
  return label === undefined ? `${gradeWordOf(role)} not stated` : sayLabel(gradeWordOf(role), label);
}

/** "8", "11 or 12", "C"; undefined if no grade is stated. */
export function gradeLabelOf({ grade, openGrades, gradeName }: Graded): string | undefined {
  return gradeName ? gradeName.label : (openGrades?.join(' or ') ?? grade?.toString());
}

/** The organisation's word for a grade: "band". */
export function gradeWordOf({ gradeName }: Graded): string {
  return gradeName?.one ?? WHOLE_NUMBERS.one;
}

/** "a grade", "an E level" */
export function aGrade(role: Graded): string {
  const word = gradeWordOf(role);
  return `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`;
}

/** The organisation's word for grades: "bands". */
export function gradesWordOf({ gradeName }: Graded): string {
  return gradeName?.many ?? WHOLE_NUMBERS.many;
}

/** "one grade", "2 bands" */
export function gradesApart(steps: number, role: Graded): string {
  return Math.abs(steps) === 1 ? `one ${gradeWordOf(role)}` : `${Math.abs(steps)} ${gradesWordOf(role)}`;
}

/** The roles with the lowest and the highest grade; empty if no page states a grade. */
export function gradeEnds(roles: readonly Role[]): [low: Role, high: Role] | [] {
  let low: Role | undefined;
  let high: Role | undefined;
  for (const role of roles) {
    if (role.grade === undefined) continue;
    if (!low || compareGrades(role.grade, low.grade ?? 0) < 0) low = role;
    if (!high || compareGrades(role.grade, high.grade ?? 0) >= 0) high = role;
  }
  return low && high ? [low, high] : [];
}

/** "no grade", or "no single grade" if a page leaves several open */
export function noGrade(roles: readonly Graded[]): string {
  const [first = {}] = roles;
  return `${roles.some(({ openGrades }) => openGrades) ? 'no single' : 'no'} ${gradeWordOf(first)}`;
}

/** "grade 8", "of no stated grade" */
export function ofGrade(role: Graded): string {
  return gradeLabelOf(role) === undefined ? `of no stated ${gradeWordOf(role)}` : gradeOf(role);
}

/** "Staff Ecosystem Sales Manager (grade 8)" */
export function withGrade(role: Graded & { title: string }): string {
  return `${role.title} (${gradeOf(role)})`;
}

/** "8 roles, grades 5 to 12" */
export function span(roles: readonly Role[]): string {
  return `${count(roles.length, 'role')}, ${gradeSpan(roles)}`;
}

/** "grades 5 to 12", "bands A to C", "grade 8", "grades not stated" */
export function gradeSpan(roles: readonly Role[]): string {
  const [low, high] = gradeEnds(roles);
  if (!low || !high) return `${gradesWordOf(roles[0] ?? {})} not stated`;
  if (low.grade === high.grade) return gradeOf(low);
  return sayLabel(gradesWordOf(low), `${gradeLabelOf(low)} to ${gradeLabelOf(high)}`);
}

/** "now called Cook, in Kitchen (stated in “House news”)" */
export function nowCalled({ title, family, ...renaming }: Renamed): string {
  return `now called ${title}, in ${family} (${statedIn(renaming)})`;
}

/** Where a renaming is stated: "stated in “House news”". */
export function statedIn(renaming: { statedIn: string }): string {
  return `stated in ${quoted(renaming.statedIn)}`;
}
