import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { AgentDms } from '../stores/agent-dms.js';
import { type Claims, claimKey } from '../stores/claims.js';
import { toPlainText } from './incoming-text.js';
import { onceForAll } from './once.js';
import { isByPerson } from './person.js';
import { placeOf } from './place.js';
import type { Asking, Reply } from './reply.js';

export interface DirectMessageParts {
  reply: Reply;
  claims: Claims;
  agentDms: AgentDms;
  /** How an answer is shown that everybody sees. */
  renderOpen: Asking['render'];
}

/** Answers what a person writes to the bot itself: plainly, or in a thread if it was written in one or begins one. */
export function answerDirectMessage({ reply, claims, agentDms, renderOpen }: DirectMessageParts) {
  return async ({
    message,
    body,
    context,
    say,
  }: SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs): Promise<void> => {
    if (message.channel_type !== 'im' || !isAsked(message)) return;
    const { channel, ts, user, text } = message;
    const { teamId } = context;
    const keys = [claimKey(teamId, body.event_id), claimKey(teamId, channel, ts)];
    const thread = message.thread_ts ?? ((await agentDms.has(teamId, channel)) ? ts : undefined);
    const asking = {
      question: toPlainText(text, context.botUserId),
      user,
      place: placeOf(context, channel, thread, user),
      render: renderOpen,
    };
    await onceForAll(claims, keys, () => reply(asking, (post) => say({ ...post, thread_ts: thread })));
  };
}

type AnyMessage = SlackEventMiddlewareArgs<'message'>['message'];
type Asked = Extract<AnyMessage, { subtype: undefined | 'file_share' | 'thread_broadcast' }>;

function isAsked(message: AnyMessage): message is Asked {
  return isByPerson(message);
}
