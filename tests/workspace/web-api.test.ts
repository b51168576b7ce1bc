import { LogLevel, webApi } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { beforeEach, describe, expect, it } from 'vitest';
import { DIRECT_MESSAGE } from '../../workspace/seed.js';
import type { LocalSlack } from '../../workspace/server/local-slack.js';
import { startLocalSlack } from '../support/slack/local-slack.js';

const CHANNEL = 'C0PARTNERSHP';
const WITHOUT_BOT = 'C0RECRUITING';
const ME = 'U0ROBINREED';

let slack: LocalSlack;
let client: webApi.WebClient;

beforeEach(async () => {
  slack = await startLocalSlack();
  client = clientWith('xoxb-test');
  return () => slack.server.stop();
});

function clientWith(token: string): webApi.WebClient {
  return new webApi.WebClient(token, {
    slackApiUrl: slack.server.apiUrl,
    logLevel: LogLevel.ERROR,
    retryConfig: { retries: 0 },
  });
}

function texts(): string[] {
  return slack.workspace.messages.all.map(({ text }) => text);
}

const section = (text: string): KnownBlock => ({ type: 'section', text: { type: 'plain_text', text } });

function modal(title: string): ModalView {
  return { type: 'modal', title: { type: 'plain_text', text: title }, blocks: [section(title)] };
}

describe('the Web API', () => {
  it('knows the bot token, and opens a socket for the app token', async () => {
    expect(await client.auth.test()).toMatchObject({ ok: true, user: 'rolecall', user_id: 'U0ROLECALL' });
    const { url } = await clientWith('xapp-test').apps.connections.open({});
    expect(url).toBe(slack.server.socketUrl);
  });

  it('posts, updates and deletes messages', async () => {
    const { ts = '' } = await client.chat.postMessage({ channel: CHANNEL, text: 'one' });
    await client.chat.postMessage({ channel: CHANNEL, thread_ts: ts, text: 'two', blocks: [section('two')] });
    await client.chat.postEphemeral({ channel: CHANNEL, user: ME, text: 'three' });
    await client.chat.update({ channel: CHANNEL, ts, text: 'one again' });
    expect(slack.workspace.messages.all).toMatchObject([
      { text: 'one again', isEdited: true },
      { text: 'two', threadTs: ts, blocks: [{ type: 'section', block_id: expect.any(String) }] },
      { text: 'three', onlyFor: ME },
    ]);
    await client.chat.delete({ channel: CHANNEL, ts });
    expect(texts()).toEqual(['two', 'three']);
  });

  it('takes the id of a person for the direct messages with them', async () => {
    expect(await client.chat.postMessage({ channel: ME, text: 'hello' })).toMatchObject({
      channel: DIRECT_MESSAGE,
    });
  });

  it('shows an unfurled link under its message', async () => {
    const { ts = '' } = await client.chat.postMessage({ channel: CHANNEL, text: 'see https://example.org' });
    const unfurls = { 'https://example.org': { blocks: [section('Example')] } };
    await client.chat.unfurl({ channel: CHANNEL, ts, unfurls });
    expect(slack.workspace.messages.all).toMatchObject([
      { unfurls: [{ url: 'https://example.org', blocks: [section('Example')] }] },
    ]);
  });

  it('describes channels', async () => {
    const about = async (channel: string) => (await client.conversations.info({ channel })).channel;
    expect(await about('C0WITHACMECO')).toMatchObject({
      name: 'with-acme',
      is_member: true,
      is_ext_shared: true,
    });
    expect(await about(WITHOUT_BOT)).toMatchObject({ is_member: false, is_ext_shared: false });
    expect(await about(DIRECT_MESSAGE)).toMatchObject({ is_im: true });
  });

  it('opens, updates and stacks dialogs', async () => {
    const trigger_id = slack.workspace.triggers.create();
    const { view } = await client.views.open({ trigger_id, view: modal('first') });
    await client.views.update({ view_id: view?.id ?? '', hash: view?.hash, view: modal('changed') });
    await client.views.push({ trigger_id: slack.workspace.triggers.create(), view: modal('second') });
    expect(slack.workspace.views.modals.map(({ title }) => title?.text)).toEqual(['changed', 'second']);
  });

  it('keeps the prompts and the status of an agent until it answers', async () => {
    const prompts = [{ title: 'Grades', message: 'grade Staff ESM' }] as const;
    await client.assistant.threads.setSuggestedPrompts({ channel_id: DIRECT_MESSAGE, prompts: [...prompts] });
    const { ts: thread_ts = '' } = await client.chat.postMessage({ channel: DIRECT_MESSAGE, text: 'hi' });
    const thread = { channel_id: DIRECT_MESSAGE, thread_ts };
    await client.assistant.threads.setTitle({ ...thread, title: 'Grades' });
    await client.assistant.threads.setStatus({ ...thread, status: 'is looking' });
    expect(slack.workspace.state()).toMatchObject({
      prompts: { prompts },
      statuses: { [`${DIRECT_MESSAGE}:${thread_ts}`]: 'is looking' },
      messages: [{ threadTitle: 'Grades' }],
    });
    await client.chat.postMessage({ channel: DIRECT_MESSAGE, thread_ts, text: 'found' });
    expect(slack.workspace.state().statuses).toEqual({});
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ['a call without a token', 'not_authed', () => clientWith('').auth.test()],
    ['the wrong kind of token', 'not_allowed_token_type', () => clientWith('xapp-test').auth.test()],
    ['an unknown method', 'unknown_method', () => client.apiCall('users.list')],
    ['an unknown channel', 'channel_not_found', () => client.chat.postMessage({ channel: 'C9', text: 'x' })],
    [
      'a channel without the bot',
      'not_in_channel',
      () => client.chat.postMessage({ channel: WITHOUT_BOT, text: 'x' }),
    ],
    ['a message without content', 'no_text', () => client.chat.postMessage({ channel: CHANNEL, text: '' })],
    ['51 blocks', 'invalid_blocks', () => postBlocks(Array.from({ length: 51 }, () => section('x')))],
    ['a block without a type', 'invalid_blocks', () => postBlocks([{} as KnownBlock])],
    ['a text that is empty', 'invalid_blocks', () => postBlocks([section('')])],
    ['a text that is too long', 'invalid_blocks', () => postBlocks([section('x'.repeat(3001))])],
    [
      'too much text in all blocks',
      'msg_blocks_too_long',
      () => postBlocks(Array.from({ length: 4 }, () => section('x'.repeat(2500)))),
    ],
    [
      'too long a message',
      'msg_too_long',
      () => client.chat.postMessage({ channel: CHANNEL, text: 'x'.repeat(40_001) }),
    ],
    [
      'an alert in a message',
      'invalid_blocks',
      () => postBlocks([{ ...section('x'), type: 'alert' } as KnownBlock]),
    ],
    [
      'a message that is gone',
      'message_not_found',
      () => client.chat.update({ channel: CHANNEL, ts: '1.1', text: 'x' }),
    ],
    [
      'a made-up trigger',
      'invalid_trigger_id',
      () => client.views.open({ trigger_id: '1', view: modal('x') }),
    ],
    ['a trigger that was used', 'exchanged_trigger_id', openTwice],
    ['a view that changed since', 'hash_conflict', publishStale],
    [
      'a step that does not run',
      'function_execution_not_found',
      () => client.functions.completeSuccess({ function_execution_id: 'Fx1', outputs: {} }),
    ],
  ])('refuses %s as Slack does', async (_, error, call) => {
    await expect(call()).rejects.toMatchObject({ data: { ok: false, error } });
  });

  function postBlocks(blocks: KnownBlock[]): Promise<unknown> {
    return client.chat.postMessage({ channel: CHANNEL, text: 'x', blocks });
  }

  async function openTwice(): Promise<void> {
    const trigger_id = slack.workspace.triggers.create();
    await client.views.open({ trigger_id, view: modal('x') });
    await client.views.open({ trigger_id, view: modal('x') });
  }

  async function publishStale(): Promise<void> {
    const publish = (hash?: string) =>
      client.views.publish({ user_id: ME, hash, view: { type: 'home', blocks: [section('x')] } });
    const { view } = await publish();
    await publish(view?.hash);
    await publish(view?.hash);
  }
});

describe('a response URL', () => {
  async function respond(url: string, body: object): Promise<number> {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  }

  async function urlOfClick(): Promise<string> {
    const { ts = '' } = await client.chat.postMessage({ channel: CHANNEL, text: 'original' });
    const original = slack.workspace.messages.find(CHANNEL, ts);
    const id = slack.workspace.responseUrls.create({ channel: CHANNEL, user: ME, original });
    return `${slack.server.origin}/response_url/${id}`;
  }

  it.each([
    ['for the person alone', {}, [{ text: 'original' }, { text: 'new', onlyFor: ME }]],
    [
      'for everyone',
      { response_type: 'in_channel' },
      [{ text: 'original' }, { text: 'new', onlyFor: undefined }],
    ],
    ['in place of the original', { replace_original: true }, [{ text: 'new' }]],
    ['to take the original away', { delete_original: true }, []],
  ])('takes a message %s', async (_, how, messages) => {
    await respond(await urlOfClick(), { text: 'new', ...how });
    expect(slack.workspace.messages.all).toMatchObject(messages);
    expect(slack.workspace.messages.all).toHaveLength(messages.length);
  });

  it('works five times', async () => {
    const url = await urlOfClick();
    const statuses = [];
    for (let use = 0; use < 6; use += 1) statuses.push(await respond(url, { text: 'x' }));
    expect(statuses).toEqual([200, 200, 200, 200, 200, 400]);
  });

  it('is refused when it was never given out', async () => {
    expect(await respond(`${slack.server.origin}/response_url/1`, { text: 'x' })).toBe(400);
  });
});
