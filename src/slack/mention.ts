import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Claims } from './claims.js';
import { placeOf } from './conversations.js';
import { toPlainText } from './incoming-text.js';
import { isByPerson } from './person.js';
import type { Asking, Reply, Send } from './reply.js';
import type { SlackSettings } from './settings.js';
import { renderUnseen } from './share/share-view.js';

type MentionArgs = SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs;

export interface MentionParts {
  reply: Reply;
  claims: Claims;
  settings: SlackSettings;
  /** How an answer is shown that everybody sees. */
  renderOpen: Asking['render'];
}

/**
 * Answers a mention in the thread it stands in, or else in a thread of its own; in a channel shared with another
 * organisation only the asker sees the answer, unless an admin has decided otherwise.
 */
export function answerMention({ reply, claims, settings, renderOpen }: MentionParts) {
  return async (args: MentionArgs): Promise<void> => {
    const { event, body, context } = args;
    if (!isByPerson(event)) return;
    if (!claims.claim(body.event_id, `${event.channel}:${event.ts}`)) return;
    const openly = body.is_ext_shared_channel !== true || settings.answerInSharedChannels;
    const thread = event.thread_ts ?? event.ts;
    await reply(
      {
        question: toPlainText(event.text, context.botUserId),
        user: event.user,
        place: placeOf(context, event.channel, thread, event.user),
        render: openly ? renderOpen : renderUnseen,
      },
      openly ? (post) => args.say({ ...post, thread_ts: thread }) : sendUnseen(args),
    );
  };
}

/** In a thread only if it was asked in one: nobody opens a thread for what they cannot see in it. */
function sendUnseen({ client, event }: MentionArgs): Send {
  const { channel, user = '', thread_ts } = event;
  return (post) => client.chat.postEphemeral({ ...post, channel, user, thread_ts });
}
