import type { AllMiddlewareArgs, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import type { Rolecall } from '../rolecall.js';
import { toPlainLines } from './incoming-text.js';
import { placeOf } from './place.js';
import { type Reply, toPost } from './reply.js';
import { sendPrivately } from './send.js';
import { renderPrivate } from './share/share-view.js';

export const ANSWER_THIS = 'answer_this';

/** Slack lets a response URL be used five times; one is kept for the word that there are more. */
const MOST_QUESTIONS = 4;

/** Answers each question of a message, for whoever used the shortcut on it only, in its thread if it is in one. */
export function answerThis(reply: Reply, rolecall: () => Rolecall) {
  return async ({
    shortcut,
    ack,
    respond,
    context,
  }: SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs): Promise<void> => {
    await ack();
    const { message, channel, user } = shortcut;
    const thread = message['thread_ts'];
    const send = sendPrivately(respond, thread);
    const place = placeOf(context, channel.id, thread ?? message.ts, user.id);
    const questions = rolecall().questionsIn(toPlainLines(message.text, context.botUserId));
    for (const question of questions.slice(0, MOST_QUESTIONS)) {
      await reply({ question, user: user.id, place, render: renderPrivate }, send);
    }
    if (questions.length > MOST_QUESTIONS) {
      await send(toPost({ text: 'The message has more questions; ask me these yourself.' }));
    }
  };
}
