import type { KnownBlock } from '@slack/types';
import type { Answer, Part } from '../answers/answer.js';
import { renderActions } from './actions.js';
import { LIMITS } from './limits.js';
import { renderList } from './list-blocks.js';
import type { Rendered } from './rendered.js';
import { heading, labelled, line, richText } from './rich-text.js';
import { renderSmallPrint } from './small-print.js';
import { renderTable } from './table-blocks.js';

/**
 * An answer as Block Kit: the fact, the detail, the buttons, the small print. Long lists are folded, and say so, when
 * the answer has a question that shows them whole. All text stands in elements that cannot carry markup, but for
 * source links, which are escaped.
 */
export function renderBlocks(answer: Answer, footer: readonly KnownBlock[] = []): KnownBlock[] {
  const parts = renderParts(answer);
  const actions = renderActions(
    answer,
    parts.some(({ folded }) => folded),
  );
  const smallPrint = renderSmallPrint(answer);
  const around = [heading(answer.headline), ...actions, ...smallPrint, ...footer].length;
  const detail = fitted(
    parts.flatMap(({ blocks }) => blocks),
    LIMITS.blocks - around,
  );
  return [heading(answer.headline), ...detail, ...actions, ...smallPrint, ...footer];
}

function renderParts({ parts, showAll }: Answer): Rendered[] {
  // Slack takes one table a message; any further one becomes a list.
  const firstTable = parts.findIndex(({ kind }) => kind === 'table');
  return parts.map((part, index) => renderPart(part, showAll !== undefined, index === firstTable));
}

function renderPart(part: Part, folds: boolean, mayBeTable: boolean): Rendered {
  switch (part.kind) {
    case 'text':
      return { blocks: [line(part.text)], folded: false };
    case 'facts': {
      const elements = part.facts.map(({ label, value }) => labelled(label, value));
      return { blocks: [richText([{ type: 'rich_text_list', style: 'bullet', elements }])], folded: false };
    }
    case 'list':
      return renderList(part, folds);
    case 'table':
      return renderTable(part, folds, mayBeTable);
  }
}

/** As many blocks as there is room for; the last says how many there are besides. */
function fitted(blocks: KnownBlock[], room: number): KnownBlock[] {
  if (blocks.length <= room) return blocks;
  const shown = blocks.slice(0, room - 1);
  return [...shown, line(`${blocks.length - shown.length} more parts do not fit here; see the page.`)];
}
