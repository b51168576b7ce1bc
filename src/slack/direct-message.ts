import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Claims } from './claims.js';
import { toPlainText } from './incoming-text.js';
import type { Reply } from './reply.js';

/** Answers what a person writes to the bot itself: plainly, or in the thread if it was written in one. */
export function answerDirectMessage(reply: Reply, claims: Claims) {
  return async ({
    message,
    body,
    context,
    say,
  }: SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs): Promise<void> => {
    // Any other subtype marks edits, deletions and notices, which nobody asks with.
    if (message.subtype !== undefined && message.subtype !== 'file_share') return;
    if (message.channel_type !== 'im' || 'bot_id' in message) return;
    if (!claims.claim(body.event_id, `${message.channel}:${message.ts}`)) return;
    const { thread_ts, channel, user } = message;
    await reply(toPlainText(message.text, context.botUserId), (post) => say({ ...post, thread_ts }), {
      team: context.teamId,
      channel,
      thread: thread_ts,
      user,
    });
  };
}
