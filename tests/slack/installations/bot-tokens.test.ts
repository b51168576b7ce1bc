import { InstallProvider } from '@slack/oauth';
import { test as base, describe, expect } from 'vitest';
import { BotTokens } from '../../../src/slack/installations/bot-tokens.js';
import { createProviderStore } from '../../../src/slack/installations/provider-store.js';
import { TokenKeys } from '../../../src/slack/installations/token-keys.js';
import { type KeptInstallation, Vault } from '../../../src/slack/installations/vault.js';
import type { Tenant } from '../../../src/stores/installations.js';
import { createMemoryStores } from '../../../src/stores/shelf-stores.js';
import { quietLogger } from '../../support/slack/bot.js';
import { FakeSlack } from '../../support/slack/fake-slack.js';

const KEY = Buffer.alloc(32, 1);
const OTHER_KEY = Buffer.alloc(32, 2);
const TEAM: Tenant = { kind: 'team', id: 'T1' };
const HOUR_S = 60 * 60;

function installation(secondsLeft: number, over: object = {}): KeptInstallation {
  return {
    installedAt: 1000,
    installation: {
      team: { id: 'T1' },
      enterprise: undefined,
      user: { id: 'U1', token: undefined, scopes: undefined },
      isEnterpriseInstall: false,
      authVersion: 'v2',
      bot: {
        token: 'xoxb-old',
        refreshToken: 'xoxe-old',
        expiresAt: Math.floor(Date.now() / 1000) + secondsLeft,
        scopes: [],
        id: 'B1',
        userId: 'UBOT',
      },
      ...over,
    },
  };
}

const renewed = {
  body: {
    ok: true,
    token_type: 'bot',
    access_token: 'xoxb-new',
    refresh_token: 'xoxe-new',
    expires_in: 12 * HOUR_S,
  },
};

const test = base.extend<{ slack: FakeSlack; stores: ReturnType<typeof createMemoryStores> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  slack: async ({}, use) => {
    const slack = await FakeSlack.start();
    await use(slack);
    await slack.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  stores: async ({}, use) => use(createMemoryStores()),
});

/** The tokens as one process knows them. */
function processOn(stores: ReturnType<typeof createMemoryStores>, slack: FakeSlack) {
  const vault = new Vault(stores.installations, new TokenKeys([KEY]));
  const provider = new InstallProvider({
    clientId: '1.2',
    clientSecret: 'secret',
    stateVerification: false,
    installationStore: createProviderStore(vault),
    logger: quietLogger,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  });
  return { vault, tokens: new BotTokens(vault, provider) };
}

const ask = (tokens: BotTokens, times: number): Promise<(string | undefined)[]> =>
  Promise.all(Array.from({ length: times }, () => tokens.tokenOf(TEAM)));

describe('the token of an installation', () => {
  test('is exchanged once before it expires, by whichever process', async ({ slack, stores }) => {
    slack.plan('oauth.v2.access', renewed);
    const [one, two] = [processOn(stores, slack), processOn(stores, slack)];
    await one.vault.save(TEAM, installation(HOUR_S));
    const tokens = await Promise.all([ask(one.tokens, 10), ask(two.tokens, 10)]);
    expect(new Set(tokens.flat())).toEqual(new Set(['xoxb-new']));
    expect(slack.callsOf('oauth.v2.access')).toHaveLength(1);
    expect(await two.vault.findNewest(TEAM)).toMatchObject({
      installedAt: 1000,
      installation: { bot: { token: 'xoxb-new', refreshToken: 'xoxe-new', userId: 'UBOT' } },
    });
  });

  test('is not exchanged hours before it expires, nor when it never does', async ({ slack, stores }) => {
    const { vault, tokens } = processOn(stores, slack);
    await vault.save(TEAM, installation(3 * HOUR_S));
    expect(await ask(tokens, 2)).toEqual(['xoxb-old', 'xoxb-old']);
    const bot = { token: 'xoxb-lasting', scopes: [], id: 'B1', userId: 'UBOT' };
    await vault.save(TEAM, installation(0, { bot }));
    expect(await ask(tokens, 2)).toEqual(['xoxb-lasting', 'xoxb-lasting']);
    expect(slack.callsOf('oauth.v2.access')).toEqual([]);
  });

  test('stays in use when Slack gives no other, and is not exchanged again at once', async ({
    slack,
    stores,
  }) => {
    slack.plan('oauth.v2.access', { status: 500, body: {} });
    const { vault, tokens } = processOn(stores, slack);
    await vault.save(TEAM, installation(HOUR_S));
    expect(await ask(tokens, 10)).toEqual(Array.from({ length: 10 }, () => 'xoxb-old'));
    expect(await ask(tokens, 1)).toEqual(['xoxb-old']);
    expect(slack.callsOf('oauth.v2.access')).toHaveLength(1);
  });

  test('is unknown once the installation is deleted', async ({ slack, stores }) => {
    const { vault, tokens } = processOn(stores, slack);
    await vault.save(TEAM, installation(HOUR_S));
    await vault.delete(TEAM);
    expect(await tokens.tokenOf(TEAM)).toBeUndefined();
  });
});

describe('a sealed installation', () => {
  const text = JSON.stringify({ token: 'xoxb-secret' });

  test('is read with the key that sealed it, also behind a newer one', () => {
    const sealed = new TokenKeys([KEY]).seal(TEAM, text);
    expect(JSON.stringify(sealed)).not.toContain('secret');
    expect(new TokenKeys([OTHER_KEY, KEY]).open(TEAM, sealed)).toBe(text);
    expect(() => new TokenKeys([OTHER_KEY]).open(TEAM, sealed)).toThrow(
      /a key that TOKEN_KEYS does not hold/,
    );
  });

  test('looks different each time', () => {
    const keys = new TokenKeys([KEY]);
    expect(keys.seal(TEAM, text).sealed).not.toBe(keys.seal(TEAM, text).sealed);
  });

  test('is refused when it was changed, cut short, or moved to another tenant', () => {
    const keys = new TokenKeys([KEY]);
    const { keyId, sealed } = keys.seal(TEAM, text);
    const bytes = Buffer.from(sealed, 'base64');
    const changed = [0, 12, 28, bytes.length - 1].map((at) => {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ 1;
      return copy;
    });
    for (const wrong of [...changed, bytes.subarray(0, -1), bytes.subarray(0, 20), Buffer.alloc(0)]) {
      expect(() => keys.open(TEAM, { keyId, sealed: wrong.toString('base64') })).toThrow(/was changed/);
    }
    for (const other of [{ kind: 'team', id: 'T2' } as const, { kind: 'enterprise', id: 'T1' } as const]) {
      expect(() => keys.open(other, { keyId, sealed })).toThrow(/was changed/);
    }
  });
});
