import type { Language } from '../../language/language.js';
import { type TableCell, textOfCell } from '../piece.js';
import { isListHead, labelIn } from './cells.js';

type Row = readonly TableCell[];

/**
 * The rows of a sheet with a column for each list, if it has one text in each row and a column that says which list the text
 * is in: "Baker | Duties | Mixes dough". Other rows stay as they are.
 */
export function wideRows(rows: readonly Row[], language: Language): readonly Row[] {
  const [head = [], ...others] = rows;
  const names = head.findIndex((_, column) => namesLists(others, column, language));
  const text = names === -1 ? -1 : textColumn(head, others, names, language);
  if (text === -1) return rows;
  const isKept = (column: number): boolean => column !== names && column !== text;
  const lists = [...new Set(others.map((row) => labelIn(row[names])))];
  const jobs = new Map<string, Row[]>();
  for (const row of others) {
    const key = row
      .filter((_, column) => isKept(column))
      .map(textOfCell)
      .join('|');
    jobs.set(key, [...(jobs.get(key) ?? []), row]);
  }
  const kept = (row: Row): TableCell[] => row.filter((_, column) => isKept(column));
  const line = head[names]?.line ?? 1;
  return [
    [...kept(head), ...lists.map((list) => ({ line, lines: [{ text: list, isLink: false }] }))],
    ...[...jobs.values()].map((own) => [
      ...kept(own[0] ?? []),
      ...lists.map((list): TableCell => {
        const cells = own.filter((row) => labelIn(row[names]) === list).flatMap((row) => row[text] ?? []);
        return {
          line: cells[0]?.line ?? own[0]?.[0]?.line ?? line,
          lines: cells.flatMap(({ lines }) => lines),
        };
      }),
    ]),
  ];
}

/** Whether each cell of a column names a list, and some name the same one. */
function namesLists(rows: readonly Row[], column: number, language: Language): boolean {
  const names = rows.map((row) => labelIn(row[column]));
  return new Set(names).size < names.length && names.every((name) => isListHead(name, language));
}

/** The only column that is no fact and has another text in most rows. */
function textColumn(head: Row, rows: readonly Row[], names: number, language: Language): number {
  const columns = head.flatMap((cell, column) => {
    const texts = new Set(rows.map((row) => textOfCell(row[column])));
    const isText = column !== names && language.fieldOf(labelIn(cell)) === undefined;
    return isText && texts.size * 3 > rows.length * 2 ? [column] : [];
  });
  return columns.length === 1 ? (columns[0] ?? -1) : -1;
}

/** The rows of a sheet with the rows that only go on with a list of the job above joined to that job, as merged cells are. */
export function joinedRows(rows: readonly Row[], language: Language): readonly Row[] {
  const [head = [], ...others] = rows;
  const title = head.findIndex((cell) => language.fieldOf(labelIn(cell)) === 'title');
  if (title === -1) return rows;
  const isList = head.map((cell) => isListHead(labelIn(cell), language));
  const goesOn = (row: Row): boolean =>
    row.some((cell) => cell.lines.length > 0) &&
    row.every((cell, column) => isList[column] || cell.lines.length === 0);
  const joined: TableCell[][] = [];
  for (const row of others) {
    const above = joined.at(-1);
    if (above && goesOn(row))
      for (const [column, cell] of above.entries())
        above[column] = { ...cell, lines: [...cell.lines, ...(row[column]?.lines ?? [])] };
    else joined.push([...row]);
  }
  return joined.length === others.length ? rows : [head, ...joined];
}
