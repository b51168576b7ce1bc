import { joinFamilies } from '../catalog/build-catalog.js';
import type { Catalog } from '../catalog/catalog.js';
import { finish } from '../slices.js';
import type { Families } from './load-roles.js';

/** Comparing more of them would keep questions waiting. */
const MOST_ROLES = 300;

/** Two catalogues of only the families that are not in both states alike; undefined when they have too many roles. */
export function editedFamilies(
  before: Families,
  after: Families,
): { before: Catalog; after: Catalog } | undefined {
  const [gone, come] = [missingFrom(before, after), missingFrom(after, before)];
  const roles = [...gone, ...come].reduce((sum, family) => sum + family.roles.length, 0);
  if (roles > 2 * MOST_ROLES) return undefined;
  return { before: finish(joinFamilies(gone)), after: finish(joinFamilies(come)) };
}

function missingFrom(families: Families, others: Families) {
  return [...families].flatMap(([hash, family]) => (others.has(hash) ? [] : [family]));
}
