import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import { type BasicPart, basicPart } from '../../answers/basic-part.js';
import { cellText } from '../../answers/cell.js';
import { renderActions } from './actions.js';
import { renderCopy } from './copy-blocks.js';
import { LIMITS } from './limits.js';
import { renderList } from './list-blocks.js';
import type { BlockStyle, Rendered, Showing } from './rendered.js';
import { heading, labelled, line, richText } from './rich-text.js';
import { renderSmallPrint } from './small-print.js';
import { renderComparison, renderTable } from './table-blocks.js';

/**
 * An answer as Block Kit: headline, parts, buttons, small print, footer. Long parts open on a tap or are folded and say
 * so. Every text is in an element without markup, except source links, which are escaped.
 */
export function renderBlocks(
  answer: Answer,
  style: BlockStyle,
  footer: readonly KnownBlock[] = [],
): KnownBlock[] {
  const parts = renderParts(answer, style);
  const actions = renderActions(answer, Math.max(0, ...parts.map(({ folded }) => folded)));
  const smallPrint = renderSmallPrint(answer);
  const around = [heading(answer.headline), ...actions, ...smallPrint, ...footer].length;
  const detail = fitted(
    parts.flatMap(({ blocks }) => blocks),
    LIMITS.blocks - around,
  );
  return [heading(answer.headline), ...detail, ...actions, ...smallPrint, ...footer];
}

function renderParts({ parts, showAll }: Answer, style: BlockStyle): Rendered[] {
  const showing = { style, folds: showAll !== undefined };
  // Slack takes one table in a message. Further tables become lists.
  const basic = parts.map(basicPart);
  const firstTable = basic.findIndex(({ kind }) => kind === 'table');
  return basic.map((part, index) => renderPart(part, showing, index === firstTable));
}

function renderPart(part: BasicPart, showing: Showing, mayBeTable: boolean): Rendered {
  switch (part.kind) {
    case 'text':
      return { blocks: [line(part.text)], folded: 0 };
    case 'facts': {
      const elements = part.facts.map(({ label, value }) => labelled(label, cellText(value)));
      return { blocks: [richText([{ type: 'rich_text_list', style: 'bullet', elements }])], folded: 0 };
    }
    case 'copy':
      return { blocks: renderCopy(part.text), folded: 0 };
    case 'list':
      return renderList(part, showing);
    case 'table':
      return renderTable(part, showing, mayBeTable);
    case 'comparison':
      return { blocks: [renderComparison(part)], folded: 0 };
  }
}

/** As many blocks as there is room for. The last says how many are missing. */
function fitted(blocks: KnownBlock[], room: number): KnownBlock[] {
  if (blocks.length <= room) return blocks;
  const shown = blocks.slice(0, room - 1);
  return [...shown, line(`${blocks.length - shown.length} more parts do not fit here; see the page.`)];
}
