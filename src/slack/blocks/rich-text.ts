import type { RichTextBlock, RichTextElement, RichTextSection } from '@slack/types';
import { stripControls } from '../../text/escape.js';
import { cut, LIMITS } from './limits.js';

/** A text of its own. */
export function line(text: string): RichTextBlock {
  return richText([section(text)]);
}

/** A text that stands out above what it is about. */
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

/** A fact behind its name. */
export function labelled(label: string, value: string): RichTextSection {
  return richSection([
    { type: 'text', text: `${clean(cut(label, LIMITS.label))}: `, style: { bold: true } },
    { type: 'text', text: clean(cut(value, LIMITS.richText)) },
  ]);
}

/** Slack rejects empty texts. */
export function clean(text: string): string {
  return stripControls(text) || ' ';
}

function section(text: string): RichTextSection {
  return richSection([{ type: 'text', text: clean(cut(text, LIMITS.richText)) }]);
}
