import type { Catalog } from '../catalog/catalog.js';
import { createCatalog } from '../catalog/create-catalog.js';
import type { Families } from './pack.js';

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
  return { before: createCatalog(gone), after: createCatalog(come) };
}

function missingFrom(families: Families, others: Families) {
  return [...families].flatMap(([hash, family]) => (others.has(hash) ? [] : [family]));
}
