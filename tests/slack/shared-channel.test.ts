import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sent, startBot } from '../support/bot.js';
import { FakeSlack } from '../support/fake-slack.js';
import { BOT_USER, mention } from '../support/payloads.js';

const QUESTION = 'grade Staff Ecosystem Sales Manager';

let slack: FakeSlack;

beforeEach(async () => {
  slack = await FakeSlack.start();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await slack.stop();
});

/** A mention where people of another organisation read along. */
function sharedMention(over = {}) {
  return { ...mention(`<@${BOT_USER}> ${QUESTION}`, over), is_ext_shared_channel: true };
}

describe('a mention in a channel shared with another organisation', () => {
  it('is answered to the asker only, with a word on why, and nothing to share', async () => {
    const bot = await startBot(slack);
    await bot.deliver(sharedMention());
    expect(sent(slack, 'chat.postMessage')).toEqual([]);
    const [answer] = sent(slack, 'chat.postEphemeral');
    expect(answer).toMatchObject({ channel: 'C1', user: 'U1' });
    expect(answer?.['thread_ts']).toBeUndefined();
    expect(answer?.['text']).toMatch(/is grade 8\.[\s\S]*Only you can see this answer/);
    expect(JSON.stringify(answer?.['blocks'])).toContain('Only you can see this answer');
    expect(JSON.stringify(answer?.['blocks'])).not.toContain('"share"');
  });

  it('is answered in the thread it stands in', async () => {
    const bot = await startBot(slack);
    await bot.deliver(sharedMention({ thread_ts: '0.9' }));
    expect(sent(slack, 'chat.postEphemeral')).toMatchObject([{ thread_ts: '0.9' }]);
  });

  it('is answered openly where an admin has decided so', async () => {
    const bot = await startBot(slack, { settings: { answerInSharedChannels: true, unfurlDomains: [] } });
    await bot.deliver(sharedMention());
    expect(sent(slack, 'chat.postEphemeral')).toEqual([]);
    expect(sent(slack, 'chat.postMessage')).toHaveLength(1);
  });
});
