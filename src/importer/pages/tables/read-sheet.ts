import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import type { Language } from '../../language/language.js';
import { oneLine } from '../page.js';
import type { Table, TableCell } from '../piece.js';

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

/** Reads the first sheet of a workbook. Rejects for what is no workbook. */
export async function readXlsx(bytes: Buffer): Promise<Table> {
  const rows = await readSheet(bytes);
  return {
    kind: 'table',
    line: 1,
    rows: rows.map((row, index) => row.map((value) => cellOf(textOf(value), index + 1))),
  };
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value);
}

function cellOf(value: string, line: number): TableCell {
  const lines = value
    .split(/\r\n?|\n/)
    .map((text) => oneLine(text.replace(/^\s*[•*-]\s+/, '')))
    .filter((text) => text !== '');
  return { line, lines: lines.map((text) => ({ text, isLink: false })) };
}

/** Splits a table by the families in its family column. Without such a column the table stays whole. */
export function splitFamilies(table: Table, language: Language): { family?: string; table: Table }[] {
  const [head, ...rows] = table.rows;
  const column = head?.findIndex((cell) => language.fieldOf(cell.lines[0]?.text ?? '') === 'family') ?? -1;
  if (!head || column === -1) return [{ table }];
  const families = new Map<string, (readonly TableCell[])[]>();
  for (const row of rows) {
    const family = row[column]?.lines[0]?.text ?? '';
    families.set(family, [...(families.get(family) ?? []), row]);
  }
  return [...families].map(([family, members]) => ({
    ...(family !== '' && { family }),
    table: { ...table, rows: [head, ...members].map((row) => row.filter((_, index) => index !== column)) },
  }));
}
