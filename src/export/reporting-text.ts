import type { Catalog, Role } from '../catalog/catalog.js';
import { managersOf } from '../catalog/relations.js';
import { listed } from '../text/prose.js';

/** "Head Chef or Restaurant Owner, typically"; undefined if the page names no manager. */
export function reportingText(catalog: Catalog, role: Role): string | undefined {
  const titles = managersOf(catalog, role).map(({ title }) => title);
  if (titles.length === 0) return undefined;
  const line = listed(titles, role.reportsTo?.toAll ? 'and' : 'or');
  return role.reportsTo?.typically ? `${line}, typically` : line;
}
