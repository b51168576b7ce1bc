import type { Role } from '../catalog/catalog.js';
import type { StatementKind } from '../catalog/statements.js';

/** What one thing that a page says of a role is called, and several. */
export const STATEMENT_NOUNS: Record<StatementKind, [one: string, several: string]> = {
  requirements: ['requirement', 'requirements'],
  responsibilities: ['responsibility', 'responsibilities'],
  expectations: ['expectation', 'expectations'],
  summary: ['summary', 'summaries'],
};

/** "a", "a and b", "a, b and c"; titles with commas in them are kept apart by semicolons: "a, x; b; and c". */
export function listed(items: readonly string[], conjunction = 'and'): string {
  if (items.length < 3) return items.join(` ${conjunction} `);
  const commas = items.some((item) => item.includes(','));
  const [separator, last] = commas ? ['; ', `; ${conjunction} `] : [', ', ` ${conjunction} `];
  return `${items.slice(0, -1).join(separator)}${last}${items.at(-1)}`;
}

/** "1 role", "3 roles", "no roles" */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number === 0 ? 'no' : number} ${number === 1 ? noun : plural}`;
}

export function the(title: string): string {
  return `the ${title}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** In the quotation marks of answers, for what was typed and what a page says. */
export function quoted(text: string): string {
  return `“${text}”`;
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
