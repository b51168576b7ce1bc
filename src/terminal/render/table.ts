import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { stripControls } from '../../text/escape.js';
import type { Paint } from './paint.js';

const GAP = 2;
const NARROWEST = 12;

/** The names of the columns, and rows with as many texts. */
interface Grid {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A table as lines. Columns are as wide as their widest cell; on a narrow terminal, cells wrap. */
export function tableLines(grid: Grid, width: number, paint: Paint): string[] {
  const [columns = [], ...rows] = [grid.columns, ...grid.rows].map((row) => row.map(stripControls));
  const natural = columns.map(
    (column, index) => widest([column, ...rows.map((row) => row[index] ?? '')]) + GAP,
  );
  const widths = shrink(natural, width - GAP);
  return [
    ...rowLines(columns, widths).map((line) => paint('dim', line)),
    ...rows.flatMap((row) => rowLines(row, widths)),
  ];
}

/** A row, with as many lines as its tallest cell. */
function rowLines(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, index) =>
    wrapAnsi(cell, (widths[index] ?? 0) - GAP, { hard: true }).split('\n'),
  );
  const height = Math.max(...wrapped.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) => {
    const line = wrapped.map((cell, index) => pad(cell[at] ?? '', widths[index] ?? 0)).join('');
    return `  ${line}`.trimEnd();
  });
}

/** Narrows the widest columns first. */
function shrink(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const index = widths.indexOf(Math.max(...widths));
    if ((widths[index] ?? 0) <= NARROWEST) break;
    widths[index] = (widths[index] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function widest(cells: readonly string[]): number {
  return Math.max(...cells.map((cell) => stringWidth(cell)));
}

/** Pads a text with blanks to a width in terminal columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - stringWidth(text), 0));
}
