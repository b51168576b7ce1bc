import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { describe } from 'vitest';
import { bakeryWith } from '../support/catalogues/bakery.js';
import { BotProcess } from '../support/slack/bot-process.js';
import { FakeSlack } from '../support/slack/fake-slack.js';
import { mention, slashCommand } from '../support/slack/payloads.js';
import { test as base } from '../support/slack/roles-place.js';

interface Outside {
  bot: BotProcess;
  /** The address of health and metrics. */
  origin: string;
  get: (page: string) => Promise<{ status: number; text: string }>;
  /** The value of a metric, with its labels if it has any. */
  metric: (name: string) => Promise<number | undefined>;
}

const test = base.extend<{
  slack: FakeSlack;
  start: (settings?: Record<string, string>) => Promise<Outside>;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  slack: async ({}, use) => {
    const slack = await FakeSlack.start();
    await use(slack);
    await slack.stop();
  },
  start: async ({ home, place, slack }, use) => {
    const started: BotProcess[] = [];
    await use(async (settings = {}) => {
      const bot = new BotProcess(home, {
        SLACK_BOT_TOKEN: 'xoxb-1-secret',
        SLACK_APP_TOKEN: 'xapp-1-secret',
        SLACK_API_URL: slack.apiUrl,
        ROLES_DIR: place.folder,
        HEALTH_PORT: '0',
        ...settings,
      });
      started.push(bot);
      await bot.printed(/Health and metrics are at /);
      const [origin = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(bot.output) ?? [];
      const get = async (page: string) => {
        const response = await fetch(`${origin}${page}`);
        return { status: response.status, text: await response.text() };
      };
      const metric = async (name: string) => {
        const { text } = await get('/metrics');
        const line = text.split('\n').find((each) => each.startsWith(`${name} `));
        return line === undefined ? undefined : Number(line.slice(name.length + 1));
      };
      return { bot, origin, get, metric };
    });
    for (const bot of started) await bot.end();
  },
});

describe.concurrent('the bot, seen from outside', () => {
  test('is alive at once, and ready only when it can answer', async ({ slack, start, expect }) => {
    const release = slack.hold('auth.test');
    const { bot, get } = await start();
    await expect.poll(() => slack.callsOf('auth.test').length).toBe(1);
    expect(await get('/livez')).toEqual({ status: 200, text: 'ok\n' });
    const starting = await get('/readyz');
    expect(starting.status).toBe(503);
    expect(JSON.parse(starting.text)).toEqual({
      ready: false,
      checks: {
        slack: 'no connection is open',
        token: 'it was not checked yet',
        roles: 'they are not loaded yet',
        edits: 'ok',
        workspaces: 'ok',
        process: 'ok',
      },
    });
    release();
    await bot.printed(/Rolecall is connected/);
    // It connects before the roles are built.
    await expect
      .poll(() => get('/readyz'))
      .toEqual({
        status: 200,
        text: '{"ready":true,"checks":{"slack":"ok","token":"ok","roles":"ok","edits":"ok","workspaces":"ok","process":"ok"}}\n',
      });
  });

  test('names edits that cannot be used and workspaces that are refused, and stays ready', async ({
    home,
    slack,
    start,
    place,
    expect,
  }) => {
    const file = path.join(home, 'workspaces.yaml');
    await writeFile(file, 'T1: {}\n');
    const { bot, get } = await start({ WORKSPACES: file });
    await bot.printed(/Rolecall is connected/);
    await slack.deliver('slash_commands', slashCommand('grade Baker', { team_id: 'T9' }));
    await writeFile(path.join(place.folder, 'bakery.yaml'), bakeryWith('grade: 6', 'grad: 6'));
    await bot.printed(/unknown key/);
    const { status, text } = await get('/readyz');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      ready: true,
      checks: {
        edits: `answers come from older roles than those in: ${place.folder}`,
        workspaces: 'refused within the last hour: workspace T9',
      },
    });
  });

  test('is not ready any more while it ends, and then ends', async ({ slack, start, expect }) => {
    const { bot, get } = await start();
    await bot.printed(/Rolecall is connected/);
    const release = slack.hold('chat.postMessage');
    const posted = slack.nextCall('chat.postMessage');
    slack.send('events_api', mention('grade Baker'));
    await posted;
    bot.kill('SIGTERM');
    await expect
      .poll(async () => JSON.parse((await get('/readyz')).text))
      .toMatchObject({
        ready: false,
        checks: { process: 'it is ending' },
      });
    release();
    expect(await bot.exit()).toBe(0);
  });

  test('counts what it does, and logs no question', async ({ slack, start, place, expect }) => {
    const { bot, metric } = await start();
    await bot.printed(/Rolecall is connected/);
    await slack.deliver('slash_commands', slashCommand('grade Baker'));
    await slack.deliver('slash_commands', slashCommand('grade of the Plumber'));
    const asked = mention('grade Baker');
    await slack.deliver('events_api', asked);
    await slack.deliver('events_api', asked);
    slack.plan('chat.postMessage', { status: 429, headers: { 'retry-after': '0' }, body: {} });
    await slack.deliver('events_api', mention('grade Baker'));

    expect(await metric('rolecall_answers_total{surface="command",outcome="answered"}')).toBe(1);
    expect(await metric('rolecall_answers_total{surface="command",outcome="not_found"}')).toBe(1);
    expect(await metric('rolecall_answers_total{surface="mention",outcome="answered"}')).toBe(2);
    expect(await metric('rolecall_answer_seconds_count{surface="mention"}')).toBe(2);
    expect(await metric('rolecall_ack_seconds_count')).toBe(5);
    expect(await metric('rolecall_claims_total{result="taken"}')).toBe(2);
    expect(await metric('rolecall_claims_total{result="done"}')).toBe(1);
    expect(await metric('rolecall_slack_calls_total{method="chat.postMessage",status="429"}')).toBe(1);
    expect(await metric('rolecall_roles')).toBe(3);
    expect(await metric('rolecall_connections')).toBeGreaterThan(0);
    expect(await metric('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
    expect(bot.output).toMatch(
      /\{"level":"info","time":"[^"]+","reference":"\w{8}","team":"T1","surface":"mention","outcome":"answered","ms":\d+,"msg":"Answered\."\}/,
    );
    expect(bot.output).not.toMatch(/grade|Baker|secret/);

    const file = path.join(place.folder, 'bakery.yaml');
    await writeFile(file, bakeryWith('grade: 6', 'grad: 6'));
    await expect.poll(() => metric('rolecall_reloads_total{result="broken"}')).toBe(1);
    expect(await metric('rolecall_roles_outdated')).toBe(1);
    await writeFile(file, bakeryWith('grade: 6', 'grade: 9'));
    await expect.poll(() => metric('rolecall_reloads_total{result="changed"}')).toBe(1);
    expect(await metric('rolecall_roles_outdated')).toBe(0);
  });

  test('survives every odd request', async ({ start, expect }) => {
    const { bot, origin, get } = await start();
    const { hostname, port } = new URL(origin);
    const odd = [
      'GET // HTTP/1.1\r\nhost: x\r\n\r\n',
      'GET http://[ HTTP/1.1\r\nhost: x\r\n\r\n',
      'GET /%ff?%zz HTTP/1.1\r\nhost: x\r\n\r\n',
      'OPTIONS * HTTP/1.1\r\nhost: x\r\n\r\n',
      'CONNECT example.com:443 HTTP/1.1\r\nhost: x\r\n\r\n',
      'GET /livez HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
      'POST /metrics HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
      'POST /readyz HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 5\r\n\r\n',
      'GET /livez HTTP/1.1\r\n\r\n',
      `GET /livez HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`,
      '\x16\x03\x01\x00\xff',
      'GET /met',
    ];
    for (const request of odd) {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => {});
      socket.end(request, 'latin1');
      await new Promise((resolve) => socket.once('close', resolve).once('data', resolve));
      socket.destroy();
      expect(await get('/livez')).toEqual({ status: 200, text: 'ok\n' });
    }
    expect(await get('/')).toMatchObject({ status: 404 });
    expect((await fetch(`${origin}/metrics`, { method: 'DELETE' })).status).toBe(405);
    expect((await fetch(`${origin}/metrics`, { method: 'HEAD' })).status).toBe(200);
    await bot.printed(/Rolecall is connected/);
  });

  test('makes room for monitors when others connect and say nothing', async ({ start, expect }) => {
    const { origin, get } = await start();
    const { port, hostname } = new URL(origin);
    const idle = Array.from({ length: 60 }, () => connect(Number(port), hostname).on('error', () => {}));
    await Promise.all(idle.slice(0, 50).map((socket) => once(socket, 'connect')));
    await expect
      .poll(() => get('/livez').catch(() => undefined), { timeout: 20_000 })
      .toEqual({ status: 200, text: 'ok\n' });
    for (const socket of idle) socket.destroy();
  });

  test('says so when its port is taken', async ({ home, slack, start, expect }) => {
    const { origin } = await start();
    const second = new BotProcess(home, {
      SLACK_BOT_TOKEN: 'xoxb-1-secret',
      SLACK_APP_TOKEN: 'xapp-1-secret',
      SLACK_API_URL: slack.apiUrl,
      HEALTH_PORT: new URL(origin).port,
    });
    expect(await second.exit()).toBe(1);
    expect(second.output).toMatch(/^HEALTH_PORT \d+ is taken by another program: .*\n$/);
  });
});
