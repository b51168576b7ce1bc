import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { freePort } from '../../../chaos/free-port.js';
import { ON_POSTGRES, POSTGRES, PostgresServer } from '../../../chaos/postgres-server.js';
import manifest from '../../../manifest.json' with { type: 'json' };
import { BAKERY } from '../../support/catalogues/bakery.js';
import { BOT_SOURCE, BotProcess } from '../../support/slack/bot-process.js';
import { FakeSlack } from '../../support/slack/fake-slack.js';
import { begin, comeBack, install, installed } from '../../support/slack/install-flow.js';
import { click, envelope, mention, slashCommand } from '../../support/slack/payloads.js';
import { asCommand, asEvent, asInteraction, post, SIGNING_SECRET } from '../../support/slack/slack-poster.js';

const CLIENT_SECRET = 'abcdefabcdefabcdefabcdefabcdefab';
const OLD_KEY = randomBytes(32).toString('base64');
const NEW_KEY = randomBytes(32).toString('base64');

/** A question about a title that has another grade in each workspace. */
const QUESTION = 'grade of the Baker';
const GRADE_5 = expect.stringMatching(/^The Baker is grade 5\./);
const GRADE_9 = expect.stringMatching(/^The Baker is grade 9\./);

const REFUSED = expect.stringContaining('I do not answer in this workspace');

const ORGANISATION = { team_id: 'T7', enterprise_id: 'E9', is_enterprise_install: 'true' };

const inOrganisation = installed('E9', {
  team: null,
  enterprise: { id: 'E9', name: 'Nine' },
  is_enterprise_install: true,
});

/** Where a bot keeps its installations. */
interface Keeper {
  settings: Record<string, string>;
  /** All that it keeps, as text. */
  read: () => Promise<string>;
  end: () => Promise<void>;
}

const KEEPERS: [name: string, isSkipped: boolean, open: (folder: string) => Promise<Keeper>][] = [
  ['in files', false, openFiles],
  [ON_POSTGRES, !POSTGRES, openServer],
];

async function openFiles(folder: string): Promise<Keeper> {
  const state = path.join(folder, 'state');
  return {
    settings: { STATE_DIR: state },
    async read() {
      const files = await readdir(state, { recursive: true, withFileTypes: true });
      const texts = files
        .filter((file) => file.isFile())
        .map((file) => readFile(path.join(file.parentPath, file.name), 'latin1'));
      return (await Promise.all(texts)).join('\n');
    },
    end: async () => {},
  };
}

async function openServer(): Promise<Keeper> {
  const server = await PostgresServer.start();
  const database = await server.createDatabase();
  return {
    settings: { DATABASE_URL: server.url(database) },
    read: async () => JSON.stringify(await server.run('SELECT * FROM rolecall.installations', database)),
    end: () => server.stop(),
  };
}

describe.for(KEEPERS)('a bot that many workspaces install, kept %s', ([, isSkipped, open]) => {
  if (isSkipped) return it.skip('is not tested');

  let keeper: Keeper;
  let slack: FakeSlack;
  let folder: string;
  let port: number;
  let origin: string;
  let bot: BotProcess;

  /** Everything the bot has printed, over all its starts. */
  let printed = '';

  async function start(keys = OLD_KEY): Promise<void> {
    bot = new BotProcess(
      folder,
      {
        SLACK_SIGNING_SECRET: SIGNING_SECRET,
        SLACK_CLIENT_ID: '1.2',
        SLACK_CLIENT_SECRET: CLIENT_SECRET,
        SLACK_API_URL: slack.apiUrl,
        PORT: String(port),
        TOKEN_KEYS: keys,
        ...keeper.settings,
        WORKSPACES: path.join(folder, 'workspaces.yaml'),
        LOG_LEVEL: 'debug',
      },
      [],
      BOT_SOURCE,
    );
    await bot.printed(/listening on port/);
  }

  async function restart(keys: string): Promise<void> {
    bot.kill('SIGTERM');
    expect(await bot.exit()).toBe(0);
    printed += bot.output;
    await start(keys);
  }

  beforeAll(async () => {
    [slack, folder, port] = await Promise.all([
      FakeSlack.start(),
      mkdtemp(path.join(tmpdir(), 'rolecall-installed-')),
      freePort(),
    ]);
    origin = `http://127.0.0.1:${port}`;
    keeper = await open(folder);
    await mkdir(path.join(folder, 'five'));
    await writeFile(path.join(folder, 'five', 'bakery.yaml'), BAKERY);
    await mkdir(path.join(folder, 'nine'));
    await writeFile(
      path.join(folder, 'nine', 'bakery.yaml'),
      BAKERY.replaceAll('grade: 5', 'grade: 9')
        .replaceAll('grade: 6', 'grade: 10')
        .replaceAll('grade: 7', 'grade: 11'),
    );
    await writeFile(
      path.join(folder, 'workspaces.yaml'),
      'T1: { roles: five, feedback_channel: C0FEEDBACK }\nT2: { roles: five }\nE9: { roles: nine, feedback_channel: C0FEEDBACK }\n',
    );
    await start();
  });

  beforeEach(() => {
    slack.calls.length = 0;
  });

  afterAll(async () => {
    await bot.end();
    await slack.stop();
    await keeper.end();
    await rm(folder, { recursive: true });
  });

  let asked = 0;

  /** The answer to a command. Asks again, since a bot that has just started may need longer than Slack waits. */
  async function command(
    over: Record<string, unknown>,
    question = QUESTION,
  ): Promise<Record<string, unknown>> {
    return vi.waitFor(
      async () => {
        asked += 1;
        const response = await post(
          origin,
          asCommand(slashCommand(question, { trigger_id: String(asked), ...over })),
        );
        expect(response.status).toBe(200);
        return (await response.json()) as Record<string, unknown>;
      },
      { timeout: 60_000 },
    );
  }

  it('asks Slack for the scopes of the manifest', async () => {
    const { url } = await begin(origin);
    expect(url.origin + url.pathname).toBe('https://slack.com/oauth/v2/authorize');
    expect(url.searchParams.get('client_id')).toBe('1.2');
    expect(url.searchParams.get('scope')?.split(',')).toEqual(manifest.oauth_config.scopes.bot);
  });

  it('answers each workspace by its own installation, roles and settings', async () => {
    expect(await install(origin, slack, installed('T1'))).toBe(200);
    expect(slack.callsOf('oauth.v2.access')[0]?.args).toMatchObject({ code: 'code-secret' });
    expect(await install(origin, slack, inOrganisation)).toBe(200);
    expect(await command({ team_id: 'T1' })).toMatchObject({ text: GRADE_5 });
    expect(await command(ORGANISATION)).toMatchObject({ text: GRADE_9 });
  });

  it('takes a state once, from the browser that began, and none that it did not give', async () => {
    slack.plan('oauth.v2.access', installed('T1'), installed('T1'));
    const { state, cookie } = await begin(origin);
    const other = await begin(origin);
    expect((await comeBack(origin, state, other.cookie)).status).toBe(400);
    expect((await comeBack(origin, 'state', 'slack-app-oauth-state=state')).status).toBe(400);
    expect((await comeBack(origin, state, '')).status).toBe(400);
    const results = await Promise.all([1, 2, 3].map(() => comeBack(origin, state, cookie)));
    expect(results.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    // Anybody can open these pages, so they do not fill the log.
    expect(bot.output.match(/An installation or an exchange of tokens failed/g)?.length).toBeLessThan(4);
    expect(bot.output).not.toContain('"level":"error"');
    expect(slack.callsOf('oauth.v2.access')).toHaveLength(1);
  });

  it('refuses workspaces that it does not know, each with one line in the log', async () => {
    expect(await install(origin, slack, installed('T3'))).toBe(403);
    for (const team of ['T3', 'T4', 'T4']) {
      expect(await command({ team_id: team })).toEqual({
        response_type: 'ephemeral',
        text: REFUSED,
      });
    }
    // The organisation has installed it for its own workspaces only, and T1 for itself.
    expect(await command({ ...ORGANISATION, enterprise_id: 'E8' })).toMatchObject({ text: REFUSED });
    expect(await command({ team_id: 'T7' })).toMatchObject({ text: REFUSED });
    expect((await post(origin, asEvent({ ...mention(QUESTION), team_id: 'T4' }))).status).toBe(200);
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
    expect(bot.output.match(/Refused a delivery from workspace T4: /g)).toHaveLength(1);
  });

  // The same channel, person, time stamp, event id and words everywhere.
  it('keeps workspaces apart in everything that it remembers', async () => {
    const inTeam = (event: object, team: object, id: string) =>
      post(origin, asEvent({ ...envelope({ ...event }, id), ...team }));
    const organisation = {
      ...ORGANISATION,
      is_enterprise_install: undefined,
      authorizations: [{ team_id: 'T7', enterprise_id: 'E9', is_enterprise_install: true }],
    };
    const event = { type: 'app_mention', channel: 'C1', user: 'U1', text: QUESTION, ts: '5.5' };
    for (const team of [{ team_id: 'T1' }, organisation]) await inTeam(event, team, 'Ev5');
    expect(slack.callsOf('chat.postMessage')).toMatchObject([
      { token: 'xoxb-T1-secret', args: { channel: 'C1', text: GRADE_5 } },
      { token: 'xoxb-E9-secret', args: { channel: 'C1', text: GRADE_9 } },
    ]);
    // A follow-up in one workspace never refers to the other.
    slack.calls.length = 0;
    await inTeam(
      { ...event, text: 'grade of the Senior Baker', ts: '5.6', thread_ts: '5.5' },
      { team_id: 'T1' },
      'Ev6',
    );
    await inTeam({ ...event, text: 'and its track?', ts: '5.7', thread_ts: '5.5' }, organisation, 'Ev7');
    expect(slack.callsOf('chat.postMessage').map(({ args }) => args['text'])).toEqual([
      expect.stringContaining('Senior Baker'),
      expect.not.stringContaining('Senior Baker'),
    ]);
    // Each workspace's token posts gaps to its own channel.
    slack.calls.length = 0;
    await command({ team_id: 'T1' }, 'grade of the Astronaut');
    await command(ORGANISATION, 'grade of the Astronaut');
    await expect.poll(() => slack.callsOf('chat.postMessage')).toHaveLength(2);
    expect(
      slack
        .callsOf('chat.postMessage')
        .map(({ token, args }) => [token, args['channel']])
        .sort(),
    ).toEqual([
      ['xoxb-E9-secret', 'C0FEEDBACK'],
      ['xoxb-T1-secret', 'C0FEEDBACK'],
    ]);
    // The bot asks each workspace whether its channel is shared with others.
    slack.calls.length = 0;
    await command({ team_id: 'T1', channel_id: 'C5' });
    await command({ ...ORGANISATION, channel_id: 'C5' });
    expect(slack.callsOf('conversations.info').map(({ token }) => token)).toEqual([
      'xoxb-T1-secret',
      'xoxb-E9-secret',
    ]);
    // A click is answered in the workspace where it was.
    slack.calls.length = 0;
    const clicked = click(QUESTION, slack.responseUrl, {
      ...ORGANISATION,
      is_enterprise_install: true,
      team: { id: 'T7' },
      enterprise: { id: 'E9' },
      view: undefined,
    });
    const answered = slack.nextCall('response_url');
    await post(origin, asInteraction(clicked));
    expect(await answered).toMatchObject({ args: { text: GRADE_9 } });
  });

  it('exchanges a token that expires once, however many ask at the same time', async () => {
    await install(origin, slack, installed('T2', { refresh_token: 'xoxe-1-secret', expires_in: 3600 }));
    slack.calls.length = 0;
    const next = { access_token: 'xoxb-T2-next-secret', refresh_token: 'xoxe-2-secret', expires_in: 43_200 };
    slack.plan('oauth.v2.access', installed('T2', next));
    const mentions = Array.from({ length: 20 }, (_, index) =>
      post(origin, asEvent({ ...mention(QUESTION, { channel: `C${index}` }), team_id: 'T2' })),
    );
    await Promise.all(mentions);
    expect(slack.callsOf('oauth.v2.access').map(({ args }) => args)).toMatchObject([
      { grant_type: 'refresh_token', refresh_token: 'xoxe-1-secret' },
    ]);
    const tokens = slack.callsOf('chat.postMessage').map(({ token }) => token);
    // An answer that would wait too long uses the old token, which still works.
    expect(tokens).toHaveLength(20);
    expect(['xoxb-T2-next-secret', 'xoxb-T2-secret']).toEqual(expect.arrayContaining([...new Set(tokens)]));
    slack.calls.length = 0;
    await post(origin, asEvent({ ...mention(QUESTION), team_id: 'T2' }));
    expect(slack.callsOf('chat.postMessage')).toMatchObject([{ token: 'xoxb-T2-next-secret' }]);
  });

  it('knows its installations after a restart, also while keys are exchanged', async () => {
    await restart(`${NEW_KEY},${OLD_KEY}`);
    await bot.printed(/Sealed 3 installations again/);
    await restart(NEW_KEY);
    expect(await command({ team_id: 'T1' })).toMatchObject({ text: GRADE_5 });
    expect(bot.output).not.toContain('Sealed');
  });

  it('forgets a removed installation, but not one that is newer', async () => {
    const now = Math.floor(Date.now() / 1000);
    const removed = (event: object, team: object, at: number) =>
      post(origin, asEvent({ ...envelope({ ...event }), ...team, event_time: at }));
    const revoked = { type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: ['UBOTT1'] } };
    await removed({ type: 'app_uninstalled' }, { team_id: 'T1' }, now - 3600);
    await removed({ ...revoked, tokens: { oauth: ['U1'] } }, { team_id: 'T1' }, now + 1);
    expect(await command({ team_id: 'T1' })).toMatchObject({ text: GRADE_5 });
    await removed(revoked, { team_id: 'T1' }, now + 1);
    expect(await command({ team_id: 'T1' })).toMatchObject({ text: REFUSED });
    const everywhere = {
      authorizations: [{ team_id: null, enterprise_id: 'E9', is_enterprise_install: true }],
    };
    await removed({ type: 'app_uninstalled' }, everywhere, now + 1);
    expect(await command(ORGANISATION)).toMatchObject({ text: REFUSED });
    expect(bot.output).toMatch(/removed from workspace T1\.[\s\S]*removed from organisation E9\./);
    expect(await install(origin, slack, installed('T1'))).toBe(200);
    expect(await command({ team_id: 'T1' })).toMatchObject({ text: GRADE_5 });
  });

  it('writes no token and no secret to its store or its log', async () => {
    const written = [await keeper.read(), printed, bot.output].join('\n');
    expect(written).toContain('sealed');
    expect(written).not.toMatch(/secret|abcdefabcdef/);
    expect(written).not.toContain(OLD_KEY.slice(0, 20));
  });
});
