import type { Answer } from '../answers/answer.js';
import type { Asked } from './asked.js';
import { renderForModal } from './blocks/answer-modal.js';
import { type Message, renderMessage } from './blocks/message.js';

/** A way to show answers. */
export interface Look {
  /** The key under which rendered messages are kept. Absent: they are not kept. */
  name?: string;
  render: (answer: Answer, asked: Asked) => Message;
}

/** A message without a footer. */
export const PLAINLY: Look = { name: 'plainly', render: (answer) => renderMessage(answer) };

export const IN_MODAL: Look = { name: 'in a modal', render: renderForModal };
