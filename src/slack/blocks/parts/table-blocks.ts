import type { DataTableBlock, RawNumberElement, RawTextElement, TableBlock } from '@slack/types';
import { type Cell, shortText } from '../../../answers/parts/cell.js';
import type { TablePart } from '../../../answers/parts/part.js';
import { tableRows } from '../../../answers/render-text.js';
import { cut, FOLD, LIMITS } from '../limits.js';
import { clean, heading, rawText } from '../rich-text.js';
import { howManyFit } from '../room.js';
import { renderChart } from './chart-block.js';
import { renderList } from './list-blocks.js';
import { renderOpenRows } from './open-rows.js';
import { moreLine, type Rendered, type Showing } from './rendered.js';

/** A table that can be sorted, or one that folds. Becomes a list if Slack takes no table there, or none so large. */
export function renderTable(part: TablePart, showing: Showing, mayBeTable: boolean): Rendered {
  const open = renderOpenRows(part);
  if (open && open.length <= showing.room.blocks) return { blocks: open, folded: 0 };
  if (!mayBeTable || part.columns.length > LIMITS.tableColumns) return listInstead(part, showing);
  const chart = showing.style === 'newest' && showing.room.tables ? renderChart(part) : undefined;
  if (chart) return { blocks: [chart], folded: 0 };
  const sorts = showing.style === 'newest' && part.sortable === true;
  const most = showing.folds && !sorts ? FOLD.rows : LIMITS.tableRows - 1;
  const held = Math.min(most, howManyFit(lengthsOf(part), charactersFor(part, showing)));
  if (held < Math.min(LEAST_ROWS, part.rows.length)) return listInstead(part, showing);
  const shown = { ...part, rows: part.rows.slice(0, held) };
  const all = part.rows.length + (part.further ?? 0);
  const left = all - held;
  return {
    blocks: [sorts ? dataTable(shown) : plainTable(shown), ...moreLine(left)],
    folded: left > 0 ? all : 0,
  };
}

/** If the room holds fewer rows, a list shows more. */
const LEAST_ROWS = 2;

function lengthsOf({ rows }: TablePart): number[] {
  return rows.map((row) => row.reduce((sum, cell) => sum + shortText(cell).length, 0));
}

function charactersFor({ columns }: TablePart, { room }: Showing): number {
  return Math.min(room.characters, LIMITS.tableCharacters) - columns.join('').length;
}

function plainTable({ columns, rows, here }: TablePart): TableBlock {
  return {
    type: 'table',
    rows: [
      columns.map(heading),
      ...rows.map((row, at) =>
        row.map((cell) => (at === here ? heading(shortText(cell)) : rawText(shortText(cell)))),
      ),
    ],
    // Otherwise a long title pushes the other columns off a phone.
    column_settings: columns.map(() => ({ is_wrapped: true })),
  };
}

function dataTable({ caption, columns, rows }: TablePart): DataTableBlock {
  const role = rows[0]?.findIndex(({ kind }) => kind === 'role') ?? -1;
  return {
    type: 'data_table',
    caption: cut(clean(caption), LIMITS.label),
    page_size: FOLD.rows,
    // Screen readers name a row by its role.
    ...(role >= 0 && { row_header_column_index: role }),
    rows: [columns.map(rawText), ...rows.map((row) => row.map(rawCell))],
  };
}

/** A number is sent as a number, so that 10 sorts after 9. */
function rawCell(cell: Cell): RawTextElement | RawNumberElement {
  const number = numberIn(cell);
  const text = shortText(cell);
  return number === undefined ? rawText(text) : { type: 'raw_number', value: number, text };
}

function numberIn(cell: Cell): number | undefined {
  switch (cell.kind) {
    case 'count':
      return cell.count;
    case 'grade':
      return cell.grade;
    default:
      return undefined;
  }
}

function listInstead(part: TablePart, showing: Showing): Rendered {
  const { caption, further } = part;
  const list = { kind: 'list', heading: caption, items: tableRows(part), further } as const;
  return renderList(list, { ...showing, style: 'settled' });
}
