import type { RichTextBlock } from '@slack/types';
import type { TablePart } from '../answers/answer.js';
import { FOLD, LIMITS } from './limits.js';
import { renderList } from './list-blocks.js';
import { moreLine, type Rendered } from './rendered.js';
import { clean, heading } from './rich-text.js';
import { rowText } from './text.js';

/** A table, folded where it is long and may be; as a list where Slack takes no table, or not this one. */
export function renderTable(part: TablePart, folds: boolean, mayBeTable: boolean): Rendered {
  const rows = part.rows.slice(0, folds ? FOLD.rows : LIMITS.tableRows - 1);
  const left = part.rows.length - rows.length;
  const shown = { ...part, rows };
  const blocks = mayBeTable && fitsTable(shown) ? [tableBlock(shown)] : listInstead(shown);
  return { blocks: [...blocks, ...moreLine(left, folds)], folded: folds && left > 0 };
}

function fitsTable({ columns, rows }: TablePart): boolean {
  const size = [columns, ...rows].flat().reduce((sum, cell) => sum + cell.length, 0);
  return size <= LIMITS.tableCharacters && columns.length <= LIMITS.tableColumns;
}

function tableBlock({ columns, rows }: TablePart): Rendered['blocks'][number] {
  return { type: 'table', rows: [columns.map(heading), ...rows.map((row) => row.map(cell))] };
}

function cell(text: string): RichTextBlock | { type: 'raw_text'; text: string } {
  return { type: 'raw_text', text: clean(text) };
}

function listInstead({ caption, columns, rows }: TablePart): Rendered['blocks'] {
  const items = rows.map((row) => rowText(columns, row));
  return renderList({ kind: 'list', heading: caption, items }, false).blocks;
}
