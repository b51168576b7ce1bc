import { describe, expect, it } from 'vitest';
import { ANSWER, PRIVATE, QUESTION, setUpHarness } from '../../support/slack/harness.js';
import { click, clickOn, menuChoice } from '../../support/slack/payloads.js';

const harness = setUpHarness();

const TITLE = 'Staff Ecosystem Sales Manager';

describe('a click', () => {
  it.each([
    ['a button', () => click(QUESTION, harness.slack.responseUrl)],
    ['a menu entry', () => menuChoice(QUESTION, harness.slack.responseUrl)],
  ])('is answered for the person who clicked only, and keeps the message: on %s', async (_, payload) => {
    const bot = await harness.start();
    expect(await bot.deliver(payload())).toEqual([undefined]);
    expect(harness.sent('response_url')).toEqual([
      {
        ...PRIVATE,
        response_type: 'ephemeral',
        replace_original: false,
        unfurl_links: false,
        unfurl_media: false,
      },
    ]);
  });

  it.each([
    ['a message', { message: { type: 'message', ts: '1.1', thread_ts: '0.9' } }],
    ['an unseen message', { container: { type: 'message', is_ephemeral: true, thread_ts: '0.9' } }],
  ])('is answered in the thread that it was in: on %s', async (_, inThread) => {
    const bot = await harness.start();
    await bot.deliver(click(QUESTION, harness.slack.responseUrl, inThread));
    expect(harness.sent('response_url')).toMatchObject([{ text: ANSWER.text, thread_ts: '0.9' }]);
  });

  it('is answered with a message in a direct message', async () => {
    const bot = await harness.start();
    await bot.deliver(
      click(QUESTION, harness.slack.responseUrl, { channel: { id: 'D1', name: 'directmessage' } }),
    );
    expect(harness.sent('chat.postMessage')).toMatchObject([{ ...ANSWER, channel: 'D1' }]);
    expect(harness.sent('response_url')).toEqual([]);
  });

  it('is answered in the thread of a direct message', async () => {
    const bot = await harness.start();
    const message = { type: 'message', ts: '1.1', thread_ts: '0.9' };
    await bot.deliver(click(QUESTION, harness.slack.responseUrl, { channel: { id: 'D1' }, message }));
    expect(harness.sent('chat.postMessage')).toMatchObject([{ text: ANSWER.text, thread_ts: '0.9' }]);
  });

  const onlyForClicker = { container: { type: 'message', message_ts: '1.1', is_ephemeral: true } };

  it.each([
    ['a private message', onlyForClicker],
    ['a direct message', { channel: { id: 'D1', name: 'directmessage' } }],
  ])('replaces %s when it chooses a role', async (_, where) => {
    const bot = await harness.start();
    await bot.deliver(clickOn('ask:which-0', QUESTION, harness.slack.responseUrl, where));
    await bot.deliver(menuChoice(QUESTION, harness.slack.responseUrl, where));
    expect(harness.sent('response_url')).toMatchObject([
      { text: ANSWER.text, replace_original: true },
      { text: ANSWER.text, replace_original: true },
    ]);
    expect(harness.sent('chat.postMessage')).toEqual([]);
  });

  it('keeps a message that everybody sees when it chooses a role', async () => {
    const bot = await harness.start();
    const open = { container: { type: 'message', message_ts: '1.1' } };
    await bot.deliver(clickOn('ask:which-0', QUESTION, harness.slack.responseUrl, open));
    expect(harness.sent('response_url')).toMatchObject([
      { response_type: 'ephemeral', replace_original: false },
    ]);
  });

  it('is answered for the person who clicked only, in a direct message between two people', async () => {
    const bot = await harness.start();
    const between = {
      channel: { id: 'D9', name: 'directmessage' },
      container: { type: 'message', is_ephemeral: true },
    };
    await bot.deliver(click(QUESTION, harness.slack.responseUrl, between));
    expect(harness.sent('response_url')).toMatchObject([{ text: ANSWER.text, response_type: 'ephemeral' }]);
    expect(harness.sent('chat.postMessage')).toEqual([]);
  });
});

describe('“Show all” of an answer that is too long for a message', () => {
  it('opens a modal that is titled with the role, and posts nothing', async () => {
    const bot = await harness.start();
    await bot.deliver(clickOn('ask:all-in-modal', `all requirements ${TITLE}`, harness.slack.responseUrl));
    const [opened] = harness.sent('views.open');
    expect(opened).toMatchObject({ trigger_id: 'trigger-1' });
    expect(opened?.['view'].title.text).toBe('Staff Ecosystem Sales M…');
    expect(harness.sent('response_url')).toEqual([]);
  });

  it('is answered for the person who clicked only when no modal opens', async () => {
    harness.slack.plan('views.open', { body: { ok: false, error: 'expired_trigger_id' } });
    const bot = await harness.start();
    await bot.deliver(clickOn('ask:all-in-modal', `all requirements ${TITLE}`, harness.slack.responseUrl));
    expect(harness.sent('response_url')).toMatchObject([{ response_type: 'ephemeral' }]);
  });
});
