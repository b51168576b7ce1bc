import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  ExternalSelectAction,
  SlackActionMiddlewareArgs,
  StaticSelectAction,
} from '@slack/bolt';
import type { Place } from '../stores/conversations.js';
import { WHICH_ACTION } from './blocks/actions.js';
import { renderForModal } from './blocks/answer-modal.js';
import { toPlainText } from './incoming-text.js';
import { placeOf } from './place.js';
import type { Asking, Reply, Send } from './reply.js';
import { sendInPerson, sendInPlace, sendPrivately, sendToModal, sendToNewModal } from './send.js';
import { renderPrivate } from './share/share-view.js';

export type Choice = BlockAction<ButtonAction | StaticSelectAction | ExternalSelectAction>;
type ChoiceArgs = SlackActionMiddlewareArgs<Choice> & AllMiddlewareArgs;

/**
 * Answers the question behind a button or a menu entry. The message that held it stays, unless it asked which role was
 * meant, of the clicker alone: then the answer takes its place.
 */
export function answerButton(reply: Reply, renderOpen: Asking['render']) {
  return async (args: ChoiceArgs): Promise<void> => {
    await args.ack();
    const { send, tell, render } = wayOf(args, renderOpen);
    await reply(
      {
        question: toPlainText(questionOf(args.action)),
        user: args.body.user.id,
        place: placeOfClick(args),
        render,
      },
      send,
      tell,
    );
  };
}

function questionOf(action: Choice['actions'][number]): string | undefined {
  return action.type === 'button' ? action.value : action.selected_option?.value;
}

function placeOfClick({ body, context }: ChoiceArgs): Place | undefined {
  const { channel, user } = body;
  return channel && placeOf(context, channel.id, threadOf(body), user.id);
}

/** How an answer reaches whoever clicked, and how an apology does where that is another way. */
interface Way {
  send: Send;
  tell?: Send;
  render: Asking['render'];
}

/** In a channel only whoever clicked sees the answer, as nobody else asked; a view has a modal for it. */
function wayOf({ action, body, client, say, respond }: ChoiceArgs, renderOpen: Asking['render']): Way {
  const thread = threadOf(body);
  if (body.view) {
    const { type, id } = body.view;
    const send = type === 'modal' ? sendToModal(client, id) : sendToNewModal(client, body.trigger_id);
    return { send, tell: sendInPerson(client, body.user.id), render: renderForModal };
  }
  const isSettled = WHICH_ACTION.test(action.action_id);
  if (isDirectMessage(body)) {
    const send: Send = (post) => say({ ...post, thread_ts: thread });
    return { send: isSettled ? sendInPlace(respond) : send, render: renderOpen };
  }
  const isPrivate = body.container['is_ephemeral'] === true;
  const send = isSettled && isPrivate ? sendInPlace(respond) : sendPrivately(respond, thread);
  return { send, render: renderPrivate };
}

/** A conversation with the bot; in one between two people the bot can only have answered one of them, unseen by the other. */
function isDirectMessage({ channel, container }: Choice): boolean {
  return channel?.id.startsWith('D') === true && container['is_ephemeral'] !== true;
}

function threadOf({ message, container }: Choice): string | undefined {
  return message?.thread_ts ?? container['thread_ts'];
}
