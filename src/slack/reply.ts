import type { Logger } from '@slack/bolt';
import type { Answer } from '../answers/answer.js';
import { traced } from '../operate/traced.js';
import type { Conversation } from '../questions/conversation/conversation.js';
import type { Rolecall } from '../rolecall.js';
import type { Conversations, Place } from '../stores/conversations.js';
import type { Asked } from './asked.js';
import { type Message, renderMessage } from './blocks/message.js';
import { sendByWays, type Ways } from './delivery/ways.js';
import { orApologise } from './errors.js';
import { noteAnswer } from './note-answer.js';
import type { AddPicture } from './upload-picture.js';

/** A question from a person who waits for the answer. */
export interface Asking {
  question: string;
  user: string | undefined;
  /** Where it was asked. It may refer to the previous answer in this place. */
  place?: Place;
  /** What it refers to, if that is known without a place. */
  conversation?: Conversation;
  /** How to show the answer, if not as a message for everybody. */
  render?: (answer: Answer, asked: Asked) => Message;
}

/**
 * Sends the answer to a question by the first way that works or, if none does, an apology with a reference. Resolves with
 * true if the answer went the first way.
 */
export type Reply = (asking: Asking, ways: Ways) => Promise<boolean>;

/** Runs after an answer was sent. */
export type AfterAnswer = (answer: Answer, asking: Asking) => Promise<void>;

export interface ReplyParts {
  /** Asks for the catalogue at each question, so that the newest one answers. */
  rolecall: () => Rolecall;
  conversations: Conversations<Conversation>;
  logger: Logger;
  /** Draws what somebody asked to see drawn, before it is shown. */
  addPicture?: AddPicture;
  afterAnswer?: AfterAnswer;
}

export function createReply({
  rolecall,
  conversations,
  logger,
  addPicture = async (answer) => answer,
  afterAnswer,
}: ReplyParts): Reply {
  return async (asking, ways) => {
    const { place } = asking;
    const { answer, message } = await orApologise(async () => {
      const conversation = asking.conversation ?? (place && (await conversations.recall(place)));
      return traced('answer', {}, async (facts) => {
        const { question, render = (shown) => renderMessage(shown) } = asking;
        const answer = rolecall().ask(question, conversation);
        facts['outcome'] = answer.outcome;
        return { answer, message: render(await addPicture(answer), { question, conversation }) };
      });
    }, ways);
    const arrival = await sendByWays(message, ways);
    if (arrival.kind !== 'here')
      logger.warn(`An answer did not go the usual way (${arrival.kind}).`, ...arrival.failures);
    noteAnswer(logger, answer.outcome);
    if (place && answer.conversation) await conversations.keep(place, answer.conversation);
    await afterAnswer?.(answer, asking);
    return arrival.kind === 'here';
  };
}
