import type { Button, ContextActionsBlock, FeedbackButtons } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import { type Asked, packAsked } from '../asked.js';
import { buttonRow } from '../blocks/actions.js';
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

export const REPORT_ACTION = 'report';

/** An answer with thumbs under it or, if something is missing, a button to report that. Small talk has neither. */
export function renderRated(answer: Answer, asked: Asked, buttons: readonly Button[] = []): Message {
  if (answer.outcome === 'help') return renderMessage(answer);
  const gaps = reportButton(answer, asked);
  if (gaps.length > 0) return renderMessage(answer, buttonRow([...gaps, ...buttons]));
  const packed = packAsked(asked);
  const thumbs = packed === undefined ? undefined : thumbsFor(packed);
  return renderMessage(answer, [...buttonRow(buttons), ...(thumbs ? [thumbs] : [])]);
}

/** "Report it", under an answer without a role, or without a stated fact. */
export function reportButton({ outcome }: Answer, asked: Asked): Button[] {
  const value = outcome === 'not_found' || outcome === 'not_documented' ? packAsked(asked) : undefined;
  if (value === undefined) return [];
  const text = plain('Report it', LIMITS.buttonText);
  // People who control Slack by voice say the label, so this must begin with it.
  const accessibility_label = 'Report it to the maintainers of the catalogue';
  return [{ type: 'button', action_id: REPORT_ACTION, text, accessibility_label, value }];
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
        negative_button: thumb('Not helpful', 'Not helpful: something is wrong or missing', DOWN + packed),
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
