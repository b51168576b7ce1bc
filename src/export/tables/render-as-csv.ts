import { stringify } from 'csv-stringify/sync';
import type { Sheet } from './sheet.js';

/**
 * A sheet as CSV in UTF-8, with a mark so that Excel shows accents. A text that begins with one of = + - @ or a tab gets an
 * apostrophe before it, so that no spreadsheet runs it as a formula.
 */
export function renderAsCsv({ columns, rows }: Sheet): string {
  return stringify([columns, ...rows], { bom: true, escape_formulas: true });
}
