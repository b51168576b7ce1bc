import { isBareLevel, strengthOfTitle } from '../../language/job-titles.js';
import type { Language } from '../../language/language.js';
import { splitCode } from '../../language/level-codes.js';
import { type TableCell, textOfCell } from '../piece.js';
import { labelIn } from './cells.js';

type Row = readonly TableCell[];

/** Whether a cell at the head of a column names a level or a job. */
export function isLevelHead(text: string): boolean {
  const { title, code } = splitCode(text);
  return code !== undefined || isBareLevel(text) || (title !== '' && strengthOfTitle(title) !== 'none');
}

/**
 * Rows of one length. A head of levels with one cell less than every row lacks the cell above the labels of the rows. Any other
 * short head or row lacks its last cells.
 */
export function inOneWidth(rows: readonly Row[]): readonly Row[] {
  const [head = [], ...others] = rows;
  const width = Math.max(...rows.map((row) => row.length));
  const named = head.slice(0, head.findLastIndex((cell) => !isEmpty(cell)) + 1);
  const lacksCorner =
    named.length > 1 &&
    named.length + 1 === width &&
    named.every((cell) => isLevelHead(textOfCell(cell))) &&
    others.every((row) => row.length === width && !isEmpty(row[0]) && !isLevelHead(textOfCell(row[0]))) &&
    others.some((row) => !isEmpty(row.at(-1)));
  if (!lacksCorner && rows.every((row) => row.length === width)) return rows;
  return [lacksCorner ? [emptyCell(head), ...named] : head, ...others].map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => emptyCell(row)),
  ]);
}

function emptyCell([cell]: Row): TableCell {
  return { lines: [], line: cell?.line ?? 1 };
}

/** Rows with one head. Leaves out further copies of the head, and joins a head of two rows: groups of columns, then their names. */
export function withOneHead(
  rows: readonly Row[],
  language: Language,
): { rows: readonly Row[]; groups?: Row } {
  const [first, second] = rows;
  if (!first || !second) return { rows };
  const isGrouped = rows.length > 2 && namesColumns(first, second, language);
  const head = isGrouped ? second.map((cell, at) => (isEmpty(cell) ? (first[at] ?? cell) : cell)) : first;
  const texts = head.map(textOfCell).join('|');
  const others = rows
    .slice(isGrouped ? 2 : 1)
    .filter((row) => row.length < 2 || row.map(textOfCell).join('|') !== texts);
  return { rows: [head, ...others], ...(isGrouped && { groups: first }) };
}

/** Whether a second row has the names of the columns, and the first one only names groups of them. */
function namesColumns(first: Row, second: Row, language: Language): boolean {
  const columns = second.slice(1);
  // Codes below titles are a row about these titles.
  const below = columns.flatMap((cell, at) => (isLevelHead(textOfCell(cell)) ? [first[at + 1]] : []));
  if (below.length > 1 && below.every((cell) => isLevelHead(textOfCell(cell)))) return false;
  const named = columns.filter(
    (cell) => isLevelHead(textOfCell(cell)) || language.fieldOf(labelIn(cell)) !== undefined,
  );
  return (
    first.slice(1).some(isEmpty) &&
    (isEmpty(second[0]) || isEmpty(first[0]) || textOfCell(second[0]) === textOfCell(first[0])) &&
    columns.length > 1 &&
    columns.every((cell, at) => !isEmpty(cell) || !isEmpty(first[at + 1])) &&
    named.length * 3 >= columns.length * 2
  );
}

function isEmpty(cell: TableCell | undefined): boolean {
  return !cell || cell.lines.length === 0;
}
