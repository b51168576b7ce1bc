import type { Language } from '../../language/language.js';
import type { Block, PageSection } from '../page.js';
import { type Table, type TableCell, textOfCell } from '../piece.js';
import { newSection } from '../tree/new-section.js';
import { fieldOf, isBlank, isListHead, itemsIn, labelIn, listsIn } from './cells.js';
import { inPairs } from './form-rows.js';
import { columnSections, columnsWithoutName, levelColumns, rowSections } from './level-columns.js';
import { listColumns, listRows } from './list-columns.js';
import { plainRows, rowOf } from './plain-rows.js';
import { ratedSkills } from './rated-skills.js';
import { isTitleCell, recordColumns } from './record-rows.js';
import { namedByLevel, recordSections } from './record-sections.js';
import { inOneWidth, isLevelHead, withOneHead } from './table-heads.js';

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
  const wide = inOneWidth(table.rows);
  const [first, second] = wide;
  if (first && second && isCaption(first, second)) {
    const caption: Block = { kind: 'paragraph', text: textOfCell(first[0]), line: first[0]?.line ?? 1 };
    return below(caption, readTable({ ...table, rows: wide.slice(1) }, language, depth));
  }
  const { rows: all, groups } = withOneHead(wide, language);
  if (groups) {
    const named = groups.filter((cell) => cell.lines.length > 0);
    return below(rowOf([], named), readTable({ ...table, rows: all }, language, depth));
  }
  const [head, ...rows] = withoutCounter(all);
  if (!head) return { blocks: [], sections: [] };
  const filled = rows.filter((row) => row.some((cell) => cell.lines.length > 0));
  return readRows(head, filled, language, depth);
}

function below(above: Block, { blocks, sections }: ReadTable): ReadTable {
  return { blocks: [above, ...blocks], sections };
}

function readRows(
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  language: Language,
  depth: number,
): ReadTable {
  const pairs = inPairs([head, ...rows], language);
  const [first = head, ...others] = pairs;
  if (isFieldTable(first, others, language)) return fieldsIn(pairs, language, depth);
  if (head.every((cell) => isListHead(labelIn(cell), language)))
    return { blocks: [], sections: listColumns(head, rows, language, depth) };
  if (head.length === 1 && language.fieldOf(labelIn(head[0])) !== 'title')
    return oneColumn([head, ...rows], depth);
  const skills = ratedSkills(head, rows);
  if (skills) return { blocks: skills, sections: [] };
  const levels = levelColumns(head, rows, language);
  if (levels.length > 0)
    return {
      blocks: textBeside(rows, columnsWithoutName(head, levels)),
      sections: columnSections(head, rows, levels, language, depth),
    };
  const records = recordColumns(head, rows, language);
  if (records.length > 0) {
    const titled = rows.filter((row) => !isGroupName(row));
    return {
      blocks: rows.filter(isGroupName).map((row) => rowOf([], filledIn(row))),
      sections: namedByLevel(titled, records, language).flatMap((row) =>
        recordSections(row, records, language, depth),
      ),
    };
  }
  const turned = rowSections(head, rows, language, depth);
  if (turned.length > 0) return { blocks: [], sections: turned };
  return listRows(head, rows, language, depth) ?? { blocks: plainRows(head, rows), sections: [] };
}

/** The text of columns without a name, as a row for each row of the table. */
function textBeside(rows: readonly (readonly TableCell[])[], columns: readonly number[]): Block[] {
  return rows.flatMap((row) => {
    const cells = filledIn(columns.flatMap((column) => row[column] ?? []));
    return cells.length > 0 ? [rowOf([], cells)] : [];
  });
}

function filledIn(cells: readonly TableCell[]): TableCell[] {
  return cells.filter((cell) => !isBlank(cell));
}

/** Whether a row only names the rows below it. A title alone is a role. */
function isGroupName(row: readonly TableCell[]): boolean {
  const [name, another] = filledIn(row);
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

/** Reads a table of one column as a list. Its head leads up to the list. */
function onlyColumn(head: TableCell | undefined, rows: readonly (readonly TableCell[])[]): Block[] {
  // A frame around a list has no head.
  if (rows.length === 0 && head) return itemsOf(head);
  const lead = textOfCell(head);
  return [
    ...(lead === '' ? [] : [{ kind: 'lead' as const, text: lead, line: head?.line ?? 1 }]),
    ...rows.flatMap(([cell]) => (cell ? itemsOf(cell) : [])),
  ];
}

function itemsOf(cell: TableCell): Block[] {
  return itemsIn(cell).map((text) => ({ kind: 'item', text, line: cell.line }));
}

/** A table of one column: levels with their texts below each other, or a list. */
function oneColumn(rows: readonly (readonly TableCell[])[], depth: number): ReadTable {
  const sections = stackedSections(rows, depth);
  if (sections.length > 0) return { blocks: [], sections };
  const [head, ...others] = rows;
  return { blocks: onlyColumn(head?.[0], others), sections: [] };
}

/** A section for each level in a table of one column, where the text about a level stands below its name. */
function stackedSections(rows: readonly (readonly TableCell[])[], depth: number): PageSection[] {
  const sections: PageSection[] = [];
  for (const [cell] of rows) {
    const name = textOfCell(cell);
    const last = sections.at(-1);
    if (cell?.lines.length === 1 && isLevelHead(name))
      sections.push(newSection('column', name, depth, cell.line));
    else if (!cell || !last) return [];
    else last.blocks.push(...itemsOf(cell));
  }
  return sections.length > 1 && sections.every(({ blocks }) => blocks.length > 0) ? sections : [];
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

/** Facts as fields, and lists as sections. */
function fieldsIn(rows: Table['rows'], language: Language, depth: number): ReadTable {
  const [[first] = []] = rows;
  const isHeaded = !language.fieldOf(labelIn(first)) || /^field$/i.test(labelIn(first));
  const blocks: Block[] = [];
  const sections: PageSection[] = [];
  for (const [label, value] of isHeaded ? rows.slice(1) : rows) {
    const lists = listsIn([labelIn(label)], [value], language, depth);
    if (lists.length > 0) sections.push(...lists);
    else blocks.push(fieldOf(labelIn(label), value));
  }
  return { blocks, sections };
}
