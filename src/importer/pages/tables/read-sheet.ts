import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import type { Language } from '../../language/language.js';
import { readHtml } from '../html/read-html.js';
import { oneLine } from '../page.js';
import { type Piece, type Table, type TableCell, textOfCell } from '../piece.js';
import { withoutPeople } from './people-in-sheet.js';
import { joinedRows, wideRows } from './wide-rows.js';

/** A table of a file, and the name of its sheet if there are several. */
export interface NamedTable {
  name?: string;
  table: Table;
}

type Row = readonly TableCell[];

/** Reads comma, semicolon or tab separated values. Throws for quotes that do not close. */
export function readCsv(text: string): Table {
  const rows = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  return {
    kind: 'table',
    line: 1,
    rows: rows.map(({ record, info }) => record.map((value) => cellOf(value, info.lines))),
  };
}

/** The separator that the first row has most of. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  const count = (delimiter: string): number => head.split(delimiter).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** Reads the sheets of a workbook that hold anything. Rejects for what is no workbook. */
export async function readXlsx(bytes: Buffer): Promise<NamedTable[]> {
  const sheets = (await readWorkbook(bytes)).filter(({ data }) => data.length > 0);
  return sheets.map(({ sheet, data }) => ({
    ...(sheets.length > 1 && !UNNAMED.test(sheet) && { name: sheet }),
    table: {
      kind: 'table',
      line: 1,
      rows: data.map((row, index) => row.map((value) => cellOf(textOf(value), index + 1))),
    },
  }));
}

/** What programs call a sheet that nobody has named. */
const UNNAMED = /^\p{L}+ ?\d+$/u;

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value);
}

function cellOf(value: string, line: number): TableCell {
  const lines = plainText(value)
    .split(/\r\n?|\n/)
    .map((text) => oneLine(text.replace(/^\s*[•*-]\s+/, '')))
    .filter((text) => text !== '');
  return { line, lines: lines.map((text) => ({ text, isLink: false })) };
}

/** A value without the elements of HTML that some systems keep texts in. */
function plainText(value: string): string {
  if (!/<\/?(?:p|li|ul|ol|br|div)\b[^<>]*>/i.test(value)) return value;
  return readHtml(value)
    .pieces.flatMap((piece) => {
      if (piece.kind === 'paragraph') return piece.lines.map(({ text }) => text);
      return piece.kind === 'item' || piece.kind === 'heading' ? [piece.text] : [];
    })
    .join('\n');
}

/** The parts of a sheet that are a page each: its families, if it has a column of them. */
export function familiesIn(
  { name, table }: NamedTable,
  language: Language,
): { title?: string; pieces: Piece[] }[] {
  const at = headOf(table.rows, language);
  const { rows, people } = withoutPeople(
    joinedRows(wideRows(table.rows.slice(at), language), language),
    language,
  );
  const above = [...table.rows.slice(0, at).flatMap(rowAbove), ...people];
  const families = splitFamilies({ ...table, rows }, language);
  return families.map(({ family = name, table: part }, index) => ({
    ...(family !== undefined && { title: family }),
    pieces: [...(index === 0 ? above : []), part],
  }));
}

/** The row with the names of the columns. Reports have their own title and date above it. */
function headOf(rows: readonly Row[], language: Language): number {
  const known = (row: Row): number => row.filter((cell) => language.fieldOf(textOfCell(cell))).length;
  const at = rows.slice(0, MOST_ABOVE).findIndex((row) => known(row) >= FEWEST_KNOWN);
  return Math.max(at, 0);
}

const MOST_ABOVE = 20;
const FEWEST_KNOWN = 2;

function rowAbove(row: Row): Piece[] {
  const text = row
    .map(textOfCell)
    .filter((cell) => cell !== '')
    .join(' ');
  const line = row[0]?.line ?? 1;
  return text === '' ? [] : [{ kind: 'ignored', text, line, reason: 'above the names of the columns' }];
}

/** Splits a table by the families in its family column. Without such a column the table stays whole. */
function splitFamilies(table: Table, language: Language): { family?: string; table: Table }[] {
  const [head, ...rows] = table.rows;
  const names = head?.map((cell) => cell.lines[0]?.text ?? '') ?? [];
  const columns = names.flatMap((name, at) => (language.fieldOf(name) === 'family' ? [at] : []));
  // A group of families is no family.
  const column = columns.find((at) => !/\bgroup$/i.test(names[at] ?? '')) ?? columns[0];
  if (!head || column === undefined) return [{ table }];
  const families = new Map<string, Row[]>();
  const members = filledDown(rows.map((row) => row[column]?.lines[0]?.text ?? ''));
  for (const [at, row] of rows.entries()) {
    const family = members[at] ?? '';
    families.set(family, [...(families.get(family) ?? []), row]);
  }
  return [...families].map(([family, own]) => ({
    ...(family !== '' && { family }),
    table: { ...table, rows: [head, ...own].map((row) => row.filter((_, index) => index !== column)) },
  }));
}

/** The names of a column with merged cells: an empty cell repeats the one above it. Elsewhere it stays empty. */
function filledDown(names: readonly string[]): readonly string[] {
  const stated = names.filter((name) => name !== '');
  const isMerged = names[0] !== '' && new Set(stated).size === stated.length && stated.length > 1;
  if (!isMerged) return names;
  let above = '';
  return names.map((name) => {
    above = name || above;
    return above;
  });
}
