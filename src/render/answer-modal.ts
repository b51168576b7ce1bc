import type { ModalView } from '@slack/types';
import type { Answer, Part } from '../answers/answer.js';
import { unescapeMrkdwn } from './escape.js';
import { type Message, renderMessage, toSettled } from './message.js';
import { renderModal } from './modal.js';
import { line } from './rich-text.js';
import { isComparison, rowText } from './text.js';

/** An answer as a modal can show it: Slack promises no tables there, and refuses a whole view for one block. */
export function renderForModal(answer: Answer): Message {
  return toSettled(renderMessage({ ...answer, parts: answer.parts.map(withoutTable) }));
}

/** A message in a modal; its text where it has no blocks. */
export function renderAnswerModal({ text, blocks }: Pick<Message, 'text'> & Partial<Message>): ModalView {
  return renderModal('Rolecall', blocks ?? unescapeMrkdwn(text).split('\n\n').map(line));
}

function withoutTable(part: Part): Part {
  if (part.kind !== 'table' || isComparison(part)) return part;
  const items = part.rows.map((row) => rowText(part.columns, row));
  return { kind: 'list', heading: part.caption, items };
}
