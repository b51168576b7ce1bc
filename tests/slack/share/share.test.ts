import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '../../support/slack/app-parts.js';
import { loggedErrors } from '../../support/slack/bot.js';
import type { FakeReceiver } from '../../support/slack/fake-receiver.js';
import { QUESTION, setUpHarness } from '../../support/slack/harness.js';
import { click, clickOn, slashCommand } from '../../support/slack/payloads.js';
import { textsIn } from '../../support/slack/slack-limits.js';

const harness = setUpHarness();

const responses = () => harness.sent('response_url');

/** The value of the Share button under an answer; undefined if there is none. */
function shareValue(message: unknown): string | undefined {
  const { blocks } = message as { blocks: { elements?: { action_id?: string; value: string }[] }[] };
  const elements = blocks.flatMap((block) => block.elements ?? []);
  return elements.find((element) => element.action_id === 'share')?.value;
}

/** What a click on Share delivers, for the answer to /role. */
async function shareClick(bot: FakeReceiver, over = {}) {
  const [answer] = await bot.deliver(slashCommand(QUESTION));
  return clickOn('share', shareValue(answer) ?? '', harness.slack.responseUrl, over);
}

describe('the Share button', () => {
  it('posts the answer for everybody, says who shared it, and deletes the private one', async () => {
    const bot = await harness.start();
    expect(await bot.deliver(await shareClick(bot))).toEqual([undefined]);
    const [shared, taken] = responses();
    expect(shared).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(shared?.['text']).toMatch(
      /^The Staff Ecosystem Sales Manager is grade 8\.[\s\S]*\n\nShared by <@U1>\nQuestion: grade Staff Ecosystem Sales Manager$/,
    );
    expect(textsIn(shared?.['blocks'])).toEqual(
      expect.arrayContaining(['Shared by <@U1>', 'Question: grade Staff Ecosystem Sales Manager']),
    );
    expect(shareValue(shared)).toBeUndefined();
    expect(taken).toEqual({ delete_original: true });
    expect(responses()).toHaveLength(2);
  });

  it('posts once, however often it is clicked', async () => {
    const bot = await harness.start();
    const clicked = await shareClick(bot);
    await Promise.all([bot.deliver(clicked), bot.deliver(clicked)]);
    await bot.deliver(clicked);
    expect(responses().filter(({ response_type }) => response_type === 'in_channel')).toHaveLength(1);
    expect(responses().filter(({ delete_original }) => delete_original)).toHaveLength(1);
  });

  it('posts in the thread of the answer', async () => {
    const bot = await harness.start();
    const container = { type: 'message', message_ts: '1.2', thread_ts: '1.1', is_ephemeral: true };
    await bot.deliver(await shareClick(bot, { container }));
    expect(responses()[0]).toMatchObject({ response_type: 'in_channel', thread_ts: '1.1' });
  });

  it('posts the answer about the same role, whatever was asked in the meantime', async () => {
    const bot = await harness.start();
    await bot.deliver(click(QUESTION, harness.slack.responseUrl));
    await bot.deliver(click('and its requirements?', harness.slack.responseUrl));
    await bot.deliver(click('grade Lead Ecosystem Program Manager', harness.slack.responseUrl));
    await bot.deliver(clickOn('share', shareValue(responses()[1]) ?? '', harness.slack.responseUrl));
    expect(responses()[3]?.['text']).toContain('The Staff Ecosystem Sales Manager has 12 requirements');
  });

  it.each([
    ['an answer', QUESTION],
    ['an undocumented fact', 'salary Staff Ecosystem Sales Manager'],
  ])('is under %s', async (_, question) => {
    const bot = await harness.start();
    const [answer] = await bot.deliver(slashCommand(question));
    expect(shareValue(answer)).toBeDefined();
  });

  it.each([
    ['help', ''],
    ['a choice between roles', 'grade director'],
    ['a title that no role has', 'grade Principal Baker'],
  ])('is not under %s', async (_, question) => {
    const bot = await harness.start();
    const [answer] = await bot.deliver(slashCommand(question));
    expect(shareValue(answer)).toBeUndefined();
  });

  it('asks the question as it was typed, without the escapes of Slack', async () => {
    const bot = await harness.start();
    const packed = '{"question":"grade R&amp;D Baker"}';
    await bot.deliver(clickOn('share', packed, harness.slack.responseUrl));
    expect(responses()[0]?.['text']).toContain('“R&amp;D Baker”');
  });

  it('apologises only to the person who clicked when it fails, and works when clicked again', async () => {
    const errors = loggedErrors();
    harness.slack.plan('response_url', { status: 500 });
    const bot = await harness.start();
    const clicked = await shareClick(bot);
    await bot.deliver(clicked);
    // Not by the response URL, which could make them wait as long again.
    expect(harness.sent('chat.postEphemeral')).toMatchObject([
      { text: expect.stringMatching(/^I do not know whether my answer arrived/) },
    ]);
    expect(errors()).toContain('500');
    await bot.deliver(clicked);
    expect(responses()[1]).toMatchObject({ response_type: 'in_channel' });
  });
});

describe('the Share button where other organisations may read', () => {
  it.each([
    ['says that they do', { ok: true, channel: { is_ext_shared: true } }, /^This channel is shared with/],
    ['says that they soon will', { ok: true, channel: { is_pending_ext_shared: true } }, /^This channel is/],
    [
      'may not say',
      { ok: false, error: 'missing_scope' },
      /^I lack the permission to check whether .* Copy the answer, or ask whoever runs Rolecall/,
    ],
    ['hides it', { ok: false, error: 'channel_not_found' }, /^I cannot tell whether .* invite me/],
  ])('posts nothing when Slack %s', async (_, body, word) => {
    harness.slack.plan('conversations.info', {}, { body });
    const bot = await harness.start();
    const clicked = await shareClick(bot);
    await bot.deliver(clicked);
    expect(responses()).toMatchObject([{ response_type: 'ephemeral', text: expect.stringMatching(word) }]);
    // Once the bot is invited, it knows, and the same click works.
    await bot.deliver(clicked);
    expect(responses()[1]).toMatchObject({ response_type: 'in_channel' });
  });

  it.each([
    ['another organisation reads it', 'C1', { ok: true, channel: { is_ext_shared: true } }],
    ['the bot is no member', 'C1', { ok: false, error: 'channel_not_found' }],
    ['Slack may not say', 'C1', { ok: false, error: 'missing_scope' }],
    ['nobody else reads it', 'D1', { ok: true, channel: { is_im: true } }],
  ])('is not offered where %s', async (_, channel_id, body) => {
    harness.slack.plan('conversations.info', { body });
    const bot = await harness.start();
    const [answer] = await bot.deliver(slashCommand(QUESTION, { channel_id }));
    expect(shareValue(answer)).toBeUndefined();
  });

  it('posts without asking Slack if the settings allow it', async () => {
    const bot = await harness.start({ settings: { ...NO_SETTINGS, answerInSharedChannels: true } });
    await bot.deliver(await shareClick(bot));
    expect(responses()[0]).toMatchObject({ response_type: 'in_channel' });
    expect(harness.sent('conversations.info')).toEqual([]);
  });

  it('apologises when Slack cannot be asked', async () => {
    loggedErrors();
    harness.slack.plan('conversations.info', {}, { status: 500 });
    const bot = await harness.start();
    await bot.deliver(await shareClick(bot));
    expect(responses()).toMatchObject([
      { response_type: 'ephemeral', text: expect.stringMatching(/^Sorry/) },
    ]);
  });
});
