import type {
  AllMiddlewareArgs,
  AnyMiddlewareArgs,
  Middleware,
  SlackCommandMiddlewareArgs,
} from '@slack/bolt';
import { sendPrivately, waysAround } from '../delivery/send.js';
import type { Ways } from '../delivery/ways.js';
import { toPlainLines } from '../incoming/incoming-text.js';
import type { Asking, Reply } from '../reply.js';
import type { LookPrivately } from '../share/offer-share.js';

/**
 * Answers `/role` in the acknowledgement. That is a single request, so the answer is neither lost nor doubled, and only
 * the asker sees it. Slack reports no refused blocks there, so only blocks that every client takes are sent. A richer
 * message cannot follow: Slack lets nobody replace the message of an acknowledgement, and a second message would be double.
 *
 * The manifest has `/role`. If another app has that name, admins choose another, so this answers a command of any name.
 * Bolt offers each delivery to all listeners, which takes a fifth of the time of a command. This middleware runs before them.
 */
export function answerCommand(reply: Reply, lookPrivately: LookPrivately): Middleware<AnyMiddlewareArgs> {
  const answer = createAnswer(reply, lookPrivately);
  return (args) => ('command' in args ? answer(args) : args.next());
}

function createAnswer(reply: Reply, lookPrivately: LookPrivately) {
  return async ({
    command,
    ack,
    respond,
    client,
    context,
  }: SlackCommandMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    const look = await lookPrivately(client, context.teamId, command.channel_id, 'settled');
    const asking: Asking = {
      question: toPlainLines(command.text),
      user: command.user_id,
      look,
    };
    const ways: Ways = [
      { send: (post) => ack({ response_type: 'ephemeral', ...post }) },
      // The same place, in case the connection is gone or Slack no longer waits.
      { send: sendPrivately(respond, undefined), silentAfter: () => true },
      ...waysAround(client, { channel: command.channel_id, user: command.user_id, thread: undefined }),
    ];
    await reply(asking, ways);
  };
}
