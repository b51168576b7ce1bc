import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { type Claims, claimKey } from '../stores/claims.js';
import { toPlainText } from './incoming-text.js';
import { onceForAll } from './once.js';
import { isByPerson } from './person.js';
import { placeOf } from './place.js';
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
    const keys = [claimKey(context.teamId, body.event_id), claimKey(context.teamId, event.channel, event.ts)];
    const openly = body.is_ext_shared_channel !== true || settings.answerInSharedChannels;
    const thread = event.thread_ts ?? event.ts;
    const asking: Asking = {
      question: toPlainText(event.text, context.botUserId),
      user: event.user,
      place: placeOf(context, event.channel, thread, event.user),
      render: openly ? renderOpen : renderUnseen,
    };
    const send: Send = openly ? (post) => args.say({ ...post, thread_ts: thread }) : sendUnseen(args);
    await onceForAll(claims, keys, () => reply(asking, send));
  };
}

/** In a thread only if it was asked in one: nobody opens a thread for what they cannot see in it. */
function sendUnseen({ client, event }: MentionArgs): Send {
  const { channel, user = '', thread_ts } = event;
  return (post) => client.chat.postEphemeral({ ...post, channel, user, thread_ts });
}
