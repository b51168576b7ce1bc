import type { Role } from '../../catalog/catalog.js';
import type { Inferable } from '../../catalog/schema.js';
import { roleTable } from '../build-parts.js';
import { textCell } from '../cell.js';
import type { Finding, Line } from '../finding.js';
import { inferredNotes } from '../inferred-note.js';
import { pagesOf } from '../sources.js';

/** Roles in a table, with a column of families where there are several. Levels and tracks may have selected them. */
export function findRoleList(
  roles: readonly Role[],
  line: Line,
  selectedBy: readonly Inferable[] = [],
): Finding {
  const sources = pagesOf(roles);
  const family = { name: 'Job family', cell: (role: Role) => textCell(role.family.name) };
  return {
    outcome: 'answered',
    lines: [line],
    parts: [{ ...roleTable('Roles', roles, sources.length > 1 ? family : undefined), sortable: true }],
    notes: inferredNotes(roles, selectedBy),
    sources,
    roles,
  };
}
