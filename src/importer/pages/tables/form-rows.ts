import { strengthOfTitle } from '../../language/job-titles.js';
import type { Language } from '../../language/language.js';
import { type TableCell, textOfCell } from '../piece.js';
import { isBlank, labelIn } from './cells.js';

type Row = readonly TableCell[];

/** The rows of a form with labels and values side by side, as rows of one label and its value. Other rows stay as they are. */
export function inPairs(rows: readonly Row[], language: Language): readonly Row[] {
  const isLabel = (cell: TableCell | undefined): boolean =>
    language.fieldOf(labelIn(cell)) !== undefined || /:$/.test(textOfCell(cell));
  const isForm = (row: Row): boolean =>
    row.length === 4 && isLabel(row[0]) && (isLabel(row[2]) || row.slice(2).every(isBlank));
  if (!rows.every(isForm) || !rows.some((row) => isLabel(row[2]))) return rows;
  return rows.flatMap((row) => [row.slice(0, 2), row.slice(2)]).filter((row) => !row.every(isBlank));
}

/** A form about one job: the cells over all columns above its labels, and its rows of a label and a value. */
export interface Form {
  above: readonly TableCell[];
  rows: readonly Row[];
}

/** The form in some rows. Undefined if they are anything else. */
export function formIn(rows: readonly Row[], language: Language): Form | undefined {
  const start = rows.findIndex((row) => !isOverAll(row));
  const pairs = start === -1 ? [] : inPairs(rows.slice(start), language);
  const above = rows.slice(0, Math.max(start, 0)).flatMap(([cell]) => cell ?? []);
  const known = pairs.filter(([label]) => language.fieldOf(labelIn(label)) !== undefined);
  return known.length >= FEWEST_FACTS && pairs.every(({ length }) => length === 2)
    ? { above, rows: pairs }
    : undefined;
}

const FEWEST_FACTS = 2;

/** The title of a job in the cells over all columns. */
export function titleAbove({ above }: Form): string | undefined {
  return above.map(textOfCell).find((text) => strengthOfTitle(text) !== 'none');
}

function isOverAll(row: Row): boolean {
  return row.length > 1 && row.slice(1).every((cell) => cell.isCovered);
}
