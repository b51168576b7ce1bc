import type { RichTextBlock } from '@slack/types';
import { cut, LIMITS } from '../limits.js';
import { clean, richText } from '../rich-text.js';

/** A text to copy, in as few preformatted boxes as possible. Slack gives each a copy button. */
export function renderCopy(text: string): RichTextBlock[] {
  return boxes(text).map((box) =>
    richText([{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: clean(box) }] }]),
  );
}

/** Splits a text at the ends of lines into boxes within the limit. */
function boxes(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split('\n').map((whole) => cut(whole, LIMITS.richText))) {
    const last = found.at(-1);
    if (last !== undefined && last.length + line.length < LIMITS.richText) {
      found[found.length - 1] = `${last}\n${line}`;
    } else {
      found.push(line);
    }
  }
  return found;
}
