import type { KnownBlock, RichTextBlock } from '@slack/types';
import { textsIn } from './slack-limits.js';

/** Blocks as one would see them: `*bold*`, a bullet or a number an item, `[button → its question]`. */
export function outline(blocks: readonly KnownBlock[]): string {
  return blocks.map(outlineOf).join('\n');
}

function outlineOf(block: KnownBlock): string {
  switch (block.type) {
    case 'rich_text':
      return richText(block);
    case 'table':
      return block.rows.map((row) => row.map((cell) => textsIn(cell).join('')).join(' | ')).join('\n');
    case 'data_table':
      return block.rows.map((row) => row.map((cell) => textsIn(cell).join('')).join(' | ')).join('\n');
    case 'container':
      return [
        `▸ ${textsIn(block.title).join('')}`,
        ...block.child_blocks.map((child) => outlineOf(child).replace(/^/gm, '  ')),
      ].join('\n');
    case 'actions':
      return block.elements.map(action).join(' ');
    case 'context':
      return block.elements.flatMap((element) => textsIn([element]).map((text) => `(${text})`)).join('\n');
    default:
      throw new Error(`no outline for a ${block.type} block`);
  }
}

function richText({ elements }: RichTextBlock): string {
  return elements
    .map((element) => {
      if (element.type !== 'rich_text_list') return spans(element);
      // Slack numbers on from here; its types do not know of it.
      const first = ('offset' in element ? Number(element.offset) : 0) + 1;
      return element.elements
        .map((item, index) => `${element.style === 'ordered' ? `${first + index}.` : '•'} ${spans(item)}`)
        .join('\n');
    })
    .join('\n');
}

function spans({ elements }: { elements: readonly object[] }): string {
  return elements
    .map((span) => {
      const { text, style } = span as { text: string; style?: { bold?: boolean } };
      return style?.bold ? `*${text}*` : text;
    })
    .join('');
}

function action(element: object): string {
  const { text, value, placeholder, options } = element as {
    text?: { text: string };
    value?: string;
    placeholder?: { text: string };
    options?: { text: { text: string }; value: string }[];
  };
  if (!options) return `[${text?.text} → ${value}]`;
  return `[${placeholder?.text} ▾ ${options.map((option) => option.value).join(' / ')}]`;
}
