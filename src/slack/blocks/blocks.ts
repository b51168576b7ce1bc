import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import { type BasicPart, basicPart } from '../../answers/parts/basic-part.js';
import { cellText } from '../../answers/parts/cell.js';
import type { Part } from '../../answers/parts/part.js';
import { renderActions, type ShowAll } from './actions.js';
import { cut } from './limits.js';
import { isSideBySide, renderComparison } from './parts/comparison-blocks.js';
import { renderCopy } from './parts/copy-blocks.js';
import { renderDrawing } from './parts/drawing-block.js';
import { renderList } from './parts/list-blocks.js';
import type { BlockStyle, Rendered, Showing } from './parts/rendered.js';
import { renderTable } from './parts/table-blocks.js';
import { bulletBlocks, heading, labelled, line } from './rich-text.js';
import { charactersIn, MESSAGE_ROOM, type Room, roomBeside } from './room.js';
import { renderSmallPrint } from './small-print.js';

/**
 * An answer as Block Kit: headline, parts, buttons, small print, footer. Long parts open on a tap or are folded and say
 * so. What a surface cannot hold is left out at the end of the parts, counted, and one tap away. Every text is in an
 * element without markup, except source links, which are escaped.
 */
export function renderBlocks(
  answer: Answer,
  style: BlockStyle,
  footer: readonly KnownBlock[] = [],
  surface: Room = MESSAGE_ROOM,
): KnownBlock[] {
  const head = heading(answer.headline);
  const end = [...renderSmallPrint(answer), ...footer];
  const around = [head, ...renderActions(answer, WIDEST), ...end];
  const detail = renderParts(answer, style, roomBeside(surface, around));
  const actions = renderActions(answer, showAll(answer, detail, surface), openedFrom(detail.blocks));
  return [head, ...detail.blocks, ...actions, ...end];
}

/** The questions that rows of the answer ask. */
function openedFrom(blocks: readonly KnownBlock[]): ReadonlySet<string> {
  const buttons = blocks.flatMap((block) => (block.type === 'section' ? (block.accessory ?? []) : []));
  return new Set(buttons.flatMap((button) => (button.type === 'button' ? (button.value ?? []) : [])));
}

/** The widest button under an answer that is not shown whole. */
const WIDEST: ShowAll = { label: 'Show all 10000', isLarge: true };

/** Kept for the line that counts what is missing. */
const FOR_LAST_LINE: Pick<Room, 'blocks' | 'characters'> = { blocks: 1, characters: 60 };

interface Detail {
  blocks: KnownBlock[];
  /** The length of the longest list that is not shown whole; else 0. */
  folded: number;
  /** How many parts are missing. */
  missing: number;
}

function renderParts(answer: Answer, style: BlockStyle, whole: Room): Detail {
  const { parts, isWhole, showAll } = answer;
  const folds = showAll !== undefined && !isWhole;
  const drawing = style === 'newest' && !isWhole ? renderDrawing(answer) : undefined;
  const basic = parts.filter((part) => !(drawing && isDrawable(part))).map(basicPart);
  // Slack takes one table in a message, and none in a view. Other tables become lists.
  const firstTable = basic.findIndex(
    (part) => part.kind === 'table' || (part.kind === 'comparison' && isSideBySide(part)),
  );
  const detail: Detail = { blocks: drawing ? [drawing] : [], folded: 0, missing: 0 };
  for (const [index, part] of basic.entries()) {
    const room = less(roomBeside(whole, detail.blocks), FOR_LAST_LINE);
    const { blocks, folded } = renderPart(part, { style, folds, room }, whole.tables && index === firstTable);
    if (blocks.length > room.blocks || charactersIn(blocks) > room.characters) {
      const missing = basic.length - index;
      const sections = missing === 1 ? 'One more section does' : `${missing} more sections do`;
      return { ...detail, blocks: [...detail.blocks, line(`${sections} not fit here.`)], missing };
    }
    detail.blocks.push(...blocks);
    detail.folded = Math.max(detail.folded, folded);
  }
  return detail;
}

/** Whether a picture shows the part. */
function isDrawable({ kind }: Part): boolean {
  return kind === 'ladder' || kind === 'chain' || kind === 'tree';
}

function less(room: Room, { blocks, characters }: Pick<Room, 'blocks' | 'characters'>): Room {
  return { ...room, blocks: room.blocks - blocks, characters: room.characters - characters };
}

function renderPart(part: BasicPart, showing: Showing, mayBeTable: boolean): Rendered {
  switch (part.kind) {
    case 'text':
      return {
        blocks: [(part.isHeading ? heading : line)(cut(part.text, Math.max(showing.room.characters, 1)))],
        folded: 0,
      };
    case 'facts':
      return {
        blocks: bulletBlocks(part.facts.map(({ label, value }) => labelled(label, cellText(value)))),
        folded: 0,
      };
    case 'copy':
      // The button "Copy as text" shows what only repeats the answer.
      return { blocks: part.aside ? [] : renderCopy(part.text), folded: 0 };
    case 'list':
      return renderList(part, showing);
    case 'table':
      return renderTable(part, showing, mayBeTable);
    case 'comparison':
      return renderComparison(part, showing, mayBeTable);
  }
}

/** The button that shows all, if something is missing. */
function showAll(answer: Answer, { folded, missing }: Detail, surface: Room): ShowAll | undefined {
  if (folded === 0 && missing === 0) return undefined;
  return {
    label: folded > 0 && missing === 0 ? `Show all ${folded}` : 'Show all',
    isLarge: answer.isWhole === true || !fitsWhole(answer, surface),
  };
}

/** Whether the answer in full, with nothing folded, fits a surface. */
function fitsWhole(answer: Answer, surface: Room): boolean {
  const around = [heading(answer.headline), ...renderActions(answer, WIDEST), ...renderSmallPrint(answer)];
  const { folded, missing } = renderParts(
    { ...answer, isWhole: true },
    'settled',
    roomBeside(surface, around),
  );
  return folded === 0 && missing === 0;
}
