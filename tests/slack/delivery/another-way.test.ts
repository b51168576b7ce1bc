import { describe, expect, it } from 'vitest';
import { FACT, QUESTION, setUpHarness } from '../../support/slack/harness.js';
import {
  appHomeOpened,
  click,
  clickOn,
  directMessage,
  globalShortcut,
  mention,
  messageShortcut,
  slashCommand,
} from '../../support/slack/payloads.js';

const harness = setUpHarness();

const refused = (error: string) => ({ body: { ok: false, error } });
const limited = { status: 429, headers: { 'retry-after': '61' }, body: refused('ratelimited').body };
const gone = { status: 404, body: {} };

/** The first lines of the messages that were sent with a method. */
const firstLines = (method: string) =>
  harness.sent(method).map(({ text }) =>
    String(text)
      .split('\n')
      .filter((line) => line !== ''),
  );

const WHY = 'I am not allowed to post where you asked, so here is my answer.';

describe('a mention in a place where Slack refuses the answer', () => {
  it.each([
    'is_archived',
    'not_in_channel',
    'restricted_action',
    'restricted_action_read_only_channel',
    'restricted_action_thread_locked',
  ])('is answered for the asker alone, with the reason (%s)', async (error) => {
    harness.slack.plan('chat.postMessage', refused(error));
    const bot = await harness.start();
    await bot.deliver(mention(QUESTION, { ts: '1.1', thread_ts: '0.9' }));
    expect(harness.sent('chat.postEphemeral')).toMatchObject([
      { channel: 'C1', user: 'U1', thread_ts: '0.9' },
    ]);
    expect(firstLines('chat.postEphemeral')[0]?.slice(0, 2)).toEqual([WHY, FACT]);
    expect(JSON.stringify(harness.sent('chat.postEphemeral')[0]?.['blocks'][0])).toContain(WHY);
  });

  it.each(['cannot_reply_to_message', 'restricted_action_non_threadable_channel', 'thread_not_found'])(
    '(%s) is answered beside the thread, as if nothing had been',
    async (error) => {
      harness.slack.plan('chat.postMessage', refused(error));
      const bot = await harness.start();
      await bot.deliver(mention(QUESTION, { ts: '1.1' }));
      expect(harness.sent('chat.postMessage').map(({ thread_ts }) => thread_ts)).toEqual(['1.1', undefined]);
      expect(firstLines('chat.postMessage')[1]?.[0]).toBe(FACT);
    },
  );

  it('is answered in a direct message if Slack also refuses an ephemeral one', async () => {
    harness.slack.plan('chat.postMessage', refused('not_in_channel'));
    harness.slack.plan('chat.postEphemeral', refused('channel_not_found'));
    const bot = await harness.start();
    await bot.deliver(mention(QUESTION));
    expect(harness.sent('chat.postMessage')[1]).toMatchObject({ channel: 'U1' });
    expect(firstLines('chat.postMessage')[1]?.slice(0, 2)).toEqual([WHY, FACT]);
  });

  it.each([
    ['for more than a minute', limited],
    ['with no status to say so', refused('rate_limited')],
  ])('is answered for the asker alone when Slack limits the channel %s', async (_, outcome) => {
    harness.slack.plan('chat.postMessage', outcome);
    const bot = await harness.start();
    await bot.deliver(mention(QUESTION));
    expect(firstLines('chat.postEphemeral')[0]?.[0]).toMatch(/^Slack limits how much I post where you asked/);
    expect(firstLines('chat.postEphemeral')[0]?.[1]).toBe(FACT);
  });

  it.each(['ratelimited', 'rate_limited', 'message_limit_exceeded'])(
    'that says so in a good response (%s) is answered for the asker alone, too',
    async (error) => {
      harness.slack.plan('chat.postMessage', refused(error));
      const bot = await harness.start();
      await bot.deliver(mention(QUESTION));
      expect(firstLines('chat.postEphemeral')[0]?.[0]).toMatch(
        /^Slack limits how much I post where you asked/,
      );
    },
  );
});

describe('an answer', () => {
  it('is not lost when the acknowledgement of a command cannot be sent', async () => {
    const bot = await harness.start();
    await bot.deliver(slashCommand(QUESTION, { response_url: harness.slack.responseUrl }), {
      ack: () => Promise.reject(new Error('the connection is gone')),
    });
    expect(harness.sent('response_url')).toMatchObject([{ response_type: 'ephemeral' }]);
    expect(firstLines('response_url')[0]?.[0]).toBe(FACT);
  });

  it.each([
    ['a click', () => click(QUESTION, harness.slack.responseUrl)],
    ['“Answer this”', () => messageShortcut(QUESTION, harness.slack.responseUrl)],
  ])('is not lost when the response URL of %s has expired', async (_, payload) => {
    harness.slack.plan('response_url', gone);
    const bot = await harness.start();
    await bot.deliver(payload());
    expect(harness.sent('chat.postEphemeral')).toMatchObject([{ channel: 'C1', user: 'U1' }]);
    expect(firstLines('chat.postEphemeral')[0]).toContain(FACT);
  });

  it('is reported as uncertain, and not sent twice, when something other than Slack answers a response URL', async () => {
    harness.slack.plan('response_url', { body: ['a page of a proxy'] });
    const bot = await harness.start();
    await bot.deliver(click(QUESTION, harness.slack.responseUrl));
    expect(harness.sent('response_url')).toHaveLength(1);
    expect(harness.sent('chat.postEphemeral')).toMatchObject([
      { text: expect.stringMatching(/^I do not know whether my answer arrived/) },
    ]);
  });

  it('is not lost when the thread of a direct message refuses it', async () => {
    harness.slack.plan('chat.postMessage', refused('cannot_reply_to_message'));
    const bot = await harness.start();
    await bot.deliver(directMessage(QUESTION, { thread_ts: '0.9' }));
    expect(harness.sent('chat.postMessage').map(({ thread_ts }) => thread_ts)).toEqual(['0.9', undefined]);
  });
});

describe('Home', () => {
  it('is shown even if Slack fails once', async () => {
    harness.slack.plan('views.publish', refused('internal_error'));
    const bot = await harness.start();
    await bot.deliver(appHomeOpened('home'));
    expect(harness.sent('views.publish')).toHaveLength(2);
    expect(harness.sent('chat.postMessage')).toEqual([]);
  });

  it.each(['invalid_arguments', 'view_too_large'])('has at least its search after %s', async (error) => {
    harness.slack.plan('views.publish', refused(error));
    const bot = await harness.start();
    await bot.deliver(appHomeOpened('home'));
    const [, second] = harness.sent('views.publish');
    expect(JSON.stringify(second?.['view'])).toContain('ask:role');
    expect(harness.sent('chat.postMessage')).toEqual([]);
  });

  it('waits for its turn', async () => {
    harness.slack.plan('views.publish', { ...limited, headers: { 'retry-after': '0' } });
    const bot = await harness.start();
    await bot.deliver(appHomeOpened('home'));
    expect(harness.sent('views.publish')).toHaveLength(2);
  });

  it('is replaced by an apology in a direct message when Slack refuses it', async () => {
    harness.slack.plan('views.publish', refused('not_enabled'));
    const bot = await harness.start();
    await bot.deliver(appHomeOpened('home'));
    expect(harness.sent('chat.postMessage')).toMatchObject([
      { channel: 'U1', text: expect.stringMatching(/^Sorry/) },
    ]);
  });
});

describe('a modal', () => {
  it.each([
    ['failed', []],
    ['failed although it had opened the modal', [refused('exchanged_trigger_id')]],
  ])('is opened again, once, when Slack %s', async (_, later) => {
    harness.slack.plan('views.open', refused('internal_error'), ...later);
    const bot = await harness.start();
    await bot.deliver(globalShortcut());
    expect(harness.sent('views.open')).toHaveLength(2);
    expect(harness.sent('chat.postMessage')).toEqual([]);
  });
});

it('shows an answer under the button that could not open a modal, without an explanation', async () => {
  harness.slack.plan('views.open', refused('expired_trigger_id'));
  const bot = await harness.start();
  await bot.deliver(clickOn('ask:all-in-modal', QUESTION, harness.slack.responseUrl));
  expect(firstLines('response_url')[0]?.[0]).toBe(FACT);
});
