import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { stableZip } from '../stable-zip.js';
import type { Sheet, SheetValue } from './sheet.js';

/** Sheets as an Excel file. Texts stay texts, so Excel runs none as a formula. The same sheets give the same bytes. */
export async function renderAsXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const names = distinctNames(sheets.map(({ name }) => name));
  const file = writeExcelFile(
    sheets.map((sheet, at) => ({
      sheet: names[at] ?? sheet.name,
      data: dataOf(sheet),
      columns: sheet.columns.map((_, column) => ({ width: widthOf(sheet, column) })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  );
  return stableZip(await file.toBuffer());
}

function dataOf({ columns, rows }: Sheet): SheetData {
  const head = columns.map((name): Cell => ({ value: name, type: String, fontWeight: 'bold' }));
  return [head, ...rows.map((row) => row.map(cellOf))];
}

function cellOf(value: SheetValue): Cell {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  return { value: fitted(value), type: String, wrap: true, alignVertical: 'top' };
}

/** Excel refuses a file with a longer cell. */
const LONGEST_CELL = 32_767;
const CUT = ' … (cut here: a cell of Excel holds no more)';

function fitted(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - CUT.length)}${CUT}` : text;
}

const NARROWEST = 10;
const WIDEST = 60;

/** The width of a column in characters: enough for its longest line, within limits. */
function widthOf({ columns, rows }: Sheet, column: number): number {
  const texts = [columns[column], ...rows.map((row) => row[column])].map((value) => String(value ?? ''));
  const longest = Math.max(...texts.flatMap((text) => text.split('\n')).map((line) => line.length));
  return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
}

/** Excel allows at most 31 characters, none of []:*?/\, and no name twice, whatever its capitals. */
const LONGEST_NAME = 31;

function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'|'$/g, '')
        .trim() || 'Sheet';
    let candidate = plain.slice(0, LONGEST_NAME).trim();
    for (let copy = 2; taken.has(candidate.toLowerCase()); copy++) {
      const end = ` ${copy}`;
      candidate = `${plain.slice(0, LONGEST_NAME - end.length).trim()}${end}`;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
