import type { RespondFn, webApi } from '@slack/bolt';
import { sendPrivately, waysAround } from './send.js';
import type { Ways } from './ways.js';

/** What the clicks of buttons and the uses of shortcuts have in common. */
interface Clicked {
  body: { user: { id: string }; channel?: { id: string }; response_url?: string };
  client: webApi.WebClient;
  respond: RespondFn;
}

/** The ways to tell only the person who clicked. */
export function waysToClicker({ body, client, respond }: Clicked, thread?: string): Ways {
  const around = waysAround(client, { channel: body.channel?.id, user: body.user.id, thread });
  // A view has no response URL.
  return body.response_url === undefined ? around : [{ send: sendPrivately(respond, thread) }, ...around];
}
