import { type RespondArguments, RespondError, type RespondFn, type webApi } from '@slack/bolt';
import { renderAnswerModal } from './blocks/answer-modal.js';
import type { Send } from './reply.js';

/** To the one person who clicked or used a shortcut, where they did; needs no membership of the bot. */
export function sendPrivately(respond: RespondFn, thread: string | undefined): Send {
  return (post) => respondStrictly(respond, { ...post, response_type: 'ephemeral', thread_ts: thread });
}

/** Over the message that was clicked. */
export function sendInPlace(respond: RespondFn): Send {
  return (post) => respondStrictly(respond, { ...post, replace_original: true });
}

/** To everybody there, on behalf of somebody who clicked; needs no membership of the bot either. */
export function sendOpenly(respond: RespondFn, thread: string | undefined): Send {
  return (post) => respondStrictly(respond, { ...post, response_type: 'in_channel', thread_ts: thread });
}

/** To somebody who is in no conversation, by a direct message. */
export function sendInPerson(client: webApi.WebClient, user: string): Send {
  return (post) => client.chat.postMessage({ ...post, channel: user });
}

/** Into a new modal. */
export function sendToNewModal(client: webApi.WebClient, triggerId: string): Send {
  return (post) => client.views.open({ trigger_id: triggerId, view: renderAnswerModal(post) });
}

/** Into a modal that is open, over what stood there. */
export function sendToModal(client: webApi.WebClient, viewId: string): Send {
  return (post) => client.views.update({ view_id: viewId, view: renderAnswerModal(post) });
}

/** Leaves the message that was clicked as it is, unless told otherwise. Throws `RespondError` for a refusal, which can come with status 200. */
async function respondStrictly(respond: RespondFn, message: RespondArguments): Promise<void> {
  const response = await respond({ replace_original: false, ...message });
  const outcome = await response.text();
  if (outcome.includes('"ok":false')) throw new RespondError(outcome, 400);
}
