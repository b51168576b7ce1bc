import type { Role, StatementKind } from '../catalog/catalog.js';
import { count, quoted } from '../text/prose.js';
import type { Graded, Renamed } from './role-ref.js';

/** The noun for each kind of statement, in the singular and the plural. */
export const STATEMENT_NOUNS: Record<StatementKind, [one: string, several: string]> = {
  requirements: ['requirement', 'requirements'],
  responsibilities: ['responsibility', 'responsibilities'],
  expectations: ['expectation', 'expectations'],
  summary: ['summary', 'summaries'],
};

export function the(title: string): string {
  return `the ${title}`;
}

/** "grade 8", "grade 11 or 12", "grade not stated" */
export function gradeOf({ grade, openGrades }: Graded): string {
  if (openGrades) return `grade ${openGrades.join(' or ')}`;
  return grade === undefined ? 'grade not stated' : `grade ${grade}`;
}

/** "no grade", or "no single grade" where a page leaves several open */
export function noGrade(roles: readonly Graded[]): string {
  return roles.some(({ openGrades }) => openGrades) ? 'no single grade' : 'no grade';
}

/** "grade 8", "of no stated grade" */
export function ofGrade(role: Graded): string {
  return role.grade === undefined && !role.openGrades ? 'of no stated grade' : gradeOf(role);
}

/** "Staff Ecosystem Sales Manager (grade 8)" */
export function withGrade(role: Graded & { title: string }): string {
  return `${role.title} (${gradeOf(role)})`;
}

/** "8 roles, grades 5 to 12" */
export function span(roles: readonly Role[]): string {
  return `${count(roles.length, 'role')}, ${gradeSpan(roles)}`;
}

/** "grades 5 to 12", "grade 8", "grades not stated" */
export function gradeSpan(roles: readonly Role[]): string {
  const grades = roles.flatMap(({ grade }) => grade ?? []);
  if (grades.length === 0) return 'grades not stated';
  const [low, high] = [Math.min(...grades), Math.max(...grades)];
  return low === high ? `grade ${low}` : `grades ${low} to ${high}`;
}

/** "now called Cook, in Kitchen (stated in “House news”)" */
export function nowCalled({ title, family, ...renaming }: Renamed): string {
  return `now called ${title}, in ${family} (${statedIn(renaming)})`;
}

/** Where a renaming is stated: "stated in “House news”". */
export function statedIn(renaming: { statedIn: string }): string {
  return `stated in ${quoted(renaming.statedIn)}`;
}
