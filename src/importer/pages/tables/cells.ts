import type { Block } from '../page.js';
import { type TableCell, textOfCell } from '../piece.js';

/** What a cell calls something: its text without a colon. */
export function labelIn(cell: TableCell | undefined): string {
  return textOfCell(cell).replace(/:$/, '');
}

/** A label and its value as a field. */
export function fieldOf(label: string, cell: TableCell | undefined): Block {
  const value = textOfCell(cell);
  return { kind: 'field', name: label, value, text: `${label}: ${value}`, line: cell?.line ?? 1 };
}

/** A cell that says nothing: empty, or a dash. */
export function isBlank(cell: TableCell | undefined): boolean {
  return !cell || cell.lines.length === 0 || /^[-–—]$/.test(textOfCell(cell));
}
