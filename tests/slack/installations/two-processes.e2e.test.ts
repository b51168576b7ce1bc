import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../../chaos/free-port.js';
import { ON_POSTGRES, POSTGRES, PostgresServer } from '../../../chaos/postgres-server.js';
import { BotProcess } from '../../support/slack/bot-process.js';
import { FakeSlack } from '../../support/slack/fake-slack.js';
import { begin, comeBack, install, installed } from '../../support/slack/install-flow.js';
import { mention, slashCommand } from '../../support/slack/payloads.js';
import { asCommand, asEvent, type Posting, post, SIGNING_SECRET } from '../../support/slack/slack-poster.js';

const QUESTION = 'grade Staff ESM';
const ANSWER = expect.stringMatching(/is grade 8\./);
const EXPIRING = { refresh_token: 'xoxe-1', expires_in: 3600 };

let asked = 0;

function commandOf(team: string): Posting {
  asked += 1;
  return asCommand(slashCommand(QUESTION, { team_id: team, trigger_id: String(asked) }));
}

const mentionIn = (team: string, channel = 'C1') =>
  asEvent({ ...mention(QUESTION, { channel }), team_id: team });

/** Slack's answer to the refresh token of a workspace. */
const renewed = (team: string) =>
  installed(team, {
    access_token: `xoxb-${team}-next`,
    refresh_token: 'xoxe-2',
    expires_in: 43_200,
  });

describe.skipIf(!POSTGRES)(`two processes that many workspaces install, ${ON_POSTGRES}`, () => {
  let server: PostgresServer;
  let slack: FakeSlack;
  let folder: string;
  let bots: BotProcess[];
  let origins: [string, string];

  beforeAll(async () => {
    [server, slack, folder] = await Promise.all([
      PostgresServer.start(),
      FakeSlack.start(),
      mkdtemp(path.join(tmpdir(), 'rolecall-installed-')),
    ]);
    const DATABASE_URL = server.url(await server.createDatabase());
    const ports = [await freePort(), await freePort()] as const;
    origins = [`http://127.0.0.1:${ports[0]}`, `http://127.0.0.1:${ports[1]}`];
    bots = ports.map(
      (port) =>
        new BotProcess(folder, {
          SLACK_SIGNING_SECRET: SIGNING_SECRET,
          SLACK_CLIENT_ID: '1.2',
          SLACK_CLIENT_SECRET: 'abcdefabcdefabcdefabcdefabcdefab',
          SLACK_API_URL: slack.apiUrl,
          TOKEN_KEYS: Buffer.alloc(32, 7).toString('base64'),
          PORT: String(port),
          DATABASE_URL,
          HEALTH_PORT: '0',
        }),
    );
    for (const bot of bots) await bot.printed(/listening on port/);
  });

  beforeEach(() => {
    slack.calls.length = 0;
  });

  afterAll(async () => {
    await Promise.all(bots.map((bot) => bot.end()));
    await slack.stop();
    await server.stop();
    await rm(folder, { recursive: true });
  });

  const tokens = () => slack.callsOf('chat.postMessage').map(({ token }) => token);

  const whileAway = async (work: () => Promise<void>): Promise<void> => {
    await server.halt();
    try {
      await work();
    } finally {
      await server.resume();
    }
  };

  it('finish an installation that either began, once', async () => {
    const [one, two] = origins;
    slack.plan('oauth.v2.access', installed('T1'), installed('T1'));
    const { state, cookie } = await begin(one);
    const pages = await Promise.all([comeBack(two, state, cookie), comeBack(one, state, cookie)]);
    expect(pages.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(slack.callsOf('oauth.v2.access')).toHaveLength(1);
    for (const origin of origins) {
      const response = await post(origin, commandOf('T1'));
      expect(await response.json()).toMatchObject({ text: ANSWER });
    }
  });

  it('exchange a token that expires once, however many ask both at the same time', async () => {
    const [one] = origins;
    await install(one, slack, installed('T2', EXPIRING));
    slack.calls.length = 0;
    slack.plan('oauth.v2.access', renewed('T2'));
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        post(origins[index % 2 ? 0 : 1], mentionIn('T2', `C${index}`)),
      ),
    );
    expect(slack.callsOf('oauth.v2.access').map(({ args }) => args)).toMatchObject([
      { grant_type: 'refresh_token', refresh_token: 'xoxe-1' },
    ]);
    // An answer that would wait too long uses the old token, which still works.
    expect(tokens()).toHaveLength(20);
    expect(['xoxb-T2-next', 'xoxb-T2-secret']).toEqual(expect.arrayContaining([...new Set(tokens())]));
    slack.calls.length = 0;
    for (const origin of origins) await post(origin, mentionIn('T2'));
    expect(tokens()).toEqual(['xoxb-T2-next', 'xoxb-T2-next']);
  });

  it('go on with a token that expires while the database is away', async () => {
    const [one] = origins;
    await install(one, slack, installed('T3', EXPIRING));
    await whileAway(async () => {
      expect((await post(one, mentionIn('T3'))).status).toBe(200);
      expect(tokens()).toEqual(['xoxb-T3-secret']);
    });
    await bots[0]?.printed(/answers again/);
  });

  it('keep a new token that came while the database went away', async () => {
    const [one, two] = origins;
    await install(one, slack, installed('T4', EXPIRING));
    slack.calls.length = 0;
    const release = slack.hold('oauth.v2.access', renewed('T4'));
    const exchanged = slack.nextCall('oauth.v2.access');
    const first = post(one, mentionIn('T4'));
    await exchanged;
    await whileAway(async () => {
      release();
      expect((await first).status).toBe(200);
    });
    await expect
      .poll(async () => {
        slack.calls.length = 0;
        await post(two, mentionIn('T4'));
        return tokens();
      })
      .toEqual(['xoxb-T4-next']);
  });

  it('leave an event from a workspace that cannot be looked up to a later delivery', async () => {
    const [one, two] = origins;
    await install(one, slack, installed('T5'));
    slack.calls.length = 0;
    const event = mentionIn('T5');
    await whileAway(async () => {
      const told = await (await post(two, commandOf('T5'))).json();
      expect(told).toMatchObject({ text: expect.stringContaining('cannot look up this workspace') });
      expect((await post(two, event)).status).toBe(504);
    });
    await expect.poll(async () => (await post(two, event)).status).toBe(200);
    expect(tokens()).toEqual(['xoxb-T5-secret']);
  });

  it('say whose token Slack refuses, until it is installed there again', async () => {
    const [one] = origins;
    const [health = ''] = /(?<=metrics are at )[^"]+(?=\.")/.exec(bots[0]?.output ?? '') ?? [];
    const refusedTokens = async () => {
      const { ready, checks } = (await (await fetch(`${health}/readyz`)).json()) as {
        ready: boolean;
        checks: Record<string, string>;
      };
      return [ready, checks['installations']];
    };
    await install(one, slack, installed('T6'));
    expect(await refusedTokens()).toEqual([true, 'ok']);
    slack.plan('chat.postMessage', { body: { ok: false, error: 'account_inactive' } });
    await post(one, mentionIn('T6'));
    expect(await refusedTokens()).toEqual([
      true,
      'Slack refuses the tokens of: workspace T6 (account_inactive)',
    ]);
    await install(one, slack, installed('T6'));
    expect(await refusedTokens()).toEqual([true, 'ok']);
  });
});
