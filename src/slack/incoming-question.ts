import { type Asked, parseAsked } from '../render/asked.js';
import { toPlainText } from './incoming-text.js';

/** The question that a button carried, as it was typed: Slack escapes what it sends. */
export function toAsked(packed: string | undefined): Asked {
  const { question, context } = parseAsked(packed);
  return { question: toPlainText(question), context };
}
