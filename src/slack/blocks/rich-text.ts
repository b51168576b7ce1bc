import type { RawTextElement, RichTextBlock, RichTextElement, RichTextSection } from '@slack/types';
import { stripControls } from '../../text/escape.js';
import { chunksOf } from './chunks.js';
import { cut, LIMITS } from './limits.js';
import { charactersIn } from './room.js';

/** A paragraph. */
export function line(text: string): RichTextBlock {
  return richText([section(text)]);
}

/** A paragraph in bold. */
export function heading(text: string): RichTextBlock {
  return richText([boldSection(text)]);
}

export function richText(elements: RichTextBlock['elements']): RichTextBlock {
  return { type: 'rich_text', elements };
}

export function richSection(elements: RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements };
}

/** A paragraph in bold, as a part of a rich text. */
export function boldSection(text: string): RichTextSection {
  return richSection([{ type: 'text', text: clean(cut(text, LIMITS.richText)), style: { bold: true } }]);
}

/** A cell of a table. */
export function rawText(text: string): RawTextElement {
  return { type: 'raw_text', text: clean(text) };
}

/** A label in bold, then its value. */
export function labelled(label: string, value: string): RichTextSection {
  return richSection([
    { type: 'text', text: `${clean(cut(label, LIMITS.label))}: `, style: { bold: true } },
    { type: 'text', text: clean(cut(value, LIMITS.richText - LIMITS.label)) },
  ]);
}

/** Lines with bullets, under a heading, in as few blocks as hold them. */
export function bulletBlocks(lines: readonly RichTextSection[], heading?: string): RichTextBlock[] {
  return chunksOf(lines, charactersIn).map(({ start, pieces }) =>
    richText([
      ...(heading && start === 0 ? [boldSection(heading)] : []),
      { type: 'rich_text_list', style: 'bullet', elements: pieces },
    ]),
  );
}

/** A text without control characters. A blank stands in for an empty text, which Slack rejects. */
export function clean(text: string): string {
  return stripControls(text) || ' ';
}

function section(text: string): RichTextSection {
  return richSection([{ type: 'text', text: clean(cut(text, LIMITS.richText)) }]);
}
