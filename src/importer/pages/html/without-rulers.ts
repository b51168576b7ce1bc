import { type TableCell, textOfCell } from '../piece.js';

type Row = readonly TableCell[];

/** The rows of a table without the letters above its columns and the numbers of its rows, which exported sheets have. */
export function withoutRulers(rows: readonly Row[]): readonly Row[] {
  const [first = [], ...others] = rows;
  const letters = first.map(textOfCell).filter((text) => text !== '');
  const isLettered = letters.length > 1 && letters.every((text, at) => text === nameOfColumn(at));
  const numbers = others.map(([cell]) => textOfCell(cell)).filter((text) => text !== '');
  const isNumbered = numbers.length > 0 && numbers.every((text) => /^\d+$/.test(text));
  if (!isLettered || !isNumbered) return rows;
  const body = others.map((row) => row.slice(1)).filter((row) => row.some(hasWords));
  // Lines that only keep columns in sight have cells of their own.
  const isUsed = (column: number): boolean => body.some((row) => hasWords(row[column]));
  return body.map((row) => row.filter((cell, column) => cell.isCovered || isUsed(column)));
}

function hasWords(cell: TableCell | undefined): boolean {
  return cell !== undefined && cell.lines.length > 0;
}

/** The letters that sheets have above a column: A to Z, then AA. */
function nameOfColumn(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${nameOfColumn(Math.floor(at / 26) - 1)}${letter}`;
}
