import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import { renderText } from '../../answers/render-text.js';
import { renderBlocks } from './blocks.js';
import { escapeMrkdwn } from './escape.js';
import { cut, LIMITS } from './limits.js';

/** What Slack is sent: blocks to see, and the same answer as text for screen readers, notifications and old clients. */
export interface Message {
  text: string;
  blocks: KnownBlock[];
  /** The same in older blocks, for where Slack refuses the newest; absent where there are none of those. */
  settled?: KnownBlock[];
}

/** The footer is what a surface offers besides, under the answer; there is always room for it. */
export function renderMessage(answer: Answer, footer: readonly KnownBlock[] = []): Message {
  const text = escapeMrkdwn(cut(renderText(answer), LIMITS.messageText));
  const blocks = renderBlocks(answer, 'newest', footer);
  const isNew = blocks.some(({ type }) => type === 'container' || type === 'data_table');
  return isNew ? { text, blocks, settled: renderBlocks(answer, 'settled', footer) } : { text, blocks };
}

/** A message for where a refusal would not be noticed: only with blocks that every client has long shown. */
export function toSettled({ text, blocks, settled = blocks }: Message): Message {
  return { text, blocks: settled };
}
