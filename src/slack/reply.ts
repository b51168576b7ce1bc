import type { Logger } from '@slack/bolt';
import type { Answer } from '../answers/answer.js';
import type { Context } from '../questions/context.js';
import type { Rolecall } from '../rolecall.js';
import type { Conversations, Place } from '../stores/conversations.js';
import type { Asked } from './asked.js';
import { type Message, renderMessage } from './blocks/message.js';
import { orApologise } from './errors.js';
import { sendByWays, type Ways } from './ways.js';

/** A question that somebody waits for the answer to. */
export interface Asking {
  question: string;
  user: string | undefined;
  /** Where it is asked; a question may refer to the answer before it in the same place. */
  place?: Place;
  /** What it refers to, where that is known apart from a place. */
  context?: Context;
  /** How the answer is shown, if not as a message that everybody there sees. */
  render?: (answer: Answer, asked: Asked) => Message;
}

/**
 * Answers a question; the person gets the answer by the first of the ways that works or, failing that, an apology with a
 * reference. True if the answer went the first way.
 */
export type Reply = (asking: Asking, ways: Ways) => Promise<boolean>;

/** What else is to be done about an answer once it is given. */
export type AfterAnswer = (answer: Answer, asking: Asking) => Promise<void>;

export interface ReplyParts {
  /** The newest catalogue answers, whenever it came. */
  rolecall: () => Rolecall;
  conversations: Conversations<Context>;
  logger: Logger;
  afterAnswer?: AfterAnswer;
}

export function createReply({ rolecall, conversations, logger, afterAnswer }: ReplyParts): Reply {
  return async (asking, ways) => {
    const { place } = asking;
    const { answer, message } = await orApologise(async () => {
      const context = asking.context ?? (place && (await conversations.recall(place)));
      return answerTo(asking, context, rolecall());
    }, ways);
    const arrival = await sendByWays(message, ways);
    if (arrival.kind !== 'here')
      logger.warn(`An answer did not go the usual way (${arrival.kind}).`, ...arrival.failures);
    if (place && answer.context) await conversations.keep(place, answer.context);
    await afterAnswer?.(answer, asking);
    return arrival.kind === 'here';
  };
}

function answerTo(
  { question, render = (answer) => renderMessage(answer) }: Asking,
  context: Context | undefined,
  { ask }: Rolecall,
) {
  const answer = ask(question, context);
  return { answer, message: render(answer, { question, context }) };
}
