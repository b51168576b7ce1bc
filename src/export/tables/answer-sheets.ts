import type { Answer } from '../../answers/answer.js';
import { basicPart } from '../../answers/parts/basic-part.js';
import { type Cell, cellText } from '../../answers/parts/cell.js';
import type { Part } from '../../answers/parts/part.js';
import type { Sheet, SheetValue } from './sheet.js';

/** A sheet for each table of an answer. Texts make no sheet. */
export function answerSheets({ parts }: Answer): Sheet[] {
  return parts.flatMap((part) => sheetOf(part));
}

function sheetOf(whole: Part): Sheet[] {
  // Keeps every column: even one with the same value for all roles belongs to the data.
  const part = whole.kind === 'table' ? whole : basicPart(whole);
  switch (part.kind) {
    case 'table':
      return [
        { name: part.caption, columns: part.columns, rows: part.rows.map((row) => row.map(sheetValue)) },
      ];
    case 'comparison':
      return [
        {
          name: part.caption,
          columns: ['', part.from.title, part.to.title],
          rows: part.rows.map(({ label, from, to }) => [label, sheetValue(from), sheetValue(to)]),
        },
      ];
    case 'facts':
      return [
        {
          name: 'Facts',
          columns: ['Fact', 'Value'],
          rows: part.facts.map(({ label, value }) => [label, sheetValue(value)]),
        },
      ];
    case 'list': {
      const name = part.heading ?? 'List';
      return [{ name, columns: [name], rows: part.items.map((item) => [item]) }];
    }
    case 'text':
    case 'copy':
      return [];
  }
}

function sheetValue(cell: Cell): SheetValue {
  if (cell.kind === 'count') return cell.count;
  if (cell.kind === 'grade' && cell.grade !== undefined && !cell.gradeName) return cell.grade;
  return cellText(cell);
}
