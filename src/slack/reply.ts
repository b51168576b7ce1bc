import { setTimeout as delay } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { Ask } from '../ask.js';
import { type Message, renderMessage } from '../render/message.js';
import type { Conversations, Place } from './conversations.js';
import { AnswerError, apology, newReference, refusesBlocks } from './errors.js';

/** What is sent to Slack, on any surface. */
interface Post {
  text: string;
  blocks?: Message['blocks'];
  unfurl_links: false;
  unfurl_media: false;
}

/** Brings a post to the person who asked; how differs from surface to surface. */
export type Send = (post: Post) => Promise<unknown>;

/**
 * Answers a question; the person gets the answer or, failing that, an apology with a reference. In a conversation,
 * named by its place, a question may refer to the answer before it.
 */
export type Reply = (question: string, send: Send, conversation?: Place) => Promise<void>;

// A person who has waited longer has asked again.
const LONGEST_PAUSE_S = 30;

export function createReply(ask: Ask, conversations: Conversations): Reply {
  return async (question, send, conversation) => {
    try {
      const answer = ask(question, conversation && conversations.contextAt(conversation));
      await sendMessage(renderMessage(answer), send);
      if (conversation) conversations.keep(conversation, answer.context);
    } catch (error) {
      const reference = newReference();
      const causes = [error];
      await send(toPost({ text: apology(reference) })).catch((failure: unknown) => causes.push(failure));
      throw new AnswerError(reference, causes);
    }
  };
}

/** Sends again only what Slack has refused, never what it may have taken: no answer is lost to a block, and none comes twice. */
async function sendMessage({ text, blocks, settled }: Message, send: Send): Promise<void> {
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

function toPost(message: Pick<Post, 'text' | 'blocks'>): Post {
  return { ...message, unfurl_links: false, unfurl_media: false };
}
