import type { Role } from './catalog.js';

/** What a grade is to this program. Only the functions of this file compare grades. */
export type Grade = number;

/** From and to, both included; an end left out is open. */
export interface GradeSpan {
  from?: Grade;
  to?: Grade;
}

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
export function statedGrades(role: Role): readonly Grade[] {
  return role.grade === undefined ? (role.openGrades ?? []) : [role.grade];
}
