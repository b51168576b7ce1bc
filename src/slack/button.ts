import {
  type AllMiddlewareArgs,
  type BlockAction,
  type ButtonAction,
  RespondError,
  type SlackActionMiddlewareArgs,
  type StaticSelectAction,
} from '@slack/bolt';
import type { Place } from './conversations.js';
import { toPlainText } from './incoming-text.js';
import type { Reply, Send } from './reply.js';

export type Choice = BlockAction<ButtonAction | StaticSelectAction>;
type ChoiceArgs = SlackActionMiddlewareArgs<Choice> & AllMiddlewareArgs;

/** Answers the question behind a button or a menu entry, and leaves the message that held it as it is. */
export function answerButton(reply: Reply) {
  return async (args: ChoiceArgs): Promise<void> => {
    await args.ack();
    await reply(
      toPlainText(questionOf(args.action)),
      isDirectMessage(args.body) ? sendPlainly(args) : sendToClicker(args),
      placeOf(args),
    );
  };
}

function placeOf({ body, context }: ChoiceArgs): Place | undefined {
  const { channel, user } = body;
  return channel && { team: context.teamId, channel: channel.id, thread: threadOf(body), user: user.id };
}

function questionOf(action: ButtonAction | StaticSelectAction): string | undefined {
  return action.type === 'button' ? action.value : action.selected_option.value;
}

/** A conversation with the bot; in one between two people the bot can only have answered one of them, unseen by the other. */
function isDirectMessage({ channel, container }: Choice): boolean {
  return channel?.id.startsWith('D') === true && container.is_ephemeral !== true;
}

function sendPlainly({ body, say }: ChoiceArgs): Send {
  return (post) => say({ ...post, thread_ts: threadOf(body) });
}

/** In a channel only whoever clicked sees the answer, as nobody else asked. */
function sendToClicker({ body, respond }: ChoiceArgs): Send {
  return async (post) => {
    const response = await respond({
      ...post,
      response_type: 'ephemeral',
      replace_original: false,
      thread_ts: threadOf(body),
    });
    // A refusal can come with status 200.
    const outcome = await response.text();
    if (outcome.includes('"ok":false')) throw new RespondError(outcome, 400);
  };
}

function threadOf({ message, container }: Choice): string | undefined {
  return message?.thread_ts ?? container.thread_ts;
}
