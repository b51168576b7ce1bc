import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, describe, expect, it } from 'vitest';
import { BOT_SOURCE, BotProcess, builtBot } from './support/slack/bot-process.js';
import { FakeSlack } from './support/slack/fake-slack.js';
import { mention } from './support/slack/payloads.js';

type Settings = Record<string, string>;

const TOKENS: Settings = { SLACK_BOT_TOKEN: 'xoxb-1-secret', SLACK_APP_TOKEN: 'xapp-1-secret' };
const MISPLACED: Settings = { SLACK_BOT_TOKEN: 'xapp-1-secret' };
const QUESTION = 'grade Staff Ecosystem Sales Manager';

const test = base.extend<{ slack: FakeSlack; folder: string; start: (settings: Settings) => BotProcess }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  slack: async ({}, use) => {
    const slack = await FakeSlack.start();
    await use(slack);
    await slack.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rolecall-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  start: async ({ folder }, use) => {
    const started: BotProcess[] = [];
    await use((settings) => {
      const bot = new BotProcess(folder, settings);
      started.push(bot);
      return bot;
    });
    for (const bot of started) await bot.end();
  },
});

describe.concurrent('the bot at its start', () => {
  test.for<[string, Settings, RegExp]>([
    [
      'one token is wrong and one missing',
      MISPLACED,
      /^SLACK_BOT_TOKEN does not look .*\nSLACK_APP_TOKEN is not set: .*\n$/,
    ],
    [
      'there are no roles',
      { ...TOKENS, ROLES_DIR: import.meta.dirname },
      /^.*the folder has no \.yaml file.*\n$/,
    ],
  ])(
    'ends with exit code 1 and a clear line for each problem when %s',
    async ([, settings, lines], { start }) => {
      const bot = start(settings);
      expect(await bot.exit()).toBe(1);
      expect(bot.output).toMatch(lines);
      expect(bot.output).not.toContain('secret');
    },
  );

  test('ends with exit code 1 and a clear line when Slack refuses a token', async ({ slack, start }) => {
    slack.plan('auth.test', { body: { ok: false, error: 'invalid_auth' } });
    const bot = start({ ...TOKENS, SLACK_API_URL: slack.apiUrl });
    expect(await bot.exit()).toBe(1);
    expect(bot.output).toMatch(/^Slack refused SLACK_BOT_TOKEN \(invalid_auth\): .*\n$/);
    expect(bot.output).not.toContain('secret');
  });

  test('ends with exit code 1 and a clear line when .env cannot be read', async ({ folder, start }) => {
    mkdirSync(path.join(folder, '.env'));
    const bot = start({});
    expect(await bot.exit()).toBe(1);
    expect(bot.output).toMatch(/^\.env cannot be read \(EISDIR\): .*\n$/);
  });
});

// Later versions of Node open one module after the other, and so start with as few files as these.
const opensModulesAtOnce = Number.parseInt(process.versions.node, 10) < 22;

it.runIf(opensModulesAtOnce)('ends with exit code 1 and a clear line when it may open too few files', () => {
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -n 40 && exec "$@"', 'sh', process.execPath, ...builtBot()],
    { env: { PATH: process.env['PATH'], ...TOKENS }, encoding: 'utf8' },
  );
  expect([status, stdout, stderr]).toEqual([
    1,
    '',
    expect.stringMatching(/^The system lets this process open too few files \(EMFILE\): .*\n$/),
  ]);
});

describe.concurrent('the running bot', () => {
  test('reads .env, logs its number of roles, answers, and ends with exit code 0 when asked to', async ({
    slack,
    folder,
    start,
  }) => {
    const settings = Object.entries({ ...TOKENS, SLACK_API_URL: slack.apiUrl });
    writeFileSync(path.join(folder, '.env'), settings.map(([name, value]) => `${name}=${value}`).join('\n'));
    const bot = start({});
    await bot.printed(/Rolecall is connected: \d+ roles in \d+ job families\./);
    const posted = slack.nextCall('chat.postMessage');
    await slack.deliver('events_api', mention(QUESTION));
    expect((await posted).args['text']).toMatch(/^The Staff Ecosystem Sales Manager is grade 8\.\n/);
    bot.kill('SIGTERM');
    expect(await bot.exit()).toBe(0);
    expect(bot.output).not.toMatch(/secret|Ecosystem/);
  });

  test('also runs from its sources', async ({ slack, folder, start: _ }) => {
    const bot = new BotProcess(folder, { ...TOKENS, SLACK_API_URL: slack.apiUrl }, [], BOT_SOURCE);
    await bot.printed(/connected/);
    await bot.end();
  });

  // A key sends one, a terminal that closes the other.
  test.for(['SIGINT', 'SIGHUP'] as const)(
    'finishes the answer it is working on before it ends, on %s',
    async (signal, { slack, start }) => {
      const release = slack.hold('chat.postMessage', { body: { ok: false, error: 'invalid_blocks' } });
      const bot = start({ ...TOKENS, SLACK_API_URL: slack.apiUrl });
      await bot.printed(/connected/);
      const posted = slack.nextCall('chat.postMessage');
      await slack.deliver('events_api', mention(QUESTION));
      await posted;
      bot.kill(signal);
      await slack.roundTrip();
      release();
      expect(await bot.exit()).toBe(0);
      // The second is the answer without its blocks, sent after the signal.
      expect(slack.callsOf('chat.postMessage')).toHaveLength(2);
    },
  );
});
