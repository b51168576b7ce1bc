import type { MessageAttachment } from '@slack/types';
import type { Answer } from '../answers/answer.js';
import { renderMessage } from './message.js';

/** A page in few lines: everyone in the conversation sees them, and nobody asked, so there is nothing to tap. */
export function renderUnfurl(answer: Answer): MessageAttachment {
  const { text, blocks } = renderMessage({
    ...answer,
    parts: answer.parts.filter(({ kind }) => kind === 'text' || kind === 'facts'),
    choices: [],
    followUps: [],
  });
  return { fallback: text, blocks };
}
