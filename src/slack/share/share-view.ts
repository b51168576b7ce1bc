import type { Button, ContextBlock } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import { type Asked, packAsked } from '../asked.js';
import { fallbackText } from '../blocks/escape.js';
import { cut, LIMITS } from '../blocks/limits.js';
import { type Message, renderMessage } from '../blocks/message.js';
import { plain } from '../blocks/plain-text.js';

export const SHARE_ACTION = 'share';

const WHY_UNSEEN = 'Only you can see this answer, as this channel is shared with another organisation.';

/**
 * An answer that somebody shared, with the question it answers. The user id comes from the signed payload, never from what
 * a person typed.
 */
export function renderShared(answer: Answer, { question }: Asked, userId: string): Message {
  const by = `Shared by <@${userId}>`;
  const asked = `Question: ${cut(question, LIMITS.label)}`;
  const message = renderMessage(answer, [sharedBy(by, asked)]);
  return { ...message, text: `${message.text}\n\n${by}\n${fallbackText(asked)}` };
}

/** An answer that only the asker sees although they asked openly, with the reason. */
export function renderUnseen(answer: Answer): Message {
  return renderMessage({ ...answer, notes: [...answer.notes, WHY_UNSEEN] });
}

/** "Share", under an answer that states something. */
export function shareButton({ outcome }: Answer, asked: Asked): Button[] {
  const value = outcome === 'answered' || outcome === 'not_documented' ? packAsked(asked) : undefined;
  if (value === undefined) return [];
  const text = plain('Share', LIMITS.buttonText);
  const accessibility_label = 'Share this answer with everyone here';
  return [{ type: 'button', action_id: SHARE_ACTION, text, accessibility_label, value }];
}

function sharedBy(by: string, asked: string): ContextBlock {
  return {
    type: 'context',
    elements: [{ type: 'mrkdwn', verbatim: true, text: by }, plain(asked, LIMITS.contextText)],
  };
}
