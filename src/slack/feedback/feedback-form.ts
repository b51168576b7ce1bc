import type { ModalView } from '@slack/types';
import { LIMITS } from '../blocks/limits.js';
import { type FormTexts, renderForm, renderModal } from '../blocks/modal.js';
import { plain } from '../blocks/plain-text.js';
import { line } from '../blocks/rich-text.js';

export const FEEDBACK_FORM = 'feedback';

const LONGEST_COMMENT = 1000;

/** A form that asks what is wrong with an answer. Its submission carries the question. */
export function renderFeedbackForm(packed: string): ModalView {
  return renderForm(
    { title: 'What is wrong?', submit: 'Send', callbackId: FEEDBACK_FORM, metadata: packed },
    [
      {
        type: 'input',
        block_id: 'comment',
        label: plain('What is wrong or missing', LIMITS.optionText),
        hint: plain('Goes to the maintainers of the catalogue, with your question.', LIMITS.label),
        element: {
          type: 'plain_text_input',
          action_id: 'comment',
          multiline: true,
          max_length: LONGEST_COMMENT,
        },
      },
    ],
  );
}

export function readFeedbackForm(values: FormTexts): string {
  return values['comment']?.['comment']?.value ?? '';
}

export function renderThanks(): ModalView {
  return renderModal('Thank you', [line('This went to the maintainers of the catalogue.')]);
}
