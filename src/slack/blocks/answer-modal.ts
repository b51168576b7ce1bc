import type { ModalView } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import { basicPart } from '../../answers/basic-part.js';
import type { Part } from '../../answers/part.js';
import { rowText } from '../../answers/render-text.js';
import { unescapeMrkdwn } from './escape.js';
import { type Message, renderMessage, toSettled } from './message.js';
import { renderModal } from './modal.js';
import { line } from './rich-text.js';

/** An answer for a modal. It has no tables, since Slack refuses a view with one. */
export function renderForModal(answer: Answer): Message {
  return toSettled(renderMessage({ ...answer, parts: answer.parts.map(withoutTable) }));
}

/** A message in a modal. Without blocks, its text is shown. */
export function renderAnswerModal({ text, blocks }: Pick<Message, 'text'> & Partial<Message>): ModalView {
  return renderModal('Rolecall', blocks ?? unescapeMrkdwn(text).split('\n\n').map(line));
}

function withoutTable(whole: Part): Part {
  const part = basicPart(whole);
  return part.kind === 'table'
    ? { kind: 'list', heading: part.caption, items: part.rows.map(rowText) }
    : part;
}
