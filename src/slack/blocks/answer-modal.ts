import type { ModalView } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import { roleAsked } from '../../answers/role-asked.js';
import { renderBlocks } from './blocks.js';
import { unescapeMrkdwn } from './escape.js';
import { type Message, renderMessage } from './message.js';
import { renderModal } from './modal.js';
import { line } from './rich-text.js';
import { VIEW_ROOM } from './room.js';

/** An answer for a modal. */
export function renderForModal(answer: Answer): Message {
  const { text } = renderMessage(answer);
  return { text, blocks: renderBlocks(answer, 'settled', [], VIEW_ROOM), title: roleAsked(answer)?.title };
}

/** A message in a modal. Without blocks, its text is shown. */
export function renderAnswerModal(
  { text, blocks }: Pick<Message, 'text'> & Partial<Message>,
  title = 'Rolecall',
): ModalView {
  return renderModal(title, blocks ?? unescapeMrkdwn(text).split('\n\n').map(line));
}
