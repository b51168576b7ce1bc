import type { KnownBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import { setUpHarness } from '../../support/harness.js';
import { mention, slashCommand } from '../../support/payloads.js';

const LIST = 'list grade 8 roles';
const REFUSED = { body: { ok: false, error: 'invalid_blocks' } };

const harness = setUpHarness();

const kinds = (blocks: KnownBlock[] | undefined) => blocks?.map(({ type }) => type);

describe('an answer with a table that can be sorted', () => {
  it('is sent again with an older table if Slack refuses it, and then as text', async () => {
    harness.slack.plan('chat.postMessage', REFUSED, REFUSED);
    const bot = await harness.start();
    await bot.deliver(mention(LIST));
    const posts = harness.sent('chat.postMessage');
    expect(posts.map(({ blocks }) => kinds(blocks)?.filter((kind) => kind.endsWith('table')))).toEqual([
      ['data_table'],
      ['table'],
      undefined,
    ]);
    expect(new Set(posts.map(({ text }) => text)).size).toBe(1);
  });

  it('has an older table in an acknowledgement, where Slack reports no refusal', async () => {
    const bot = await harness.start();
    const [{ blocks }] = (await bot.deliver(slashCommand(LIST))) as [{ blocks: KnownBlock[] }];
    expect(kinds(blocks)).toContain('table');
  });
});
