import { describe, expect, it } from 'vitest';
import { ANSWER, QUESTION, setUpHarness } from '../../support/slack/harness.js';
import { directMessage } from '../../support/slack/payloads.js';

const harness = setUpHarness();

describe('a direct message', () => {
  it('is answered even with a file attached', async () => {
    const bot = await harness.start();
    await bot.deliver(directMessage(QUESTION, { subtype: 'file_share' }));
    expect(harness.sent('chat.postMessage')).toMatchObject([{ text: ANSWER.text }]);
  });

  it('is answered plainly, without a mention', async () => {
    const bot = await harness.start();
    await bot.deliver(directMessage(QUESTION));
    expect(harness.sent('chat.postMessage')).toEqual([
      { ...ANSWER, channel: 'D1', team_id: 'T1', unfurl_links: 'false', unfurl_media: 'false' },
    ]);
  });

  it('is answered in its thread', async () => {
    const bot = await harness.start();
    await bot.deliver(directMessage(QUESTION, { thread_ts: '0.9' }));
    expect(harness.sent('chat.postMessage')).toMatchObject([{ text: ANSWER.text, thread_ts: '0.9' }]);
  });
});
