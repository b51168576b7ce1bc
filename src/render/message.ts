import type { KnownBlock } from '@slack/types';
import type { Answer } from '../answers/answer.js';
import { renderBlocks } from './blocks.js';
import { escapeMrkdwn } from './escape.js';
import { cut, LIMITS } from './limits.js';
import { renderText } from './text.js';

/** What Slack is sent: blocks to see, and the same answer as text for screen readers, notifications and old clients. */
export interface Message {
  text: string;
  blocks: KnownBlock[];
}

/** The footer is what a surface offers besides, under the answer; there is always room for it. */
export function renderMessage(answer: Answer, footer: readonly KnownBlock[] = []): Message {
  return {
    text: escapeMrkdwn(cut(renderText(answer), LIMITS.messageText)),
    blocks: renderBlocks(answer, footer),
  };
}
