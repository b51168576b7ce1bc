import type { ModalView } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import { type Intent, intentOfFact } from '../../answers/intent.js';
import { FACTS } from '../../queries/query.js';
import { renderBlocks } from './blocks.js';
import { unescapeMrkdwn } from './escape.js';
import { type Message, renderMessage } from './message.js';
import { renderModal } from './modal.js';
import { line } from './rich-text.js';
import { VIEW_ROOM } from './room.js';

/** An answer for a modal. */
export function renderForModal(answer: Answer): Message {
  const { text } = renderMessage(answer);
  return { text, blocks: renderBlocks(answer, 'settled', [], VIEW_ROOM), title: titleOf(answer) };
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
