import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '../../support/slack/app-parts.js';
import { QUESTION, setUpHarness } from '../../support/slack/harness.js';
import { BOT_USER, mention } from '../../support/slack/payloads.js';

const harness = setUpHarness();

/** A mention in a channel that people from another organisation read, too. */
function sharedMention(over = {}) {
  return { ...mention(`<@${BOT_USER}> ${QUESTION}`, over), is_ext_shared_channel: true };
}

describe('a mention in a channel shared with another organisation', () => {
  it('is answered for the asker only, with the reason, and without a Share button', async () => {
    const bot = await harness.start();
    await bot.deliver(sharedMention());
    expect(harness.sent('chat.postMessage')).toEqual([]);
    const [answer] = harness.sent('chat.postEphemeral');
    expect(answer).toMatchObject({ channel: 'C1', user: 'U1' });
    expect(answer?.['thread_ts']).toBeUndefined();
    expect(answer?.['text']).toMatch(/is grade 8\.[\s\S]*Only you can see this answer/);
    expect(JSON.stringify(answer?.['blocks'])).toContain('Only you can see this answer');
    expect(JSON.stringify(answer?.['blocks'])).not.toContain('"share"');
  });

  it('is answered in its thread', async () => {
    const bot = await harness.start();
    await bot.deliver(sharedMention({ thread_ts: '0.9' }));
    expect(harness.sent('chat.postEphemeral')).toMatchObject([{ thread_ts: '0.9' }]);
  });

  it('is answered openly if the settings allow it', async () => {
    const bot = await harness.start({ settings: { ...NO_SETTINGS, answerInSharedChannels: true } });
    await bot.deliver(sharedMention());
    expect(harness.sent('chat.postEphemeral')).toEqual([]);
    expect(harness.sent('chat.postMessage')).toHaveLength(1);
  });
});
