import type {
  DataTableBlock,
  RawNumberElement,
  RawTextElement,
  RichTextBlock,
  TableBlock,
} from '@slack/types';
import { type Cell, cellText } from '../../answers/cell.js';
import type { ComparisonPart, TablePart } from '../../answers/part.js';
import { rowText } from '../../answers/render-text.js';
import { cut, FOLD, LIMITS } from './limits.js';
import { renderList } from './list-blocks.js';
import { moreLine, type Rendered, type Showing } from './rendered.js';
import { bulletBlocks, clean, heading, labelled } from './rich-text.js';
import { howManyFit } from './room.js';

/** Texts of this length together take at most two lines on a phone. */
const ON_ONE_LINE = 80;

/** A table that can be sorted, or one that folds. Becomes a list where Slack takes no table, or not one so large. */
export function renderTable(part: TablePart, showing: Showing, mayBeTable: boolean): Rendered {
  if (!mayBeTable || part.columns.length > LIMITS.tableColumns) return listInstead(part, showing);
  const sorts = showing.style === 'newest' && part.sortable === true;
  const most = showing.folds && !sorts ? FOLD.rows : LIMITS.tableRows - 1;
  const held = Math.min(most, howManyFit(lengthsOf(part), charactersFor(part, showing)));
  if (held < Math.min(LEAST_ROWS, part.rows.length)) return listInstead(part, showing);
  const shown = { ...part, rows: part.rows.slice(0, held) };
  const left = part.rows.length - held;
  return {
    blocks: [sorts ? dataTable(shown) : plainTable(shown), ...moreLine(left)],
    folded: left > 0 ? part.rows.length : 0,
  };
}

/** A table of fewer rows has no room for its texts. */
const LEAST_ROWS = 2;

function lengthsOf({ rows }: TablePart): number[] {
  return rows.map((row) => row.reduce((sum, cell) => sum + cellText(cell).length, 0));
}

function charactersFor({ columns }: TablePart, { room }: Showing): number {
  return Math.min(room.characters, LIMITS.tableCharacters) - columns.join('').length;
}

/** A comparison with a line for each difference. Long texts side by side could not be read on a phone. */
export function renderComparison({ caption, rows }: ComparisonPart): RichTextBlock[] {
  const lines = rows.map(({ label, from, to }) => {
    const [before, after] = [cellText(from), cellText(to)];
    const isShort = before.length + after.length <= ON_ONE_LINE;
    return labelled(label, isShort ? `${before} → ${after}` : `\n${before}\n→ ${after}`);
  });
  return bulletBlocks(lines, caption);
}

function plainTable({ columns, rows }: TablePart): TableBlock {
  return {
    type: 'table',
    rows: [columns.map(heading), ...rows.map((row) => row.map((cell) => rawText(cellText(cell))))],
    // Otherwise a long title pushes the other columns off a phone.
    column_settings: columns.map(() => ({ is_wrapped: true })),
  };
}

function dataTable({ caption, columns, rows }: TablePart): DataTableBlock {
  return {
    type: 'data_table',
    caption: cut(clean(caption), LIMITS.label),
    page_size: FOLD.rows,
    rows: [columns.map(rawText), ...rows.map((row) => row.map(rawCell))],
  };
}

/** A number is sent as a number, so that 10 sorts after 9. */
function rawCell(cell: Cell): RawTextElement | RawNumberElement {
  const number = numberIn(cell);
  const text = cellText(cell);
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

function rawText(text: string): RawTextElement {
  return { type: 'raw_text', text: clean(text) };
}

function listInstead({ caption, rows }: TablePart, showing: Showing): Rendered {
  const part = { kind: 'list', heading: caption, items: rows.map(rowText) } as const;
  return renderList(part, { ...showing, style: 'settled' });
}
