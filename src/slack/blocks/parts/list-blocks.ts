import type { RichTextBlock, RichTextList, RichTextText } from '@slack/types';
import type { ListPart } from '../../../answers/parts/part.js';
import { markWords } from '../../../text/mark-words.js';
import { chunksOf } from '../chunks.js';
import { cut, FOLD, LIMITS } from '../limits.js';
import { opening } from '../opening.js';
import { boldSection, clean, richSection, richText } from '../rich-text.js';
import { howManyFit } from '../room.js';
import { moreLine, type Rendered, type Showing } from './rendered.js';

/** Folding fewer items than this would save no room. */
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
  const hidden = partly(part, held, listBlocks({ ...part, heading: undefined }, open, held));
  const opened = held > open ? [opening(title, hidden.blocks)] : hidden.blocks;
  return { ...hidden, blocks: [...listBlocks(part, 0, open), ...opened] };
}

/** Some blocks with the first items of a list, and the number of the others. */
function partly(
  { items, further = 0 }: ListPart,
  shown: number,
  blocks: readonly RichTextBlock[],
): Rendered & { blocks: RichTextBlock[] } {
  const all = items.length + further;
  const left = all - shown;
  return { blocks: [...blocks, ...moreLine(left)], folded: left > 0 ? all : 0 };
}

/** Some items of a list. Their numbers count from the beginning of the whole list. */
function listBlocks(
  { heading, ordered, marks = [], items, indents = [], here }: ListPart,
  from: number,
  to: number,
): RichTextBlock[] {
  const cutItems = items.slice(from, to).map((item) => cut(item, LIMITS.richText));
  return chunksOf(cutItems, ({ length }) => length, from).map((chunk) =>
    richText([
      ...(heading && chunk.start === 0 ? [boldSection(heading)] : []),
      ...runsOf(chunk.pieces, (at) => indents[chunk.start + at] ?? 0).map(
        ({ indent, start, pieces }): RichTextList => ({
          type: 'rich_text_list',
          style: ordered ? 'ordered' : 'bullet',
          ...(ordered && chunk.start > 0 ? { offset: chunk.start } : {}),
          ...(indent > 0 ? { indent: Math.min(indent, DEEPEST) } : {}),
          elements: pieces.map((item, at) =>
            chunk.start + start + at === here
              ? boldSection(item)
              : richSection(markedText(clean(item), marks)),
          ),
        }),
      ),
    ]),
  );
}

/** Slack indents no further. */
const DEEPEST = 8;

/** Items next to each other with the same indent, since Slack indents whole lists. */
function runsOf(
  items: readonly string[],
  indentAt: (at: number) => number,
): { indent: number; start: number; pieces: string[] }[] {
  const runs: { indent: number; start: number; pieces: string[] }[] = [];
  for (const [at, item] of items.entries()) {
    const indent = indentAt(at);
    const last = runs.at(-1);
    if (last?.indent === indent) last.pieces.push(item);
    else runs.push({ indent, start: at, pieces: [item] });
  }
  return runs;
}

function markedText(text: string, marks: readonly string[]): RichTextText[] {
  return markWords(text, marks).map((piece) => ({
    type: 'text',
    text: piece.text,
    ...(piece.marked ? { style: { bold: true } } : {}),
  }));
}
