import { stringify } from 'csv-stringify/sync';
import type { Sheet } from './sheet.js';

/**
 * A sheet as CSV in UTF-8, marked as such so that Excel shows accents. A text that a spreadsheet would take for a formula,
 * because it begins with one of = + - @ or a tab, gets an apostrophe before it: nothing of a role file is ever run.
 */
export function renderAsCsv({ columns, rows }: Sheet): string {
  return stringify([columns, ...rows], { bom: true, escape_formulas: true });
}
