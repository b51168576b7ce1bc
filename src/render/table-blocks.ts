import type { DataTableBlock, RawNumberElement, RawTextElement, TableBlock } from '@slack/types';
import type { TablePart } from '../answers/answer.js';
import { cut, FOLD, LIMITS } from './limits.js';
import { renderList } from './list-blocks.js';
import { moreLine, type Rendered, type Showing } from './rendered.js';
import { boldSection, clean, heading, labelled, richText } from './rich-text.js';
import { isComparison, rowText } from './text.js';

/** Two texts that fit a line on a phone, or break once. */
const ON_ONE_LINE = 80;

/** A table: one that sorts or one that folds where it is long; as a list where Slack takes no table, or not this one. */
export function renderTable(part: TablePart, showing: Showing, mayBeTable: boolean): Rendered {
  if (isComparison(part)) return { blocks: [changes(part)], folded: 0 };
  const sorts = showing.style === 'newest' && part.sortable === true;
  const rows = part.rows.slice(0, showing.folds && !sorts ? FOLD.rows : LIMITS.tableRows - 1);
  const left = part.rows.length - rows.length;
  const shown = { ...part, rows };
  return {
    blocks: [...blocksOf(shown, sorts, mayBeTable), ...moreLine(left, showing.folds && !sorts)],
    folded: showing.folds && !sorts && left > 0 ? part.rows.length : 0,
  };
}

function blocksOf(part: TablePart, sorts: boolean, mayBeTable: boolean): Rendered['blocks'] {
  if (!mayBeTable || !fitsTable(part)) return listInstead(part);
  return [sorts ? dataTable(part) : plainTable(part)];
}

/** What differs between two roles, a line each: side by side, long texts could not be read on a phone. */
function changes({ caption, rows }: TablePart): Rendered['blocks'][number] {
  const elements = rows.map(([label = '', before = '', after = '']) => {
    const isShort = before.length + after.length <= ON_ONE_LINE;
    return labelled(label, isShort ? `${before} → ${after}` : `\n${before}\n→ ${after}`);
  });
  return richText([boldSection(caption), { type: 'rich_text_list', style: 'bullet', elements }]);
}

function fitsTable({ columns, rows }: TablePart): boolean {
  const size = [columns, ...rows].flat().reduce((sum, cell) => sum + cell.length, 0);
  return size <= LIMITS.tableCharacters && columns.length <= LIMITS.tableColumns;
}

function plainTable({ columns, rows }: TablePart): TableBlock {
  return {
    type: 'table',
    rows: [columns.map(heading), ...rows.map((row) => row.map(textCell))],
    // Else a long title pushes the other columns off a phone.
    column_settings: columns.map(() => ({ is_wrapped: true })),
  };
}

function dataTable({ caption, columns, rows }: TablePart): DataTableBlock {
  return {
    type: 'data_table',
    caption: cut(clean(caption), LIMITS.label),
    page_size: FOLD.rows,
    rows: [columns.map(textCell), ...rows.map((row) => row.map(cell))],
  };
}

/** Numbers as such, so that 10 sorts after 9. */
function cell(text: string): RawTextElement | RawNumberElement {
  return /^\d{1,9}$/.test(text) ? { type: 'raw_number', value: Number(text), text } : textCell(text);
}

function textCell(text: string): RawTextElement {
  return { type: 'raw_text', text: clean(text) };
}

function listInstead({ caption, columns, rows }: TablePart): Rendered['blocks'] {
  const items = rows.map((row) => rowText(columns, row));
  return renderList({ kind: 'list', heading: caption, items }, { style: 'settled', folds: false }).blocks;
}
