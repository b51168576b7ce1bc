import type { Answer } from '../answers/answer.js';
import { type Message, renderMessage } from './message.js';

const WHY_UNSEEN = 'Only you can see this answer, as this channel is shared with another organisation.';

/** An answer to somebody who asked openly where it is not given openly. */
export function renderUnseen(answer: Answer): Message {
  return renderMessage({ ...answer, notes: [...answer.notes, WHY_UNSEEN] });
}
