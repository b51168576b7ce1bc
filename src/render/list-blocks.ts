import type { RichTextBlock } from '@slack/types';
import type { ListPart } from '../answers/answer.js';
import { cut, FOLD, LIMITS } from './limits.js';
import { markWords } from './marks.js';
import { moreLine, type Rendered } from './rendered.js';
import { boldSection, clean, richSection, richText } from './rich-text.js';

/** Folding one or two items away would save no room. */
const SPARED = 2;

/** A list in as many blocks as it needs, folded where it is long and may be. */
export function renderList(part: ListPart, folds: boolean): Rendered {
  const limit = folds ? FOLD.items : LIMITS.listItems;
  const fits = part.items.length <= limit + (folds ? SPARED : 0);
  const shown = fits ? part.items : part.items.slice(0, limit);
  const left = part.items.length - shown.length;
  const blocks = chunks(shown).map((chunk) => listBlock(part, chunk));
  return { blocks: [...blocks, ...moreLine(left, folds)], folded: folds && left > 0 };
}

function listBlock({ heading, ordered, marks = [] }: ListPart, { start, items }: Chunk): RichTextBlock {
  return richText([
    ...(heading && start === 0 ? [boldSection(heading)] : []),
    {
      type: 'rich_text_list',
      style: ordered ? 'ordered' : 'bullet',
      ...(ordered && start > 0 ? { offset: start } : {}),
      elements: items.map((item) => richSection(markWords(clean(item), marks))),
    },
  ]);
}

/** Items that together fit one block, and how many stand before them. */
interface Chunk {
  start: number;
  items: string[];
}

function chunks(items: readonly string[]): Chunk[] {
  const found: Chunk[] = [];
  let size = 0;
  for (const [start, item] of items.map((text) => cut(text, LIMITS.richText)).entries()) {
    const last = found.at(-1);
    if (last && size + item.length <= LIMITS.richText) {
      last.items.push(item);
      size += item.length;
    } else {
      found.push({ start, items: [item] });
      size = item.length;
    }
  }
  return found;
}
