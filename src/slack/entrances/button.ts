import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  ExternalSelectAction,
  SlackActionMiddlewareArgs,
  StaticSelectAction,
} from '@slack/bolt';
import type { Place } from '../../stores/conversations.js';
import { SHOW_LARGE_ACTION, WHICH_ACTION } from '../blocks/actions.js';
import {
  sendInPerson,
  sendInPlace,
  sendPrivately,
  sendToModal,
  sendToNewModal,
  waysAround,
} from '../delivery/send.js';
import type { Way, Ways } from '../delivery/ways.js';
import { threadOf } from '../delivery/ways-to-clicker.js';
import { toPlainLines } from '../incoming/incoming-text.js';
import { placeOf } from '../incoming/place.js';
import { IN_MODAL, type Look } from '../look.js';
import type { Reply } from '../reply.js';
import type { LookPrivately } from '../share/offer-share.js';

export type Click = BlockAction<ButtonAction | StaticSelectAction | ExternalSelectAction>;
type ClickArgs = SlackActionMiddlewareArgs<Click> & AllMiddlewareArgs;

/**
 * Answers the question behind a button or a menu entry. The answer replaces a message that only asked this person which
 * role they meant; any other message stays.
 */
export function answerButton(reply: Reply, lookOpen: Look, lookPrivately: LookPrivately) {
  return async (args: ClickArgs): Promise<void> => {
    await args.ack();
    const { ways, look } = routeOf(args, lookOpen);
    const { client, body, context } = args;
    await reply(
      {
        question: toPlainLines(questionOf(args.action)),
        user: args.body.user.id,
        place: placeOfClick(args),
        look: look === 'privately' ? await lookPrivately(client, context.teamId, body.channel?.id) : look,
      },
      ways,
    );
  };
}

function questionOf(action: Click['actions'][number]): string | undefined {
  return action.type === 'button' ? action.value : action.selected_option?.value;
}

function placeOfClick({ body, context }: ClickArgs): Place | undefined {
  const { channel, user } = body;
  return channel && placeOf(context, channel.id, threadOf(body), user.id);
}

/** How an answer reaches the person who clicked, and how it looks there. */
interface Route {
  ways: Ways;
  /** `privately`: for the person who clicked only, in a channel. */
  look: Look | 'privately';
}

/** In a channel only the person who clicked sees the answer, as nobody else asked. A click in a view opens a modal. */
function routeOf({ action, body, client, say, respond }: ClickArgs, lookOpen: Look): Route {
  const thread = threadOf(body);
  if (body.view) {
    const { type, id } = body.view;
    const send = type === 'modal' ? sendToModal(client, id) : sendToNewModal(client, body.trigger_id);
    return { ways: [{ send }, { send: sendInPerson(client, body.user.id) }], look: IN_MODAL };
  }
  const around = waysAround(client, { channel: body.channel?.id, user: body.user.id, thread });
  const privately: Way = { send: sendPrivately(respond, thread) };
  if (action.action_id === SHOW_LARGE_ACTION) {
    const inModal = { send: sendToNewModal(client, body.trigger_id) };
    // An answer under the button needs no note that the modal failed.
    return { ways: [inModal, { ...privately, silentAfter: () => true }, ...around], look: IN_MODAL };
  }
  const isSettled = WHICH_ACTION.test(action.action_id);
  if (isDirectMessage(body)) {
    const inPlace = { send: sendInPlace(respond) };
    const below: Way = { send: (post) => say({ ...post, thread_ts: thread }) };
    const ways: Ways = isSettled
      ? [inPlace, { ...below, silentAfter: () => true }, ...around]
      : [below, ...around];
    return { ways, look: lookOpen };
  }
  const isPrivate = body.container['is_ephemeral'] === true;
  const way = isSettled && isPrivate ? { send: sendInPlace(respond) } : privately;
  return { ways: [way, ...around], look: 'privately' };
}

/** Whether this is a direct message to the bot. Between two people, the bot's messages are ephemeral. */
function isDirectMessage({ channel, container }: Click): boolean {
  return channel?.id.startsWith('D') === true && container['is_ephemeral'] !== true;
}
