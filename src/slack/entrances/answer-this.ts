import type { AllMiddlewareArgs, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import type { Rolecall } from '../../rolecall.js';
import { tell } from '../delivery/ways.js';
import { threadOf, waysToClicker } from '../delivery/ways-to-clicker.js';
import { LONGEST_TEXT } from '../incoming/incoming-text.js';
import { wordsOf } from '../incoming/message-text.js';
import { placeOf } from '../incoming/place.js';
import type { Reply } from '../reply.js';
import type { LookPrivately } from '../share/offer-share.js';

export const ANSWER_THIS = 'answer_this';

/** A response URL works five times. The fifth is for the message that there are more questions. */
const MOST_QUESTIONS = 4;

/** Answers each question in a message, for the person who used the shortcut only, in the message's thread if any. */
export function answerThis(reply: Reply, rolecall: () => Rolecall, lookPrivately: LookPrivately) {
  return async ({
    shortcut,
    ack,
    respond,
    client,
    context,
  }: SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs): Promise<void> => {
    await ack();
    const { message, channel, user } = shortcut;
    const ways = waysToClicker({ body: shortcut, client, respond });
    const place = placeOf(context, channel.id, threadOf(shortcut) ?? message.ts, user.id);
    const { questionsIn } = rolecall();
    const words = wordsOf(message, questionsIn, context.botUserId);
    const questions = questionsIn(words);
    const asked = questions.length > 0 ? questions.slice(0, MOST_QUESTIONS) : [words];
    const look = await lookPrivately(client, context.teamId, channel.id);
    for (const question of asked) {
      await reply({ question, user: user.id, place, look }, ways);
    }
    if (questions.length > MOST_QUESTIONS) {
      await tell('The message has more questions. Please ask me the others yourself.', ways);
    } else if ((message.text?.length ?? 0) > LONGEST_TEXT) {
      await tell('I read only the beginning of this long message; ask me the rest yourself.', ways);
    }
  };
}
