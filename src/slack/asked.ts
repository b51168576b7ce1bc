import type { Context } from '../questions/context.js';
import { LIMITS } from './blocks/limits.js';
import { toPlainText } from './incoming-text.js';

/** A question and what it refers to: enough to ask it again later, even of a newer catalogue. */
export interface Asked {
  question: string;
  context?: Context;
}

/** Packs a question into the value of a button; undefined when it is too long. */
export function packAsked({ question, context }: Asked): string | undefined {
  const packed = JSON.stringify({ question, context });
  return packed.length <= LIMITS.buttonValue ? packed : undefined;
}

/** Reads a question from the value of a button, without Slack's escapes. Throws for a value that is none of ours. */
export function parseAsked(packed: string | undefined): Asked {
  const { question, context }: Asked = JSON.parse(packed ?? '');
  return { question: toPlainText(question), context };
}
