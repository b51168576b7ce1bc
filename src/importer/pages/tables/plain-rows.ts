import type { Block } from '../page.js';
import { type Table, type TableCell, textOfCell } from '../piece.js';
import { isBlank, labelIn } from './cells.js';

/** Rows that are no roles. With one column of sentences, each row is an item after its labels; else the cells stay side by side. */
export function plainRows(head: readonly TableCell[], rows: readonly (readonly TableCell[])[]): Block[] {
  const text = proseColumn(head, rows);
  if (text === undefined) return rowsOf({ kind: 'table', line: 1, rows: [head, ...rows] });
  const items: Block[] = [];
  for (const row of rows) {
    const before = items.at(-1);
    const about = row
      .flatMap((cell, column) => (column === text ? [] : aboutIn(head[column], cell)))
      .join(', ');
    const says = textOfCell(row[text]);
    // A line break in the page's source split the cell above. This row continues it.
    if (says === '' && before && /^\p{Ll}/u.test(about))
      items.splice(-1, 1, { ...before, text: `${before.text} ${about}` });
    else
      items.push({
        kind: 'item',
        text: [about, says].filter((part) => part !== '').join(': '),
        line: row[0]?.line ?? 1,
        ...(about !== '' && says !== '' && { isLabelled: true as const }),
      });
  }
  return items;
}

/** The rows of a table as they are, not as a list. */
export function rowsOf({ rows: [head = [], ...rows] }: Table): Block[] {
  return rows.map((row) => rowOf(head, row));
}

export function rowOf(head: readonly TableCell[], row: readonly TableCell[]): Block {
  const text = row.map((cell, column) => cellText(head[column], cell)).join(' | ');
  return { kind: 'row', text, line: row[0]?.line ?? 1 };
}

/** The column of expectations by its head, or the only column of sentences if the cells of all others are short names. */
function proseColumn(
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
): number | undefined {
  const expected = head.flatMap((cell, column) => (EXPECTED.test(labelIn(cell)) ? [column] : []));
  if (expected.length === 1 && rows.every((row) => textOfCell(row[0]).length <= LONGEST_SHORT_CELL))
    return expected[0];
  const isProse = (column: number): boolean =>
    rows.filter((row) => textOfCell(row[column]).split(' ').length >= PROSE).length * 2 > rows.length;
  const columns = head.map((_, column) => column);
  const text = columns.findLast(isProse);
  const others = columns.filter((column) => column !== text);
  const isShort = (column: number): boolean =>
    rows.every((row) => isBlank(row[text ?? 0]) || textOfCell(row[column]).length <= LONGEST_SHORT_CELL);
  return text !== undefined && text > 0 && others.every(isShort) ? text : undefined;
}

/** The label in a cell: "System". A number gets the column's name: "Level 2". */
function aboutIn(head: TableCell | undefined, cell: TableCell | undefined): string[] {
  const text = labelIn(cell);
  if (isBlank(cell)) return [];
  return [/^\d+$/.test(text) && labelIn(head) !== '' ? `${labelIn(head)} ${text}` : text];
}

function cellText(head: TableCell | undefined, cell: TableCell): string {
  const column = labelIn(head);
  return column === '' ? textOfCell(cell) : `${column}: ${textOfCell(cell)}`;
}

/** The head of a column that says what is expected. */
const EXPECTED = /^(?:(?:level|role|job|key) )?expectations?$/i;

export const LONGEST_SHORT_CELL = 60;
const PROSE = 3;
