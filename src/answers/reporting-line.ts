import type { Catalog, Role } from '../catalog/catalog.js';
import { managersOf } from '../catalog/relations.js';
import { listed } from '../text/prose.js';

/** The reporting line of a role in a few words, for tables and glances. */
export function reportingLine(catalog: Catalog, role: Role): string {
  const managers = managersOf(catalog, role);
  if (managers.length === 0) return 'Not stated';
  const titles = managers.map(
    (manager) => `${manager.title}${manager.role ? '' : ' (outside the catalogue)'}`,
  );
  return `${listed(titles, 'or')}${role.reportsTo?.typically ? ', typically' : ''}`;
}

/** "reports to", "typically reports to" */
export function reportingVerb({ reportsTo }: Role): string {
  return `${reportsTo?.typically ? 'typically ' : ''}reports to`;
}
