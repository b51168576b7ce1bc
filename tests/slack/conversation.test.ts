import { describe, expect, it } from 'vitest';
import { QUESTION, setUpHarness } from '../support/slack/harness.js';
import { BOT_USER, directMessage, mention } from '../support/slack/payloads.js';

const harness = setUpHarness();

describe('a conversation', () => {
  const followUp = 'and its requirements?';
  const about = 'The Staff Ecosystem Sales Manager has 12 requirements';

  it('continues in its thread, for the person who began it', async () => {
    const bot = await harness.start();
    await bot.deliver(mention(`<@${BOT_USER}> ${QUESTION}`, { ts: '1.1' }));
    await bot.deliver(mention(`<@${BOT_USER}> ${followUp}`, { ts: '1.2', thread_ts: '1.1' }));
    expect(harness.sent('chat.postMessage')[1]?.['text']).toContain(about);
  });

  it('continues in direct messages', async () => {
    const bot = await harness.start();
    await bot.deliver(directMessage(QUESTION));
    await bot.deliver(directMessage(followUp));
    expect(harness.sent('chat.postMessage')[1]?.['text']).toContain(about);
  });

  it.each([
    ['person', { thread_ts: '1.1', user: 'U2' }],
    ['thread', { thread_ts: '0.5' }],
    ['channel', { thread_ts: '1.1', channel: 'C2' }],
  ])('does not continue for another %s', async (_, elsewhere) => {
    const bot = await harness.start();
    await bot.deliver(mention(`<@${BOT_USER}> ${QUESTION}`, { ts: '1.1' }));
    await bot.deliver(mention(`<@${BOT_USER}> ${followUp}`, { ts: '1.2', ...elsewhere }));
    expect(harness.sent('chat.postMessage')[1]?.['text']).not.toContain('Staff Ecosystem Sales Manager has');
  });
});
