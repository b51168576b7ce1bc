import type { Role } from '../catalog/catalog.js';
import { matchingWords } from '../text/mentions.js';
import { type Cell, gradeCell, roleCell } from './cell.js';
import type { ListPart, Part, TablePart } from './part.js';

/** A paragraph, if there is a text. */
export function textPart(text: string | undefined): Part[] {
  return text ? [{ kind: 'text', text }] : [];
}

/** A list, if it has items. The terms of a search are marked in them. */
export function listPart(
  heading: string | undefined,
  items: readonly string[],
  terms?: readonly string[],
): ListPart[] {
  if (items.length === 0) return [];
  const marks = terms && matchingWords(items.slice(0, MOST_SEARCHED), terms);
  return [{ kind: 'list', heading, items, marks }];
}

/** So many items have every form of a word that anybody will see. A search can find thousands. */
const MOST_SEARCHED = 300;

/** A further column of a table of roles. */
interface Column {
  name: string;
  cell: (role: Role) => Cell;
}

/** A table of roles in the order given, each with its grade. */
export function roleTable(caption: string, roles: readonly Role[], further?: Column): TablePart {
  return {
    kind: 'table',
    caption,
    columns: ['Grade', 'Role', ...(further ? [further.name] : [])],
    rows: roles.map((role) => [gradeCell(role), roleCell(role), ...(further ? [further.cell(role)] : [])]),
  };
}
