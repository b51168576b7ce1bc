import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import { renderText } from '../../answers/render-text.js';
import { renderBlocks } from './blocks.js';
import { fallbackText } from './escape.js';
import { LIMITS } from './limits.js';

/** An answer as blocks, and as text for screen readers, notifications and old clients. */
export interface Message {
  text: string;
  blocks: KnownBlock[];
  /** The same in older blocks, to send if Slack refuses the newest. Absent if no block is new. */
  settled?: KnownBlock[];
  /** The title of a modal that shows it. */
  title?: string;
}

/** Slack refuses a picture that it cannot fetch. */
const NEWEST: ReadonlySet<string> = new Set(['container', 'data_table', 'data_visualization', 'image']);

/** Makes a message of an answer. The footer goes under it, and always has room. */
export function renderMessage(answer: Answer, footer: readonly KnownBlock[] = []): Message {
  const text = textOf(answer);
  const blocks = renderBlocks(answer, 'newest', footer);
  const isNew = blocks.some(({ type }) => NEWEST.has(type));
  return { text, blocks, ...(isNew && { settled: renderBlocks(answer, 'settled', footer) }) };
}

/** A message with older blocks only, for surfaces where Slack does not report a refusal. */
export function renderSettled(answer: Answer, footer: readonly KnownBlock[] = []): Message {
  return { text: textOf(answer), blocks: renderBlocks(answer, 'settled', footer) };
}

function textOf(answer: Answer): string {
  return fallbackText(renderText(beginningOf(answer)));
}

/** An item takes this much of a text at least: a bullet, a space, a character and the end of the line. */
const SHORTEST_ITEM = 4;

/** As much of an answer as fits into a text. A search can find thousands of items. */
function beginningOf(answer: Answer): Answer {
  const parts = answer.parts.map((part) =>
    part.kind === 'list' ? { ...part, items: part.items.slice(0, LIMITS.messageText / SHORTEST_ITEM) } : part,
  );
  return { ...answer, parts };
}
