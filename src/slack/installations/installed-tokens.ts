import type { webApi } from '@slack/bolt';
import { Response } from 'undici';
import type { Tenant } from '../../stores/installations.js';
import type { BotTokens } from './bot-tokens.js';
import type { RefusedTokens } from './refused-tokens.js';

type Fetch = webApi.FetchFunction;

const HANDLE = /^Bearer installed-(team|enterprise)-(\w+)$/;

/**
 * What Slack's clients hold in place of the token of an installation. It stays the same when the token changes, since Bolt
 * keeps a client for every token that it ever saw.
 */
export function handleOf({ kind, id }: Tenant): string {
  return `installed-${kind}-${id}`;
}

/** `fetch` for Slack's clients that puts the newest token in the place of a handle. */
export function fetchWithTokens(
  fetch: Fetch,
  tokens: Pick<BotTokens, 'tokenOf'>,
  refused: RefusedTokens,
): Fetch {
  return async (url, init) => {
    const [, kind, id] = HANDLE.exec(init?.headers?.['Authorization'] ?? '') ?? [];
    if (kind === undefined || id === undefined) return fetch(url, init);
    const tenant: Tenant = { kind: kind === 'team' ? 'team' : 'enterprise', id };
    const token = await tokens.tokenOf(tenant);
    if (token === undefined) return refusal();
    const headers = { ...init?.headers, Authorization: `Bearer ${token}` };
    const response = await fetch(url, { ...init, headers });
    // Reads a copy of the response, beside the caller, to note a token that Slack refuses.
    void (response as Response)
      .clone()
      .json()
      .then(
        (body) => refused.note(tenant, Object(body).error),
        () => {},
      );
    return response;
  };
}

/** Slack's response for a bot that was removed. */
function refusal(): Awaited<ReturnType<Fetch>> {
  return Response.json({ ok: false, error: 'account_inactive' }) as Awaited<ReturnType<Fetch>>;
}
