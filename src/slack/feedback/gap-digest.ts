import type { Gap } from '../../stores/gaps.js';
import { fallbackText } from '../blocks/escape.js';
import { cut, LIMITS } from '../blocks/limits.js';
import type { Message } from '../blocks/message.js';
import { bulletBlocks, clean, richSection } from '../blocks/rich-text.js';

const MOST_LISTED = 20;

/** The questions that were asked more than once, as far as one message lists them. */
export function askedOften(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.filter(({ times }) => times > 1).slice(0, MOST_LISTED);
}

const TITLE = 'Asked more than once this week, and not answered';

/** A message with questions that were asked often and not answered. */
export function renderDigest(gaps: readonly Gap[]): Message {
  const lines = gaps.map(({ question, times }) => `${cut(clean(question), LIMITS.label)} (${times} times)`);
  return {
    text: fallbackText([TITLE, ...lines.map((line) => `• ${line}`)].join('\n')),
    blocks: bulletBlocks(
      lines.map((text) => richSection([{ type: 'text', text }])),
      TITLE,
    ),
  };
}
