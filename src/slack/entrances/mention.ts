import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Rolecall } from '../../rolecall.js';
import { type Claims, claimKey } from '../../stores/claims.js';
import { refusesThread } from '../delivery/failures.js';
import { onceForAll } from '../delivery/once.js';
import type { QuestionLimit } from '../delivery/question-limit.js';
import { waysAround } from '../delivery/send.js';
import type { Ways } from '../delivery/ways.js';
import { questionIn } from '../incoming/message-text.js';
import { isByPerson, isRecent } from '../incoming/person.js';
import { placeOf } from '../incoming/place.js';
import type { Look } from '../look.js';
import type { Asking, Reply } from '../reply.js';
import type { SlackSettings } from '../settings.js';
import { renderUnseen } from '../share/share-view.js';

type MentionArgs = SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs;

export interface MentionParts {
  reply: Reply;
  rolecall: () => Rolecall;
  claims: Claims;
  questionLimit: QuestionLimit;
  settings: SlackSettings;
  /** How to show an answer that everybody sees. */
  lookOpen: Look;
}

/**
 * Answers a mention in its thread, or in a new one. In a channel shared with another organisation, only the asker sees
 * the answer, unless the settings say otherwise.
 */
export function answerMention({ reply, rolecall, claims, questionLimit, settings, lookOpen }: MentionParts) {
  return async (args: MentionArgs): Promise<void> => {
    const { event, body, context } = args;
    if (!isByPerson(event) || !isRecent(event)) return;
    const keys = [claimKey(context.teamId, body.event_id), claimKey(context.teamId, event.channel, event.ts)];
    const openly = body.is_ext_shared_channel !== true || settings.answerInSharedChannels;
    const thread = event.thread_ts ?? event.ts;
    const place = placeOf(context, event.channel, thread, event.user);
    const asking: Asking = {
      question: questionIn(event, rolecall(), context.botUserId),
      user: event.user,
      place,
      look: openly ? lookOpen : UNSEEN,
    };
    const unseen = unseenWays(args);
    const ways: Ways = openly ? [...openWays(args, thread), ...unseen] : unseen;
    await onceForAll(claims, keys, () => questionLimit.pass(place, () => reply(asking, ways), unseen));
  };
}

function openWays({ say }: MentionArgs, thread: string): Ways {
  return [
    { send: (post) => say({ ...post, thread_ts: thread }) },
    { send: (post) => say(post), silentAfter: refusesThread },
  ];
}

const UNSEEN: Look = { name: 'unseen', render: renderUnseen };

/** Answers in a thread only if the question was in one. Nobody opens a new thread to look for a private answer. */
function unseenWays({ client, event }: MentionArgs): Ways {
  const { channel, user = '', thread_ts: thread } = event;
  return waysAround(client, { channel, user, thread });
}
