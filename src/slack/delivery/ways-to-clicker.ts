import type { RespondFn, webApi } from '@slack/bolt';
import { sendPrivately, waysAround } from './send.js';
import type { Ways } from './ways.js';

/** The common fields of a click on a button and the use of a shortcut. */
interface Clicked {
  body: ClickedBody;
  client: webApi.WebClient;
  respond: RespondFn;
}

interface ClickedBody {
  user: { id: string };
  channel?: { id: string };
  response_url?: string;
  message?: Record<string, unknown>;
  /** The message or view with the clicked button; a shortcut has none. */
  container?: Record<string, unknown>;
}

/** The ways to tell only the person who clicked, in the same thread. */
export function waysToClicker({ body, client, respond }: Clicked): Ways {
  const thread = threadOf(body);
  const around = waysAround(client, { channel: body.channel?.id, user: body.user.id, thread });
  // A view has no response URL.
  return body.response_url === undefined ? around : [{ send: sendPrivately(respond, thread) }, ...around];
}

/** The thread in which somebody clicked. A click in an ephemeral message has no `message`, so its container tells. */
export function threadOf({
  message,
  container,
}: Pick<ClickedBody, 'message' | 'container'>): string | undefined {
  const thread = message?.['thread_ts'] ?? container?.['thread_ts'];
  return typeof thread === 'string' ? thread : undefined;
}
