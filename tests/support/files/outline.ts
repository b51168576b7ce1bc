import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { ChartBlock } from '../../../src/slack/blocks/parts/chart-block.js';
import { textsIn } from '../slack/slack-limits.js';

/** Blocks as one would see them: `*bold*`, a bullet or a number an item, `[button → its question]`, `[menu ▾ entries]`. */
export function outline(blocks: readonly KnownBlock[]): string {
  return blocks.map(outlineOf).join('\n');
}

function outlineOf(block: KnownBlock | ChartBlock): string {
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
    case 'header':
      return `# ${block.text.text}`;
    case 'data_visualization':
      return [
        `▮ ${block.title}`,
        ...block.chart.series.flatMap(({ data }) => data.map(({ label, value }) => `  ${label} ${value}`)),
      ].join('\n');
    case 'divider':
      return '---';
    case 'section':
      return [textsIn(block.text).join(''), ...(block.accessory ? [action(block.accessory)] : [])].join('\n');
    case 'input':
      return `${block.label.text}: ${action(block.element)}`;
    case 'context_actions':
      return block.elements.map(({ type }) => `[${type}]`).join(' ');
    default:
      throw new Error(`no outline for a ${block.type} block`);
  }
}

function richText({ elements }: RichTextBlock): string {
  return elements
    .map((element) => {
      if (element.type !== 'rich_text_list') return spans(element);
      // Slack numbers from here; its types lack it.
      const first = ('offset' in element ? Number(element.offset) : 0) + 1;
      return element.elements
        .map(
          (item, index) =>
            `${'  '.repeat(element.indent ?? 0)}${element.style === 'ordered' ? `${first + index}.` : '•'} ${spans(item)}`,
        )
        .join('\n');
    })
    .join('\n');
}

function spans({ elements }: { elements: readonly object[] }): string {
  return elements
    .map((span) => {
      const { style, ...rest } = span as { style?: { bold?: boolean } };
      const text = spanText(rest);
      return style?.bold ? `*${text}*` : text;
    })
    .join('');
}

/** A text, or the time or person in its place. */
function spanText(span: { text?: string; format?: string; user_id?: string }): string {
  return span.text ?? span.format ?? `@${span.user_id}`;
}

function action(element: object): string {
  const { type, text, value, url, placeholder, options } = element as {
    type: string;
    text?: { text: string };
    value?: string;
    url?: string;
    placeholder?: { text: string };
    options?: { text: { text: string }; value: string }[];
  };
  if (options) {
    return `[${placeholder?.text ?? ''} ▾ ${options.map((option) => option.value).join(' / ')}]`;
  }
  return text ? `[${text.text} → ${value ?? url}]` : `[${placeholder?.text ?? type} ▾ ...]`;
}
