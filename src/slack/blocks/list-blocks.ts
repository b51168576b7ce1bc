import type { ContainerBlock, KnownBlock, RichTextBlock, RichTextText } from '@slack/types';
import type { ListPart } from '../../answers/part.js';
import { markWords } from '../../text/mark-words.js';
import { chunksOf } from './chunks.js';
import { cut, FOLD, LIMITS } from './limits.js';
import { plain } from './plain-text.js';
import { moreLine, type Rendered, type Showing } from './rendered.js';
import { boldSection, clean, richSection, richText } from './rich-text.js';
import { howManyFit } from './room.js';

/** Folding so few items would save no room. */
const SPARED = 2;

/** A list as blocks. The end of a long list opens on a tap or, in older blocks, is left out and counted. */
export function renderList(part: ListPart, { style, folds, room }: Showing): Rendered {
  const { items, heading, aside } = part;
  const held = Math.min(
    room.items,
    howManyFit(
      items.map((item) => Math.min(item.length, LIMITS.richText)),
      room.characters - (heading?.length ?? 0),
    ),
  );
  const isLong = items.length > FOLD.items + SPARED;
  if (!folds || !(isLong || (aside && style === 'newest')))
    return partly(part, held, listBlocks(part, 0, held));
  if (style === 'settled') {
    const open = Math.min(FOLD.items, held);
    return partly(part, open, listBlocks(part, 0, open));
  }
  const open = aside ? 0 : Math.min(FOLD.items, held);
  const title = aside && heading ? heading : `${held - open} more`;
  const hidden = listBlocks({ ...part, heading: undefined }, open, held);
  const opened = hidden.length > 0 ? [opening(title, hidden)] : [];
  return partly(part, held, [...listBlocks(part, 0, open), ...opened]);
}

/** Some blocks with the first items of a list, and the number of the others. */
function partly({ items }: ListPart, shown: number, blocks: KnownBlock[]): Rendered {
  const left = items.length - shown;
  return { blocks: [...blocks, ...moreLine(left)], folded: left > 0 ? items.length : 0 };
}

/** Blocks under a title, which opens them on a tap. */
function opening(title: string, blocks: RichTextBlock[]): ContainerBlock {
  return {
    type: 'container',
    title: plain(title, LIMITS.containerTitle),
    child_blocks: blocks.slice(0, LIMITS.containerBlocks),
    is_collapsible: true,
    default_collapsed: true,
  };
}

/** Some items of a list. Their numbers count from the beginning of the whole list. */
function listBlocks(
  { heading, ordered, marks = [], items }: ListPart,
  from: number,
  to: number,
): RichTextBlock[] {
  const cutItems = items.slice(from, to).map((item) => cut(item, LIMITS.richText));
  return chunksOf(cutItems, ({ length }) => length, from).map((chunk) =>
    richText([
      ...(heading && chunk.start === 0 ? [boldSection(heading)] : []),
      {
        type: 'rich_text_list',
        style: ordered ? 'ordered' : 'bullet',
        ...(ordered && chunk.start > 0 ? { offset: chunk.start } : {}),
        elements: chunk.pieces.map((item) => richSection(markedText(clean(item), marks))),
      },
    ]),
  );
}

function markedText(text: string, marks: readonly string[]): RichTextText[] {
  return markWords(text, marks).map((piece) => ({
    type: 'text',
    text: piece.text,
    ...(piece.marked ? { style: { bold: true } } : {}),
  }));
}
