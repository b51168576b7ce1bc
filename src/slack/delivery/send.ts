import { type RespondArguments, RespondError, type RespondFn, type webApi } from '@slack/bolt';
import { renderAnswerModal } from '../blocks/answer-modal.js';
import { openView, updateView } from './views.js';
import type { Send, Way, Ways } from './ways.js';

/** To the person who clicked or used a shortcut, in the same place. Works where the bot is not a member. */
export function sendPrivately(respond: RespondFn, thread: string | undefined): Send {
  return (post) => respondStrictly(respond, { ...post, response_type: 'ephemeral', thread_ts: thread });
}

/** Replaces the message that was clicked. */
export function sendInPlace(respond: RespondFn): Send {
  return (post) => respondStrictly(respond, { ...post, replace_original: true });
}

/** To everybody in the channel, for the person who clicked. Works where the bot is not a member. */
export function sendOpenly(respond: RespondFn, thread: string | undefined): Send {
  return (post) => respondStrictly(respond, { ...post, response_type: 'in_channel', thread_ts: thread });
}

/** As a direct message, to a person who clicked outside any conversation. */
export function sendInPerson(client: webApi.WebClient, user: string): Send {
  return (post) => client.chat.postMessage({ ...post, channel: user });
}

/** Into a new modal. */
export function sendToNewModal(client: webApi.WebClient, triggerId: string): Send {
  return (post, title) => openView(client, triggerId, renderAnswerModal(post, title));
}

/** Into an open modal, in place of its content. */
export function sendToModal(client: webApi.WebClient, viewId: string): Send {
  return (post, title) => updateView(client, viewId, renderAnswerModal(post, title));
}

/** The place where a person asked or clicked, as far as the payload states it. */
export interface Spot {
  channel: string | undefined;
  user: string | undefined;
  thread: string | undefined;
}

/** The ways to try after Slack refused an answer: to the person alone in the same place, then as a direct message. */
export function waysAround(client: webApi.WebClient, { channel, user = '', thread }: Spot): Ways {
  const inPerson: Way = { send: sendInPerson(client, user) };
  // A click in a view has no channel.
  if (channel === undefined) return [inPerson];
  return [
    { send: (post) => client.chat.postEphemeral({ ...post, channel, user, thread_ts: thread }) },
    inPerson,
  ];
}

/**
 * Keeps the message that was clicked by default. Throws `RespondError` for a refusal, even one with status 200, and for the
 * page of a proxy, which tells nothing.
 */
async function respondStrictly(respond: RespondFn, message: RespondArguments): Promise<void> {
  const response = await respond({ replace_original: false, ...message });
  const outcome = await response.text();
  if (REFUSED.test(outcome)) throw new RespondError(outcome, 400);
  if (!TAKEN.test(outcome)) throw new RespondError('the response did not come from Slack', response.status);
}

const REFUSED = /"ok":\s*false/;
/** Slack confirms in words, as JSON, or with an empty body. */
const TAKEN = /^\s*(?:ok)?\s*$|"ok":\s*true/;
