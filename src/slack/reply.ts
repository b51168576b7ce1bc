import { setTimeout as delay } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { Answer } from '../answers/answer.js';
import type { Context } from '../questions/context.js';
import type { Rolecall } from '../rolecall.js';
import type { Conversations, Place } from '../stores/conversations.js';
import type { Asked } from './asked.js';
import { type Message, renderMessage } from './blocks/message.js';
import { orApologise, refusesBlocks } from './errors.js';

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

/** What is sent to Slack, on any surface. */
export interface Post {
  text: string;
  blocks?: Message['blocks'];
  unfurl_links: false;
  unfurl_media: false;
}

/** Brings a post to the person who asked; how differs from surface to surface. */
export type Send = (post: Post) => Promise<unknown>;

/**
 * Answers a question; the person gets the answer or, failing that, an apology with a reference, which goes the same
 * way as the answer unless another is given.
 */
export type Reply = (asking: Asking, send: Send, tell?: Send) => Promise<void>;

/** What else is to be done about an answer once it is given. */
export type AfterAnswer = (answer: Answer, asking: Asking) => Promise<void>;

// A person who has waited longer has asked again.
const LONGEST_PAUSE_S = 30;

/** The newest catalogue answers, whenever it came. */
export function createReply(
  rolecall: () => Rolecall,
  conversations: Conversations<Context>,
  afterAnswer?: AfterAnswer,
): Reply {
  const answer = async (asking: Asking, send: Send): Promise<Answer> => {
    const { question, place, render = (given: Answer) => renderMessage(given) } = asking;
    const context = asking.context ?? (place && (await conversations.recall(place)));
    const answer = rolecall().ask(question, context);
    await sendMessage(render(answer, { question, context }), send);
    if (place && answer.context) await conversations.keep(place, answer.context);
    return answer;
  };
  return async (asking, send, tell = send) => {
    const given = await orApologise(
      () => answer(asking, send),
      (apology) => tell(toPost({ text: apology })),
    );
    await afterAnswer?.(given, asking);
  };
}

/** Sends again only what Slack has refused, never what it may have taken: no answer is lost to a block, and none comes twice. */
export async function sendMessage({ text, blocks, settled }: Message, send: Send): Promise<void> {
  try {
    await sendPatiently(toPost({ text, blocks }), send);
  } catch (error) {
    if (!refusesBlocks(error)) throw error;
    if (settled) await sendMessage({ text, blocks: settled }, send);
    else await sendPatiently(toPost({ text }), send);
  }
}

/** Waits out a rate limit once. */
async function sendPatiently(post: Post, send: Send): Promise<void> {
  try {
    await send(post);
  } catch (error) {
    if (!(error instanceof webApi.WebAPIRateLimitedError) || error.retryAfter > LONGEST_PAUSE_S) throw error;
    await delay(error.retryAfter * 1000);
    await send(post);
  }
}

/** Links in answers are sources to check by, not previews to look at. */
export function toPost(message: Pick<Post, 'text' | 'blocks'>): Post {
  return { ...message, unfurl_links: false, unfurl_media: false };
}
