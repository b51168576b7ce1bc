import type { RichTextBlock } from '@slack/types';
import { cut, LIMITS } from './limits.js';
import { clean, richText } from './rich-text.js';

/** A text to be taken elsewhere, in the boxes that Slack has a copy button for; as few as it fits in. */
export function renderCopy(text: string): RichTextBlock[] {
  return boxes(text).map((box) =>
    richText([{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: clean(box) }] }]),
  );
}

/** Whole lines together, up to the limit. */
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
