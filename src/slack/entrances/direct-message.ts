import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Rolecall } from '../../rolecall.js';
import type { AgentDms } from '../../stores/agent-dms.js';
import { type Claims, claimKey } from '../../stores/claims.js';
import { refusesThread } from '../delivery/failures.js';
import { onceForAll } from '../delivery/once.js';
import type { QuestionLimit } from '../delivery/question-limit.js';
import { waysAround } from '../delivery/send.js';
import type { Ways } from '../delivery/ways.js';
import { questionIn } from '../incoming/message-text.js';
import { isByPerson } from '../incoming/person.js';
import { placeOf } from '../incoming/place.js';
import type { Look } from '../look.js';
import type { Reply } from '../reply.js';

export interface DirectMessageParts {
  reply: Reply;
  rolecall: () => Rolecall;
  claims: Claims;
  questionLimit: QuestionLimit;
  agentDms: AgentDms;
  /** How to show an answer that everybody sees. */
  lookOpen: Look;
}

/** Answers a direct message to the bot. The answer goes into the message's thread, if it has or begins one. */
export function answerDirectMessage({
  reply,
  rolecall,
  claims,
  questionLimit,
  agentDms,
  lookOpen,
}: DirectMessageParts) {
  return async ({
    message,
    body,
    client,
    context,
    say,
  }: SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs): Promise<void> => {
    if (message.channel_type !== 'im' || !isAsked(message)) return;
    const { channel, ts, user } = message;
    const { teamId } = context;
    const keys = [claimKey(teamId, body.event_id), claimKey(teamId, channel, ts)];
    const thread = message.thread_ts ?? ((await agentDms.has(teamId, channel)) ? ts : undefined);
    const place = placeOf(context, channel, thread, user);
    const asking = {
      question: questionIn(message, rolecall(), context.botUserId),
      user,
      place,
      look: lookOpen,
    };
    const unseen = waysAround(client, { channel, user, thread });
    const ways: Ways = [
      { send: (post) => say({ ...post, thread_ts: thread }) },
      { send: (post) => say(post), silentAfter: refusesThread },
      ...unseen,
    ];
    await onceForAll(claims, keys, () => questionLimit.pass(place, () => reply(asking, ways), unseen));
  };
}

type AnyMessage = SlackEventMiddlewareArgs<'message'>['message'];
type Asked = Extract<AnyMessage, { subtype: undefined | 'file_share' | 'thread_broadcast' }>;

function isAsked(message: AnyMessage): message is Asked {
  return isByPerson(message);
}
