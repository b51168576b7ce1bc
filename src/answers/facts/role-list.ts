import type { Role } from '../../catalog/catalog.js';
import { textCell } from '../cell.js';
import type { Finding, Line } from '../finding.js';
import { roleTable } from '../parts.js';
import { pagesOf } from '../sources.js';

/** Some roles in a table; with their families, where they are of several. */
export function findRoleList(roles: readonly Role[], line: Line): Finding {
  const sources = pagesOf(roles);
  const family = { name: 'Job family', cell: (role: Role) => textCell(role.family.name) };
  return {
    outcome: 'answered',
    lines: [line],
    parts: [{ ...roleTable('Roles', roles, sources.length > 1 ? family : undefined), sortable: true }],
    sources,
    roles,
  };
}
