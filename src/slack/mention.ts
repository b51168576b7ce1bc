import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Claims } from './claims.js';
import { toPlainText } from './incoming-text.js';
import type { Reply } from './reply.js';

/** Answers a mention in the thread it stands in, or else in a thread of its own. */
export function answerMention(reply: Reply, claims: Claims) {
  return async ({
    event,
    body,
    context,
    say,
  }: SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs): Promise<void> => {
    // Two bots that answer each other never stop.
    if (event.bot_id !== undefined) return;
    if (!claims.claim(body.event_id, `${event.channel}:${event.ts}`)) return;
    const thread = event.thread_ts ?? event.ts;
    await reply(toPlainText(event.text, context.botUserId), (post) => say({ ...post, thread_ts: thread }), {
      team: context.teamId,
      channel: event.channel,
      thread,
      user: event.user,
    });
  };
}
