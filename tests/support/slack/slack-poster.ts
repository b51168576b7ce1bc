import { createHmac } from 'node:crypto';

export const SIGNING_SECRET = '0123456789abcdef0123456789abcdef';

/** The headers with which Slack signs a body, now or that many seconds later. */
export function signatureOf(body: string, secondsLater = 0, secret = SIGNING_SECRET): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000) + secondsLater);
  const hash = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${hash}` };
}

/** A request as Slack sends it: its body, and its headers without a signature. */
export interface Posting {
  body: string;
  headers: Record<string, string>;
}

export function asEvent(payload: object): Posting {
  return { body: JSON.stringify(payload), headers: { 'content-type': 'application/json' } };
}

export function asCommand(payload: object): Posting {
  return asForm(payload as Record<string, string>);
}

export function asInteraction(payload: object): Posting {
  return asForm({ payload: JSON.stringify(payload) });
}

function asForm(fields: Record<string, string>): Posting {
  return {
    body: String(new URLSearchParams(fields)),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  };
}

/** Sends a signed request to a bot. */
export function post(
  origin: string,
  { body, headers }: Posting,
  signature = signatureOf(body),
): Promise<Response> {
  return fetch(`${origin}/slack/events`, { method: 'POST', body, headers: { ...headers, ...signature } });
}
