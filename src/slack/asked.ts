import type { Context } from '../questions/context.js';
import { LIMITS } from './blocks/limits.js';
import { toPlainText } from './incoming-text.js';

/** A question, and what it refers to: all it takes to ask it again later, of whatever catalogue there is then. */
export interface Asked {
  question: string;
  context?: Context;
}

/** A question as a button carries it; undefined when it is too long for one. */
export function packAsked({ question, context }: Asked): string | undefined {
  const packed = JSON.stringify({ question, context });
  return packed.length <= LIMITS.buttonValue ? packed : undefined;
}

/** The question that a button carried, as it was typed: Slack escapes what it sends. Throws for what no button of ours carries. */
export function parseAsked(packed: string | undefined): Asked {
  const { question, context }: Asked = JSON.parse(packed ?? '');
  return { question: toPlainText(question), context };
}
