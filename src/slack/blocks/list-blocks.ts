import type { ContainerBlock, RichTextBlock, RichTextText } from '@slack/types';
import type { ListPart } from '../../answers/part.js';
import { markWords } from '../../text/mark-words.js';
import { cut, FOLD, LIMITS } from './limits.js';
import { plain } from './plain-text.js';
import { moreLine, type Rendered, type Showing } from './rendered.js';
import { boldSection, clean, richSection, richText } from './rich-text.js';

/** Folding so few items would save no room. */
const SPARED = 2;

/** A list as blocks. The end of a long list opens on a tap or, in older blocks, is left out and counted. */
export function renderList(part: ListPart, { style, folds }: Showing): Rendered {
  const { items, heading, aside } = part;
  const isLong = items.length > FOLD.items + SPARED;
  if (!folds || !(isLong || (aside && style === 'newest'))) return wholeList(part, folds);
  if (style === 'settled') {
    const left = items.length - FOLD.items;
    return { blocks: [...listBlocks(part, 0, FOLD.items), ...moreLine(left, folds)], folded: items.length };
  }
  const open = aside ? 0 : FOLD.items;
  const title = aside && heading ? heading : `${items.length - open} more`;
  const hidden = listBlocks({ ...part, heading: undefined }, open, LIMITS.listItems);
  const left = items.length - LIMITS.listItems;
  return {
    blocks: [...listBlocks(part, 0, open), opening(title, hidden), ...moreLine(left, false)],
    folded: 0,
  };
}

function wholeList(part: ListPart, folds: boolean): Rendered {
  const left = part.items.length - LIMITS.listItems;
  return { blocks: [...listBlocks(part, 0, LIMITS.listItems), ...moreLine(left, folds)], folded: 0 };
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
  return chunks(items.slice(from, to), from).map((chunk) =>
    richText([
      ...(heading && chunk.start === 0 ? [boldSection(heading)] : []),
      {
        type: 'rich_text_list',
        style: ordered ? 'ordered' : 'bullet',
        ...(ordered && chunk.start > 0 ? { offset: chunk.start } : {}),
        elements: chunk.items.map((item) => richSection(markedText(clean(item), marks))),
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

/** Items that fit one block, and the number of items before them. */
interface Chunk {
  start: number;
  items: string[];
}

function chunks(items: readonly string[], from: number): Chunk[] {
  const found: Chunk[] = [];
  let size = 0;
  for (const [at, item] of items.map((text) => cut(text, LIMITS.richText)).entries()) {
    const last = found.at(-1);
    if (last && size + item.length <= LIMITS.richText) {
      last.items.push(item);
      size += item.length;
    } else {
      found.push({ start: from + at, items: [item] });
      size = item.length;
    }
  }
  return found;
}
