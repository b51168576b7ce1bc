/** Inclusive bounds. */
export interface GradeRange {
  min: number;
  max: number;
}

/** A grade that is not stated is in no range. */
export function isInRange(grade: number | undefined, { min, max }: GradeRange): boolean {
  return grade !== undefined && grade >= min && grade <= max;
}
