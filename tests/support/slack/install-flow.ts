import type { FakeSlack } from './fake-slack.js';

/** Slack's answer when somebody has installed the bot. */
export function installed(team: string, over: object = {}): { body: object } {
  return {
    body: {
      ok: true,
      app_id: 'A1',
      authed_user: { id: 'U1' },
      scope: 'commands',
      token_type: 'bot',
      access_token: `xoxb-${team}-secret`,
      bot_user_id: `UBOT${team}`,
      team: { id: team, name: team },
      enterprise: null,
      is_enterprise_install: false,
      ...over,
    },
  };
}

/** Opens the page to install, and returns the URL of Slack's page and the cookie of the browser. */
export async function begin(origin: string): Promise<{ url: URL; cookie: string; state: string }> {
  const page = await fetch(`${origin}/slack/install`);
  const [, address = ''] = /href="(https[^"]+)"/.exec(await page.text()) ?? [];
  const url = new URL(address.replaceAll('&amp;', '&'));
  const [cookie = ''] = page.headers.get('set-cookie')?.split(';') ?? [];
  return { url, cookie, state: url.searchParams.get('state') ?? '' };
}

/** Comes back from Slack's page with a code. */
export function comeBack(origin: string, state: string, cookie: string): Promise<Response> {
  const query = new URLSearchParams({ code: 'code-secret', state });
  return fetch(`${origin}/slack/oauth_redirect?${query}`, { headers: { cookie } });
}

/** Installs the bot from beginning to end. Resolves with the status of the last page. */
export async function install(origin: string, slack: FakeSlack, answer: { body: object }): Promise<number> {
  slack.plan('oauth.v2.access', answer);
  const { state, cookie } = await begin(origin);
  return (await comeBack(origin, state, cookie)).status;
}
