import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import { renderText } from '../../answers/render-text.js';
import { renderBlocks } from './blocks.js';
import { fallbackText } from './escape.js';

/** An answer as blocks, and as text for screen readers, notifications and old clients. */
export interface Message {
  text: string;
  blocks: KnownBlock[];
  /** The same in older blocks, to send if Slack refuses the newest. Absent if no block is new. */
  settled?: KnownBlock[];
  /** What a modal that shows it is called. */
  title?: string;
}

const NEWEST: ReadonlySet<string> = new Set(['container', 'data_table', 'data_visualization']);

/** Makes a message of an answer. The footer goes under it, and always has room. */
export function renderMessage(answer: Answer, footer: readonly KnownBlock[] = []): Message {
  const text = fallbackText(renderText(answer));
  const blocks = renderBlocks(answer, 'newest', footer);
  const isNew = blocks.some(({ type }) => NEWEST.has(type));
  return isNew ? { text, blocks, settled: renderBlocks(answer, 'settled', footer) } : { text, blocks };
}

/** A message with older blocks only, for surfaces where Slack does not report a refusal. */
export function toSettled({ text, blocks, settled = blocks }: Message): Message {
  return { text, blocks: settled };
}
