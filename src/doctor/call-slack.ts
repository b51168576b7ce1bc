import { fetchThrough, proxyFromEnv } from '../slack/transport/proxy.js';

/** What Slack answered, or why it did not. */
export type SlackReply =
  | { kind: 'ok'; body: Record<string, unknown>; scopes?: string[]; clockAheadMs?: number }
  | { kind: 'refused'; error: string; clockAheadMs?: number }
  | { kind: 'unreachable'; why: string };

/** Calls a method of the Web API once. Never throws. */
export type CallSlack = (method: string, token: string, args?: Record<string, string>) => Promise<SlackReply>;

const SLACK = 'https://slack.com/api/';

/** Calls as the bot does: the same address, the same proxy. */
export function createCallSlack(
  apiUrl: string | undefined,
  env: Record<string, string | undefined>,
): CallSlack {
  const fetch = fetchThrough(proxyFromEnv(env));
  return async (method, token, args = {}) => {
    const sentAt = Date.now();
    try {
      const response = await fetch(new URL(method, apiUrl ?? SLACK).href, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(args).toString(),
      });
      const clockAheadMs = clockAhead(response.headers.get('date'), sentAt, Date.now());
      const body = (await response.json()) as Record<string, unknown>;
      if (body['ok'] !== true) return { kind: 'refused', error: String(body['error']), clockAheadMs };
      const scopes = response.headers.get('x-oauth-scopes')?.split(/,\s*/);
      return { kind: 'ok', body, scopes, clockAheadMs };
    } catch (error) {
      return { kind: 'unreachable', why: reasonOf(error) };
    }
  };
}

/** How many milliseconds this clock is ahead of Slack's; negative if it is behind. Slack gives whole seconds. */
function clockAhead(date: string | null, sentAt: number, receivedAt: number): number | undefined {
  const theirs = Date.parse(date ?? '');
  return Number.isNaN(theirs) ? undefined : (sentAt + receivedAt) / 2 - (theirs + 500);
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message;
}
