import type { GradeRange } from '../catalog/grade-range.js';

/** "grade 8", "grade 8 to 10", "grade 8 or higher" */
export function describeRange({ min, max }: GradeRange): string {
  if (min === max) return `grade ${min}`;
  if (max === Number.POSITIVE_INFINITY) return `grade ${min} or higher`;
  return min <= 0 ? `grade ${max} or lower` : `grade ${min} to ${max}`;
}
