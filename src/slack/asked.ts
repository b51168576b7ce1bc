import type { Conversation } from '../questions/conversation/conversation.js';
import { LIMITS } from './blocks/limits.js';
import { toPlainLines } from './incoming/incoming-text.js';

/** A question and what it refers to: enough to ask it again later, even of a newer catalogue. */
export interface Asked {
  question: string;
  conversation?: Conversation;
}

/** Packs a question into the value of a button; undefined when it is too long. */
export function packAsked({ question, conversation }: Asked): string | undefined {
  const packed = JSON.stringify({ question, conversation });
  return packed.length <= LIMITS.buttonValue ? packed : undefined;
}

/** Reads a question from the value of a button, without Slack's escapes. Throws if the value is not one of ours. */
export function parseAsked(packed: string | undefined): Asked {
  const { question, conversation }: Asked = JSON.parse(packed ?? '');
  return { question: toPlainLines(question), conversation };
}
