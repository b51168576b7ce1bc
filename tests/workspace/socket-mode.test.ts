import { LogLevel, SocketModeReceiver } from '@slack/bolt';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Act, Result } from '../../workspace/protocol.js';
import { DIRECT_MESSAGE } from '../../workspace/seed.js';
import type { LocalSlack } from '../../workspace/server/local-slack.js';
import { startLocalSlack } from '../support/slack/local-slack.js';

const CHANNEL = 'C0PARTNERSHP';

// biome-ignore lint/suspicious/noExplicitAny: as Slack's client gives them
type Received = any;

let slack: LocalSlack;
let client: SocketModeReceiver['client'];

beforeEach(async () => {
  slack = await startLocalSlack();
  const clientOptions = { slackApiUrl: slack.server.apiUrl };
  const receiver = new SocketModeReceiver({
    appToken: 'xapp-test',
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions },
  });
  client = receiver.client;
  return async () => {
    if (slack.workspace.connected) await client.disconnect();
    await slack.server.stop();
  };
});

/** The payload that a bot receives of an act and acknowledges with this, and the result of the act. */
async function receivedOf(act: Act, acknowledgement?: object): Promise<{ body: Received; result: Result }> {
  const bodies: Received[] = [];
  client.on('slack_event', async ({ ack, body }) => {
    bodies.push(body);
    await ack(acknowledgement);
  });
  await client.start();
  const result = await slack.act(act);
  return { body: bodies[0], result };
}

async function postedMessage(): Promise<string> {
  return slack.workspace.post({ channel: CHANNEL }, { text: 'a question' });
}

describe('the local Slack', () => {
  it('sends a command, and shows its acknowledgement as the answer', async () => {
    const act: Act = { kind: 'command', channel: CHANNEL, command: '/role', text: 'grade <Chef>' };
    const { body } = await receivedOf(act, { text: 'Six.', response_type: 'ephemeral' });
    expect(body).toMatchObject({ command: '/role', text: 'grade <Chef>', channel_id: CHANNEL });
    expect(slack.workspace.messages.all).toMatchObject([{ text: 'Six.', onlyFor: slack.workspace.me }]);
  });

  it('sends a mention in Slack’s markup', async () => {
    const { body } = await receivedOf({ kind: 'say', channel: CHANNEL, text: '@rolecall <b> & co' });
    expect(body.event).toMatchObject({ type: 'app_mention', text: '<@U0ROLECALL> &lt;b&gt; &amp; co' });
    expect(body.event).not.toHaveProperty('thread_ts');
  });

  it('sends a mention in a thread of a shared channel', async () => {
    const act: Act = { kind: 'say', channel: 'C0WITHACMECO', thread: '1.1', text: 'hi @rolecall' };
    expect((await receivedOf(act)).body).toMatchObject({
      is_ext_shared_channel: true,
      event: { thread_ts: '1.1' },
    });
  });

  it('sends a direct message', async () => {
    const { body } = await receivedOf({ kind: 'say', channel: DIRECT_MESSAGE, text: 'hello' });
    expect(body.event).toMatchObject({ type: 'message', channel_type: 'im', text: 'hello' });
  });

  it('sends a click with its message', async () => {
    const source = { kind: 'message', channel: CHANNEL, ts: await postedMessage() } as const;
    const action = { type: 'button', action_id: 'ask', block_id: 'b', value: 'Chef' };
    const { body } = await receivedOf({ kind: 'action', source, action, values: {} });
    expect(body).toMatchObject({
      type: 'block_actions',
      actions: [action],
      message: { text: 'a question' },
      container: { is_ephemeral: false },
    });
  });

  it('sends a click in a message for one person without that message', async () => {
    const ts = slack.workspace.post({ channel: CHANNEL, onlyFor: slack.workspace.me }, { text: 'psst' });
    const source = { kind: 'message', channel: CHANNEL, ts } as const;
    const { body } = await receivedOf({ kind: 'action', source, action: { type: 'button' }, values: {} });
    expect(body.container).toMatchObject({ is_ephemeral: true });
    expect(body).not.toHaveProperty('message');
  });

  it('sends a shortcut of a message', async () => {
    const ts = await postedMessage();
    const act: Act = { kind: 'message shortcut', callbackId: 'answer', channel: CHANNEL, ts };
    expect((await receivedOf(act)).body).toMatchObject({
      type: 'message_action',
      callback_id: 'answer',
      message: { text: 'a question' },
    });
  });

  it('sends a search, and shows the options in its acknowledgement', async () => {
    const source = { kind: 'message', channel: CHANNEL, ts: await postedMessage() } as const;
    const options = [{ text: { type: 'plain_text', text: 'Chef' }, value: 'chef' }];
    const act: Act = { kind: 'suggest', source, blockId: 'b', actionId: 'find', typed: 'che' };
    const { body, result } = await receivedOf(act, { options });
    expect(body).toMatchObject({ type: 'block_suggestion', action_id: 'find', value: 'che' });
    expect(result).toEqual({ kind: 'options', options });
  });

  it('sends a step of a workflow', async () => {
    const act: Act = { kind: 'run step', callbackId: 'look_up', inputs: { title: 'Chef' } };
    const { body } = await receivedOf(act);
    expect(body.event).toMatchObject({
      type: 'function_executed',
      function: { callback_id: 'look_up' },
      inputs: { title: 'Chef' },
      function_execution_id: slack.workspace.steps[0]?.id,
    });
  });
});

describe('the local Slack, when the bot does not get something', () => {
  it.each<[string, Act, RegExp]>([
    ['while none is connected', { kind: 'say', channel: DIRECT_MESSAGE, text: 'hi' }, /not connected/],
    ['in a channel without it', { kind: 'say', channel: 'C0RECRUITING', text: '@rolecall hi' }, /no member/],
    [
      'for a command in a thread',
      { kind: 'command', channel: CHANNEL, thread: '1.1', command: '/role', text: '' },
      /no commands in threads/,
    ],
    [
      'for a message that is gone',
      { kind: 'message shortcut', callbackId: 'x', channel: CHANNEL, ts: '1' },
      /message_not_found/,
    ],
  ])('%s', async (_, act, problem) => {
    expect(await slack.act(act)).toEqual({ kind: 'problem', problem: expect.stringMatching(problem) });
  });
});
