import type { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/slack/app.js';
import { renderMessage } from '../../src/slack/blocks/message.js';
import { Outbox } from '../../src/slack/delivery/outbox.js';
import { startApps } from '../../src/slack/start.js';
import { fetchThrough } from '../../src/slack/transport/proxy.js';
import { SocketReceiver } from '../../src/slack/transport/socket-receiver.js';
import { ask, rolecall } from '../support/catalogues/shipped.js';
import { appParts } from '../support/slack/app-parts.js';
import { quietLogger } from '../support/slack/bot.js';
import { FakeSlack } from '../support/slack/fake-slack.js';
import { BOT_USER, mention, slashCommand, submission, typed } from '../support/slack/payloads.js';

const QUESTION = 'grade Staff Ecosystem Sales Manager';
const ANSWER = renderMessage(ask(QUESTION));

let slack: FakeSlack;

beforeEach(async () => {
  slack = await FakeSlack.start();
});

afterEach(async () => {
  await slack.stop();
});

/** The whole bot, on a real WebSocket. */
function createBot(apiUrl = slack.apiUrl): App {
  const shared = { logger: quietLogger, apiUrl };
  const receiver = new SocketReceiver({ appToken: 'xapp-test', ...shared, onRefused: () => {} });
  const outbox = new Outbox(fetchThrough(undefined));
  return createApp({
    ...appParts(),
    rolecall: () => rolecall,
    receiver,
    outbox,
    ...shared,
  });
}

describe('the bot on a socket', () => {
  it('answers a slash command and a mention, each with its own token', async () => {
    const bot = createBot();
    await startApps([bot], bot);
    expect(await slack.deliver('slash_commands', slashCommand(QUESTION))).toMatchObject({
      response_type: 'ephemeral',
      text: ANSWER.text,
    });
    const posted = slack.nextCall('chat.postMessage');
    await slack.deliver('events_api', mention(`<@${BOT_USER}> ${QUESTION}`, { ts: '1.1' }));
    expect(await posted).toMatchObject({
      token: 'xoxb-test',
      args: { ...ANSWER, channel: 'C1', thread_ts: '1.1' },
    });
    expect(slack.callsOf('apps.connections.open')[0]).toMatchObject({ token: 'xapp-test' });
    await bot.stop();
  });

  it('finds roles while somebody types, and replaces a form with the answer', async () => {
    const bot = createBot();
    await startApps([bot], bot);
    expect(await slack.deliver('interactive', typed('staff eco'))).toMatchObject({
      options: [{ value: 'Staff Ecosystem Sales Manager' }],
    });
    const values = {
      role: { 'ask:role': { selected_option: { value: 'Staff Ecosystem Sales Manager' } } },
      fact: { fact: { selected_option: { value: 'grade' } } },
    };
    expect(await slack.deliver('interactive', submission('look_up', values))).toMatchObject({
      response_action: 'update',
      view: { type: 'modal' },
    });
    await bot.stop();
  });

  it('keeps two connections, and closes them when it stops', async () => {
    const bot = createBot();
    await startApps([bot], bot);
    await expect.poll(() => slack.connections).toBe(2);
    await bot.stop();
    await expect.poll(() => slack.connections).toBe(0);
  });

  it('answers a command by its response URL, too, if its connection is torn down right after the answer', async () => {
    const bot = createBot();
    await startApps([bot], bot);
    const again = slack.nextCall('response_url');
    await slack.deliver('slash_commands', { ...slashCommand(QUESTION), response_url: slack.responseUrl });
    slack.tearDown();
    expect(await again).toMatchObject({ args: { response_type: 'ephemeral', text: ANSWER.text } });
    await bot.stop();
  });

  it('opens another connection before Slack closes one, and reads the old one until then', async () => {
    const bot = createBot();
    await startApps([bot], bot);
    await expect.poll(() => slack.connections).toBe(2);
    slack.sendFrame('{"type":"disconnect","reason":"refresh_requested"}');
    expect(await slack.deliver('slash_commands', slashCommand(QUESTION))).toMatchObject({
      text: ANSWER.text,
    });
    await expect.poll(() => slack.connections).toBe(3);
    await bot.stop();
    await expect.poll(() => slack.connections).toBe(0);
  });

  it.each([
    'null',
    '{"type":"events_api","envelope_id":"x"}',
    '{"type":"ws_message","envelope_id":"x","payload":{}}',
    '{"type":"events_api","envelope_id":"x","payload":{"type":"app_rate_limited"}}',
    '{"type":"events_api","envelope_id":"x","payload":{"type":{"toString":1},"event":{"type":"x"}}}',
    '{"type":"events_api","envelope_id":"x","payload":{"type":"event_callback","event":{"type":"close"}}}',
    '{"type":"events_api","envelope_id":"x","payload":{"type":"event_callback","event":{"type":"x","item":1}}}',
    '{"type":"interactive","envelope_id":"x","payload":{"type":"block_actions","actions":null}}',
    '{"type":"interactive","envelope_id":"x","payload":{"type":"view_submission"}}',
  ])('goes on answering after %s', async (frame) => {
    const bot = createBot();
    await startApps([bot], bot);
    slack.sendFrame(frame);
    expect(await slack.deliver('slash_commands', slashCommand(QUESTION))).toMatchObject({
      text: ANSWER.text,
    });
    await bot.stop();
  });

  it('finishes the deliveries under way when it stops, answers commands meanwhile, and leaves events to others', async () => {
    const release = slack.hold('chat.postMessage', { body: { ok: false, error: 'invalid_blocks' } });
    const bot = createBot();
    await startApps([bot], bot);
    const posted = slack.nextCall('chat.postMessage');
    const taken = slack.send('events_api', mention(QUESTION, { ts: '1.1' }));
    await posted;
    expect(slack.acknowledged).toEqual([]);
    const stopping = bot.stop();
    const late = slack.send('events_api', mention(QUESTION, { ts: '2.2' }));
    expect(await slack.deliver('slash_commands', slashCommand(QUESTION))).toMatchObject({
      text: ANSWER.text,
    });
    release();
    await stopping;
    // The second message is the first without its blocks, sent after the stop began.
    const threads = slack.callsOf('chat.postMessage').map(({ args }) => args['thread_ts']);
    expect(threads).toEqual(['1.1', '1.1']);
    expect(slack.acknowledged).toContain(taken);
    expect(slack.acknowledged).not.toContain(late);
  });
});

describe('a start', () => {
  it.each([
    ['auth.test', 'invalid_auth', /^Slack refused SLACK_BOT_TOKEN \(invalid_auth\): copy it again/],
    [
      'apps.connections.open',
      'invalid_auth',
      /^Slack refused SLACK_APP_TOKEN \(invalid_auth\): copy it again/,
    ],
  ])('names the setting if Slack refuses %s', async (method, error, message) => {
    slack.plan(method, { body: { ok: false, error } });
    const bot = createBot();
    await expect(startApps([bot], bot)).rejects.toThrow(message);
  });

  it.each([
    ['auth.test', { ok: false, error: 'internal_error' }],
    ['apps.connections.open', { ok: false, error: 'org_login_required' }],
    ['apps.connections.open', {}],
    ['apps.connections.open', { ok: true, url: 'ws://127.0.0.1:9/' }],
  ])('blames no token if %s fails temporarily (%o)', async (method, body) => {
    slack.plan(method, { body });
    const bot = createBot();
    await expect(startApps([bot], bot)).rejects.toThrow(/^Slack could not be reached \(.+\): /);
  });

  it('says that it cannot reach Slack', async () => {
    const gone = await FakeSlack.start();
    const { apiUrl } = gone;
    await gone.stop();
    const bot = createBot(apiUrl);
    await expect(startApps([bot], bot)).rejects.toThrow(/^Slack could not be reached .*SLACK_API_URL/);
  });
});
