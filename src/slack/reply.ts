import type { Logger } from '@slack/bolt';
import type { Outcome } from '../answers/answer.js';
import { traced } from '../operate/traced.js';
import type { Conversation } from '../questions/conversation/conversation.js';
import type { Rolecall } from '../rolecall.js';
import type { Conversations, Place } from '../stores/conversations.js';
import type { Asked } from './asked.js';
import { asksForDrawing } from './blocks/parts/drawing-block.js';
import { sendByWays, type Ways } from './delivery/ways.js';
import { orApologise } from './errors.js';
import { KeptMessages, type Told } from './kept-messages.js';
import { type Look, PLAINLY } from './look.js';
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
  look?: Look;
}

/**
 * Sends the answer to a question by the first way that works or, if none does, an apology with a reference. Resolves with
 * true if the answer went the first way.
 */
export type Reply = (asking: Asking, ways: Ways) => Promise<boolean>;

/** Runs after an answer was sent. */
export type AfterAnswer = (outcome: Outcome, asked: Asked, user: string | undefined) => Promise<void>;

export interface ReplyParts {
  /** Asks for the catalogue at each question, so that the newest one answers. */
  rolecall: () => Rolecall;
  conversations: Conversations<Conversation>;
  logger: Logger;
  /** Draws what somebody asked to see drawn, before it is shown. */
  addPicture?: AddPicture;
  afterAnswer?: AfterAnswer;
}

/** Makes the function that answers people. It keeps the newest messages, to answer a repeated question at once. */
export function createReply({
  rolecall,
  conversations,
  logger,
  addPicture = async (answer) => answer,
  afterAnswer,
}: ReplyParts): Reply {
  const kept = new KeptMessages();

  async function tell(asked: Asked, { name, render }: Look): Promise<Told> {
    const now = rolecall();
    const known = name === undefined ? undefined : kept.find(now, asked, name);
    if (known) return known;
    const answer = now.ask(asked.question, asked.conversation);
    const message = render(await addPicture(answer), asked);
    const { outcome, conversation } = answer;
    const told = { message, outcome, ...(conversation && { conversation }) };
    // A picture may not have arrived, and arrive next time.
    if (name !== undefined && !asksForDrawing(answer)) kept.keep(now, asked, name, told);
    return told;
  }

  return async ({ question, user, place, look = PLAINLY, ...asking }, ways) => {
    const { asked, told } = await orApologise(async () => {
      const conversation = asking.conversation ?? (place && (await conversations.recall(place)));
      const asked = { question, ...(conversation && { conversation }) };
      return traced('answer', {}, async (facts) => {
        const told = await tell(asked, look);
        facts['outcome'] = told.outcome;
        return { asked, told };
      });
    }, ways);
    const { message, outcome, conversation } = told;
    const arrival = await sendByWays(message, ways);
    if (arrival.kind !== 'here')
      logger.warn(`An answer did not go the usual way (${arrival.kind}).`, ...arrival.failures);
    noteAnswer(logger, outcome);
    if (place && conversation) await conversations.keep(place, conversation);
    await afterAnswer?.(outcome, asked, user);
    return arrival.kind === 'here';
  };
}
