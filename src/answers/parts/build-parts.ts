import type { Role } from '../../catalog/catalog.js';
import { matchingWords } from '../../text/mentions.js';
import { capital } from '../../text/prose.js';
import { firstOfMany, furtherOf } from '../first-of-many.js';
import type { Graded } from '../role-ref.js';
import { gradeWordOf } from '../wording.js';
import { type Cell, gradeCell, roleCell } from './cell.js';
import type { ListPart, Part, TablePart } from './part.js';

/** A paragraph, if there is a text. */
export function textPart(text: string | undefined): Part[] {
  return text ? [{ kind: 'text', text }] : [];
}

/** A list, if it has items. Marks the terms of a search in them. */
export function listPart(
  heading: string | undefined,
  items: readonly string[],
  terms?: readonly string[],
): ListPart[] {
  return listEach(heading, items, (item) => item, terms);
}

/** A list with an item for each thing, up to a limit. */
export function listEach<Thing>(
  heading: string | undefined,
  things: readonly Thing[],
  itemOf: (thing: Thing) => string,
  terms?: readonly string[],
): ListPart[] {
  if (things.length === 0) return [];
  const items = firstOfMany(things).map(itemOf);
  return [
    { kind: 'list', heading, items, marks: terms && matchingWords(items, terms), ...furtherOf(things) },
  ];
}

/** A table with a row for each thing, up to a limit. */
export function tableEach<Thing>(
  caption: string,
  columns: readonly string[],
  things: readonly Thing[],
  rowOf: (thing: Thing) => readonly Cell[],
): TablePart {
  return { kind: 'table', caption, columns, rows: firstOfMany(things).map(rowOf), ...furtherOf(things) };
}

/** A further column of a table of roles. */
interface Column {
  name: string;
  cell: (role: Role) => Cell;
}

/** The name of the column of grades. */
export function gradeColumn([first = {}]: readonly Graded[]): string {
  return capital(gradeWordOf(first));
}

/** A table of roles in the order given, each with its grade. */
export function roleTable(caption: string, roles: readonly Role[], further: Column | undefined): TablePart {
  const columns = [gradeColumn(roles), 'Role', ...(further ? [further.name] : [])];
  return tableEach(caption, columns, roles, (role) => [
    gradeCell(role),
    roleCell(role),
    ...(further ? [further.cell(role)] : []),
  ]);
}
