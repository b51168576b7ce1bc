import type { Answer } from './answer.js';
import { renderText } from './render-text.js';

/** Raise it when a field is renamed, removed or changes its meaning, but not when a field is added. */
const ANSWER_VERSION = 1;

/** An answer for programs: the question, the answer as text, and the answer as data. */
export function answerData<Given extends Answer>(question: string, answer: Given) {
  return { version: ANSWER_VERSION, question, text: renderText(answer), ...answer };
}
