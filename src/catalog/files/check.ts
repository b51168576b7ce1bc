import type { Architecture } from '../architecture.js';
import { checkCycles } from './check-cycles.js';
import { checkDuplicates } from './check-duplicates.js';
import { checkGrades } from './check-grades.js';
import { checkLooseEnds } from './check-loose-ends.js';
import { checkReviews } from './check-reviews.js';
import type { ParsedFamily } from './parse-family.js';
import { placedRolesOf } from './placed-role.js';
import type { Problem } from './problem.js';

/** What only shows when the files are read together, and keeps them from being one catalogue: doubles, cycles. */
export function checkErrors(families: readonly ParsedFamily[]): Problem[] {
  const roles = families.flatMap(placedRolesOf);
  return [...checkDuplicates(families, roles), ...checkCycles(roles)];
}

/**
 * What only shows when the files are read together: errors, loose ends, ladders that fall. Other titles are those in
 * files that could not be read as a whole; naming one of them is no loose end.
 */
export function checkFamilies(
  families: readonly ParsedFamily[],
  architecture: Architecture,
  otherTitles: readonly string[] = [],
): Problem[] {
  return [
    ...checkErrors(families),
    ...checkLooseEnds(families.flatMap(placedRolesOf), [...otherTitles, ...architecture.outsideTitles]),
    ...families.flatMap((family) => checkGrades(family, architecture)),
    ...families.flatMap(checkReviews),
  ];
}
