import type { RichTextBlock, RichTextElement, RichTextSection } from '@slack/types';
import { stripControls } from '../../text/escape.js';
import { cut, LIMITS } from './limits.js';

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

export function boldSection(text: string): RichTextSection {
  return richSection([{ type: 'text', text: clean(cut(text, LIMITS.richText)), style: { bold: true } }]);
}

/** A label in bold, then its value. */
export function labelled(label: string, value: string): RichTextSection {
  return richSection([
    { type: 'text', text: `${clean(cut(label, LIMITS.label))}: `, style: { bold: true } },
    { type: 'text', text: clean(cut(value, LIMITS.richText)) },
  ]);
}

/** A text without control characters. A blank stands in for an empty text, which Slack rejects. */
export function clean(text: string): string {
  return stripControls(text) || ' ';
}

function section(text: string): RichTextSection {
  return richSection([{ type: 'text', text: clean(cut(text, LIMITS.richText)) }]);
}
