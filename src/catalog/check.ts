import { checkDuplicates } from './check-duplicates.js';
import { checkGrades } from './check-grades.js';
import { checkReferences } from './check-references.js';
import type { ParsedFamily } from './parse-family.js';
import { rolesOf } from './placed-role.js';
import type { Problem } from './problem.js';

/**
 * What only shows when the files are read together: doubles, cycles, loose ends, ladders that fall. Other
 * titles are those in files that could not be read as a whole; naming one of them is no loose end.
 */
export function checkFamilies(
  families: readonly ParsedFamily[],
  otherTitles: readonly string[] = [],
): Problem[] {
  const roles = families.flatMap(rolesOf);
  return [
    ...checkDuplicates(families, roles),
    ...checkReferences(roles, otherTitles),
    ...families.flatMap(checkGrades),
  ];
}
