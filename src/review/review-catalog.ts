import type { ParsedCatalog } from '../catalog/files/parse-catalog.js';
import { placedRolesOf } from '../catalog/files/placed-role.js';
import type { Problem } from '../catalog/files/problem.js';
import { checkNearTitles } from './check-near-titles.js';
import { checkReachable } from './check-reachable.js';

/** What a maintainer should look at, although the catalogue loads: warnings only. */
export function reviewCatalog({ families, catalog }: ParsedCatalog): Problem[] {
  const files = families.map(placedRolesOf);
  return [...checkNearTitles(files), ...(catalog ? checkReachable(files, catalog) : [])];
}
