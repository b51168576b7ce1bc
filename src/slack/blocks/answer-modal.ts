import type { ModalView } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import { basicPart } from '../../answers/basic-part.js';
import { type Intent, intentOfFact } from '../../answers/intent.js';
import type { Part } from '../../answers/part.js';
import { rowText } from '../../answers/render-text.js';
import { FACTS } from '../../queries/query.js';
import { renderBlocks } from './blocks.js';
import { unescapeMrkdwn } from './escape.js';
import { type Message, renderMessage } from './message.js';
import { renderModal } from './modal.js';
import { line } from './rich-text.js';
import { VIEW_ROOM } from './room.js';

/** An answer for a modal. It has no tables, since Slack refuses a view with one. */
export function renderForModal(answer: Answer): Message {
  const flat = { ...answer, parts: answer.parts.map(withoutTable) };
  const { text } = renderMessage(answer);
  return { text, blocks: renderBlocks(flat, 'settled', [], VIEW_ROOM), title: titleOf(answer) };
}

const FACTS_OF_ONE: ReadonlySet<Intent> = new Set(FACTS.map(intentOfFact));

/** The role that an answer is about, if it is about one. */
function titleOf({ intents, roles: [role] }: Answer): string | undefined {
  return intents.every((intent) => FACTS_OF_ONE.has(intent)) ? role?.title : undefined;
}

/** A message in a modal. Without blocks, its text is shown. */
export function renderAnswerModal(
  { text, blocks }: Pick<Message, 'text'> & Partial<Message>,
  title = 'Rolecall',
): ModalView {
  return renderModal(title, blocks ?? unescapeMrkdwn(text).split('\n\n').map(line));
}

function withoutTable(whole: Part): Part {
  const part = basicPart(whole);
  return part.kind === 'table'
    ? { kind: 'list', heading: part.caption, items: part.rows.map(rowText) }
    : part;
}
