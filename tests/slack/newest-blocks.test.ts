import type { KnownBlock } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sent, startBot } from '../support/bot.js';
import { FakeSlack } from '../support/fake-slack.js';
import { mention, slashCommand } from '../support/payloads.js';

const LIST = 'list grade 8 roles';
const REFUSED = { body: { ok: false, error: 'invalid_blocks' } };

let slack: FakeSlack;
beforeEach(async () => {
  slack = await FakeSlack.start();
});
afterEach(() => slack.stop());

const kinds = (blocks: KnownBlock[] | undefined) => blocks?.map(({ type }) => type);

describe('an answer with a table that sorts', () => {
  it('is sent again with an older table where Slack refuses it, and then as text', async () => {
    slack.plan('chat.postMessage', REFUSED, REFUSED);
    const bot = await startBot(slack);
    await bot.deliver(mention(LIST));
    const posts = sent(slack, 'chat.postMessage');
    expect(posts.map(({ blocks }) => kinds(blocks)?.filter((kind) => kind.endsWith('table')))).toEqual([
      ['data_table'],
      ['table'],
      undefined,
    ]);
    expect(new Set(posts.map(({ text }) => text)).size).toBe(1);
  });

  it('has the older table in an acknowledgement, of which no refusal is heard', async () => {
    const bot = await startBot(slack);
    const [{ blocks }] = (await bot.deliver(slashCommand(LIST))) as [{ blocks: KnownBlock[] }];
    expect(kinds(blocks)).toContain('table');
  });
});
