import type { Architecture } from '../../architecture.js';
import type { ParsedFamily } from '../parse-family.js';
import { placedRolesOf, rolesByName } from '../placed-role.js';
import type { Problem } from '../problem.js';
import { checkCycles } from './check-cycles.js';
import { checkDuplicates } from './check-duplicates.js';
import { checkDuties } from './check-duties.js';
import { checkGrades } from './check-grades.js';
import { checkLooseEnds } from './check-loose-ends.js';
import { checkReviews } from './check-reviews.js';

/** Finds errors that appear only when the files are read together: duplicates, cycles, and lists that grow too long. */
export function checkErrors(families: readonly ParsedFamily[]): Problem[] {
  const roles = families.flatMap(placedRolesOf);
  const byName = rolesByName(roles);
  return [
    ...checkDuplicates(families, roles),
    ...checkCycles(roles, byName),
    ...checkDuties(families, byName),
  ];
}

/**
 * Finds problems that appear only when the files are read together: errors, references to no role, grades that fall along
 * a ladder. `otherTitles` are the titles of broken files. A reference to one of them is fine.
 */
export function checkFamilies(
  families: readonly ParsedFamily[],
  architecture: Architecture,
  otherTitles: readonly string[],
): Problem[] {
  return [
    ...checkErrors(families),
    ...checkLooseEnds(families.flatMap(placedRolesOf), [...otherTitles, ...architecture.outsideTitles]),
    ...families.flatMap((family) => checkGrades(family, architecture)),
    ...families.flatMap(checkReviews),
  ];
}
