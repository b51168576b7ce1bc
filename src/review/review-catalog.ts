import type { ParsedCatalog } from '../catalog/files/parse-catalog.js';
import { rolesOf } from '../catalog/files/placed-role.js';
import type { Problem } from '../catalog/files/problem.js';
import { checkNearTitles } from './near-titles.js';
import { checkReachable } from './unreachable-roles.js';

/** What a maintainer should look at though it keeps no catalogue from loading: only warnings. */
export function reviewCatalog({ families, catalog }: ParsedCatalog): Problem[] {
  const roles = families.flatMap(rolesOf);
  return [...checkNearTitles(roles), ...(catalog ? checkReachable(roles, catalog) : [])];
}
