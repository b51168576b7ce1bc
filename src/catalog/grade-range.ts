/** Grades from `min` to `max`, both included. */
export interface GradeRange {
  min: number;
  max: number;
}

/** Whether a grade is in a range. A grade that is not stated is in none. */
export function isInRange(grade: number | undefined, { min, max }: GradeRange): boolean {
  return grade !== undefined && grade >= min && grade <= max;
}
