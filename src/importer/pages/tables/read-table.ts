import type { Language } from '../../language/language.js';
import type { Block, PageSection } from '../page.js';
import { type Table, type TableCell, textOfCell } from '../piece.js';
import { fieldOf, isBlank, isListHead, itemsIn, labelIn, listsIn } from './cells.js';
import { columnSections, levelColumns, rowSections } from './level-columns.js';
import { isTitleCell, recordColumns } from './record-rows.js';
import { recordSections } from './record-sections.js';
import { withOneHead } from './table-heads.js';

/** The blocks of a table for the section it is in, and a section for each level or role in its columns or rows. */
export interface ReadTable {
  blocks: Block[];
  sections: PageSection[];
}

/**
 * Reads a table by its kind: levels as columns, a role or a level in each row, labels with values, or plain rows. The sections
 * it makes have the depth `depth`.
 */
export function readTable(table: Table, language: Language, depth: number): ReadTable {
  const [first, second] = table.rows;
  if (first && second && isCaption(first, second)) {
    const { blocks, sections } = readTable({ ...table, rows: table.rows.slice(1) }, language, depth);
    return {
      blocks: [{ kind: 'paragraph', text: textOfCell(first[0]), line: first[0]?.line ?? 1 }, ...blocks],
      sections,
    };
  }
  const { rows: all, groups } = withOneHead(table.rows, language);
  if (groups) {
    const { blocks, sections } = readTable({ ...table, rows: all }, language, depth);
    return {
      blocks: [
        rowOf(
          [],
          groups.filter((cell) => cell.lines.length > 0),
        ),
        ...blocks,
      ],
      sections,
    };
  }
  const [head, ...rows] = withoutCounter(all);
  if (!head) return { blocks: [], sections: [] };
  const filled = rows.filter((row) => row.some((cell) => cell.lines.length > 0));
  if (isFieldTable(head, filled, language)) return { blocks: fieldsIn(head, filled, language), sections: [] };
  if (head.every((cell) => isListHead(labelIn(cell), language)))
    return { blocks: [], sections: listColumns(head, filled, language, depth) };
  if (head.length === 1) return { blocks: onlyColumn(head[0], filled), sections: [] };
  const levels = levelColumns(head, filled, language);
  if (levels.length > 0)
    return { blocks: [], sections: columnSections(head, filled, levels, language, depth) };
  const records = recordColumns(head, filled, language);
  if (records.length > 0) {
    const titled = filled.filter((row) => !isGroupName(row));
    return {
      blocks: filled.filter(isGroupName).map((row) =>
        rowOf(
          [],
          row.filter((cell) => !isBlank(cell)),
        ),
      ),
      sections: titled.flatMap((row) => recordSections(row, records, language, depth)),
    };
  }
  const turned = rowSections(head, filled, language, depth);
  return turned.length > 0
    ? { blocks: [], sections: turned }
    : { blocks: plainRows(head, filled), sections: [] };
}

/** Whether a row only names the rows below it. A title alone is a role. */
function isGroupName(row: readonly TableCell[]): boolean {
  const [name, another] = row.filter((cell) => !isBlank(cell));
  return row.length > 2 && another === undefined && !isTitleCell(textOfCell(name));
}

/** Whether a first row is the table's title, one cell over all columns, and not its head. */
function isCaption(first: readonly TableCell[], second: readonly TableCell[]): boolean {
  const filled = second.filter((cell) => cell.lines.length > 0);
  return (
    textOfCell(first[0]) !== '' &&
    first.length > 2 &&
    first.slice(1).every((cell) => cell.isCovered) &&
    filled.length > 2
  );
}

/** The rows without a first column of row numbers. */
function withoutCounter(rows: Table['rows']): Table['rows'] {
  const [head, ...others] = rows;
  const counts =
    /^(?:#|no\.?|nr\.?|)$/i.test(textOfCell(head?.[0])) &&
    others.length > 0 &&
    others.every((row, index) => textOfCell(row[0]).replace(/\.$/, '') === String(index + 1));
  return counts ? rows.map((row) => row.slice(1)) : rows;
}

/** "Responsibilities | Requirements": a list in each column. */
function listColumns(
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  language: Language,
  depth: number,
): PageSection[] {
  const heads = head.map(labelIn);
  const found = rows.flatMap((row) => listsIn(heads, row, language, depth));
  return heads.flatMap((heading) => {
    const [first, ...others] = found.filter((section) => section.heading === heading);
    return first ? [{ ...first, blocks: [first, ...others].flatMap(({ blocks }) => blocks) }] : [];
  });
}

/** Reads a table of one column as a list. Its head leads up to the list. */
function onlyColumn(head: TableCell | undefined, rows: readonly (readonly TableCell[])[]): Block[] {
  const lead = textOfCell(head);
  return [
    ...(lead === '' ? [] : [{ kind: 'lead' as const, text: lead, line: head?.line ?? 1 }]),
    ...rows.flatMap(([cell]) =>
      cell ? itemsIn(cell).map((text): Block => ({ kind: 'item', text, line: cell.line })) : [],
    ),
  ];
}

/** Whether a table has two columns, and the first one names facts: "Field | Value". Without a head, two such names will do. */
function isFieldTable(
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  language: Language,
): boolean {
  if (head.length !== 2) return false;
  const known = [head, ...rows].filter(
    (row) => language.fieldOf(labelIn(row[0])) && textOfCell(row[1]) !== '',
  );
  const isHeadless = head.every((cell) => cell.lines.length === 0);
  const areMany = isHeadless || known.length * 2 > rows.length;
  return known.length >= 2 && areMany && !language.fieldOf(labelIn(head[1]));
}

function fieldsIn(
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  language: Language,
): Block[] {
  const all =
    language.fieldOf(labelIn(head[0])) && !/^field$/i.test(labelIn(head[0])) ? [head, ...rows] : rows;
  return all.map(([label, value]) => fieldOf(labelIn(label), value));
}

/** Rows that are no roles. With one column of sentences, each row is an item after its labels; else the cells stay side by side. */
function plainRows(head: readonly TableCell[], rows: readonly (readonly TableCell[])[]): Block[] {
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

function rowOf(head: readonly TableCell[], row: readonly TableCell[]): Block {
  const text = row.map((cell, column) => cellText(head[column], cell)).join(' | ');
  return { kind: 'row', text, line: row[0]?.line ?? 1 };
}

/** The column of expectations by its head, or the only column of sentences if the cells of all others are short names. */
function proseColumn(
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
): number | undefined {
  const expected = head.flatMap((cell, column) => (EXPECTED.test(labelIn(cell)) ? [column] : []));
  if (expected.length === 1 && rows.every((row) => textOfCell(row[0]).length <= LONGEST_LABEL))
    return expected[0];
  const isProse = (column: number): boolean =>
    rows.filter((row) => textOfCell(row[column]).split(' ').length >= PROSE).length * 2 > rows.length;
  const columns = head.map((_, column) => column);
  const text = columns.findLast(isProse);
  const others = columns.filter((column) => column !== text);
  const isShort = (column: number): boolean =>
    rows.every((row) => isBlank(row[text ?? 0]) || textOfCell(row[column]).length <= LONGEST_LABEL);
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

const LONGEST_LABEL = 60;
const PROSE = 3;
