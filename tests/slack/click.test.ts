import { describe, expect, it } from 'vitest';
import { ANSWER, PRIVATE, QUESTION, setUpDesk } from '../support/desk.js';
import { click, clickOn, menuChoice } from '../support/payloads.js';

const desk = setUpDesk();

describe('a click', () => {
  it.each([
    ['a button', () => click(QUESTION, desk.slack.responseUrl)],
    ['a menu entry', () => menuChoice(QUESTION, desk.slack.responseUrl)],
  ])('on %s is answered for the clicker only, and the message stays', async (_, payload) => {
    const bot = await desk.start();
    expect(await bot.deliver(payload())).toEqual([undefined]);
    expect(desk.sent('response_url')).toEqual([
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
  ])('on %s in a thread is answered in that thread', async (_, inThread) => {
    const bot = await desk.start();
    await bot.deliver(click(QUESTION, desk.slack.responseUrl, inThread));
    expect(desk.sent('response_url')).toMatchObject([{ text: ANSWER.text, thread_ts: '0.9' }]);
  });

  it('in a direct message is answered with a message', async () => {
    const bot = await desk.start();
    await bot.deliver(
      click(QUESTION, desk.slack.responseUrl, { channel: { id: 'D1', name: 'directmessage' } }),
    );
    expect(desk.sent('chat.postMessage')).toMatchObject([{ ...ANSWER, channel: 'D1' }]);
    expect(desk.sent('response_url')).toEqual([]);
  });

  it('in a thread of a direct message is answered in that thread', async () => {
    const bot = await desk.start();
    const message = { type: 'message', ts: '1.1', thread_ts: '0.9' };
    await bot.deliver(click(QUESTION, desk.slack.responseUrl, { channel: { id: 'D1' }, message }));
    expect(desk.sent('chat.postMessage')).toMatchObject([{ text: ANSWER.text, thread_ts: '0.9' }]);
  });

  const onlyForClicker = { container: { type: 'message', message_ts: '1.1', is_ephemeral: true } };

  it.each([
    ['a private message', onlyForClicker],
    ['a direct message', { channel: { id: 'D1', name: 'directmessage' } }],
  ])('that chooses a role replaces %s', async (_, where) => {
    const bot = await desk.start();
    await bot.deliver(clickOn('ask:which-0', QUESTION, desk.slack.responseUrl, where));
    await bot.deliver(menuChoice(QUESTION, desk.slack.responseUrl, where));
    expect(desk.sent('response_url')).toMatchObject([
      { text: ANSWER.text, replace_original: true },
      { text: ANSWER.text, replace_original: true },
    ]);
    expect(desk.sent('chat.postMessage')).toEqual([]);
  });

  it('that chooses a role keeps a message that everybody sees', async () => {
    const bot = await desk.start();
    const open = { container: { type: 'message', message_ts: '1.1' } };
    await bot.deliver(clickOn('ask:which-0', QUESTION, desk.slack.responseUrl, open));
    expect(desk.sent('response_url')).toMatchObject([
      { response_type: 'ephemeral', replace_original: false },
    ]);
  });

  it('between two people is answered for the clicker only', async () => {
    const bot = await desk.start();
    const between = {
      channel: { id: 'D9', name: 'directmessage' },
      container: { type: 'message', is_ephemeral: true },
    };
    await bot.deliver(click(QUESTION, desk.slack.responseUrl, between));
    expect(desk.sent('response_url')).toMatchObject([{ text: ANSWER.text, response_type: 'ephemeral' }]);
    expect(desk.sent('chat.postMessage')).toEqual([]);
  });
});
