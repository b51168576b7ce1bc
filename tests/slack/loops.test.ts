import { describe, expect, it } from 'vitest';
import { QUESTION, setUpHarness } from '../support/slack/harness.js';
import { directMessage, mention } from '../support/slack/payloads.js';

const harness = setUpHarness();

describe('a poster who answers back', () => {
  it('gets five answers in half a minute in one thread, then a notice that only people see, then nothing', async () => {
    const bot = await harness.start();
    for (let i = 0; i < 9; i += 1) await bot.deliver(mention(QUESTION, { thread_ts: '0.9' }));
    expect(harness.sent('chat.postMessage')).toHaveLength(5);
    expect(harness.sent('chat.postEphemeral')).toMatchObject([
      { user: 'U1', thread_ts: '0.9', text: expect.stringMatching(/^I answer at most five questions/) },
    ]);
  });

  it('does not keep others from asking', async () => {
    const bot = await harness.start();
    for (let i = 0; i < 9; i += 1) await bot.deliver(mention(QUESTION, { thread_ts: '0.9' }));
    await bot.deliver(mention(QUESTION, { thread_ts: '0.9', user: 'U2' }));
    await bot.deliver(mention(QUESTION, { thread_ts: '0.8' }));
    await bot.deliver(directMessage(QUESTION));
    expect(harness.sent('chat.postMessage')).toHaveLength(8);
  });
});

describe('a message of a program', () => {
  it.each([
    ['bot_id', { bot_id: 'B2' }],
    ['bot_profile', { bot_profile: { id: 'B2' } }],
    ['app_id', { app_id: 'A2' }],
    ['Slackbot', { user: 'USLACKBOT' }],
  ])('is ignored if its %s shows it', async (_, sign) => {
    const bot = await harness.start();
    await bot.deliver(mention(QUESTION, sign));
    await bot.deliver(directMessage(QUESTION, sign));
    expect(harness.sent('chat.postMessage')).toEqual([]);
  });
});
