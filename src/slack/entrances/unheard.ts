import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { sendPrivately, waysAround } from '../delivery/send.js';
import { tell, type Ways } from '../delivery/ways.js';

const GONE = 'That button no longer works; please ask me again.';

type ActionArgs = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/**
 * Answers clicks that no other listener takes. Messages keep their buttons for years, and the feature behind one may be gone
 * or turned off.
 */
export function answerUnheard(heard: readonly (string | RegExp)[]) {
  const isHeard = (id: string): boolean =>
    heard.some((known) => (typeof known === 'string' ? known === id : known.test(id)));
  return async ({ action, ack, body, client, respond }: ActionArgs): Promise<void> => {
    if (isHeard(action.action_id)) return;
    await ack();
    const around = waysAround(client, { channel: body.channel?.id, user: body.user.id, thread: undefined });
    // A view has no response URL.
    const ways: Ways =
      body.response_url === undefined ? around : [{ send: sendPrivately(respond, undefined) }, ...around];
    await tell(GONE, ways);
  };
}
