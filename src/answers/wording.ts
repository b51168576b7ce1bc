import type { Role } from '../catalog/catalog.js';
import type { StatementKind } from '../catalog/statements.js';

/** What one thing that a page says of a role is called, and several. */
export const STATEMENT_NOUNS: Record<StatementKind, [one: string, several: string]> = {
  requirements: ['requirement', 'requirements'],
  responsibilities: ['responsibility', 'responsibilities'],
  expectations: ['expectation', 'expectations'],
  summary: ['summary', 'summaries'],
};

export function the(title: string): string {
  return `the ${title}`;
}

/** "grade 8", "grade 11 or 12", or that it is not stated. */
export function gradeOf(role: Role): string {
  if (role.openGrades) return `grade ${role.openGrades.join(' or ')}`;
  return role.grade === undefined ? 'grade not stated' : `grade ${role.grade}`;
}

/** "no grade", or "no single grade" where the page leaves it open between several. */
export function noGrade(roles: readonly Role[]): string {
  return roles.some(({ openGrades }) => openGrades) ? 'no single grade' : 'no grade';
}

/** What a role is: "grade 8", or "of no stated grade". */
export function ofGrade(role: Role): string {
  return role.grade === undefined && !role.openGrades ? 'of no stated grade' : gradeOf(role);
}

/** "Staff Ecosystem Sales Manager (grade 8)" */
export function withGrade(role: Role): string {
  return `${role.title} (${gradeOf(role)})`;
}
