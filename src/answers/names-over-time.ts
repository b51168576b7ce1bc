import type { Catalog, Role } from '../catalog/catalog.js';
import { predecessorOf, successorOf } from '../catalog/relations.js';

/** What a role was called before, and what it is called now, where that is not its title. */
export function namesOverTime(catalog: Catalog, role: Role): string[] {
  const successor = successorOf(catalog, role);
  const predecessor = predecessorOf(catalog, role);
  const now = successor
    ? [
        `The ${role.title} is now called ${successor.title}: the ${successor.family.name} page replaced ${role.family.name}.`,
      ]
    : [];
  const before = role.formerly
    ? [
        `The ${role.title} was formerly called ${role.formerly}${predecessor ? `, in ${predecessor.family.name}` : ''}.`,
      ]
    : [];
  return [...now, ...before];
}
