import { joinFamilies } from '../catalog/build-catalog.js';
import type { Family } from '../catalog/catalog.js';
import { finish } from '../slices.js';
import type { Families, LoadedRoles } from './build-roles.js';
import type { Changed } from './news.js';

const MOST_COMPARED_ROLES = 600;

/** The news that one catalogue has replaced another. */
export function changedNews(before: LoadedRoles, after: LoadedRoles): Changed {
  const dropped = onlyIn(before.families, after.families);
  const added = onlyIn(after.families, before.families);
  const roles = [...dropped, ...added].reduce((sum, family) => sum + family.roles.length, 0);
  return {
    kind: 'changed',
    versions: [before.version, after.version],
    before: before.catalog,
    after: after.catalog,
    edited:
      roles > MOST_COMPARED_ROLES
        ? undefined
        : {
            before: finish(joinFamilies(dropped, before.catalog.architecture)),
            after: finish(joinFamilies(added, after.catalog.architecture)),
          },
  };
}

/** The families that the others do not have, or have with another text. */
function onlyIn(families: Families, others: Families): Family[] {
  return [...families].flatMap(([hash, family]) => (others.has(hash) ? [] : [family]));
}
