import type { ContextActionsBlock, FeedbackButtons } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import { type Asked, packAsked } from '../asked.js';
import { LIMITS } from '../blocks/limits.js';
import { type Message, renderMessage } from '../blocks/message.js';
import { plain } from '../blocks/plain-text.js';

export const FEEDBACK_ACTION = 'feedback';

/** A thumb up or down, and the question it is about. */
export interface Rating {
  helpful: boolean;
  /** The question, packed as in a button. */
  packed: string;
}

/** An answer with a thumb up and a thumb down under it. Help and small talk have none. */
export function renderRated(answer: Answer, asked: Asked): Message {
  const packed = answer.outcome === 'help' ? undefined : packAsked(asked);
  const thumbs = packed === undefined ? undefined : thumbsFor(packed);
  return renderMessage(answer, thumbs ? [thumbs] : []);
}

/** Reads a rating from the value of a thumb. */
export function parseRating(value: string): Rating {
  return { helpful: value.startsWith(UP), packed: value.slice(UP.length) };
}

const UP = '+';
const DOWN = '-';

function thumbsFor(packed: string): ContextActionsBlock | undefined {
  if (packed.length + UP.length > LIMITS.buttonValue) return undefined;
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: FEEDBACK_ACTION,
        positive_button: thumb('Helpful', 'This answer was helpful', UP + packed),
        negative_button: thumb('Not helpful', 'Something is wrong or missing', DOWN + packed),
      },
    ],
  };
}

function thumb(
  label: string,
  accessibility_label: string,
  value: string,
): FeedbackButtons['positive_button'] {
  return { text: plain(label, LIMITS.buttonText), accessibility_label, value };
}
