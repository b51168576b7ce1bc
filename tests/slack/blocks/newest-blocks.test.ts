import type { KnownBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import { setUpHarness } from '../../support/slack/harness.js';
import { mention, slashCommand } from '../../support/slack/payloads.js';

const LIST = 'list all roles';
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

  it('has an older table in an acknowledgement, since Slack reports no refusal there', async () => {
    const bot = await harness.start();
    const [{ blocks }] = (await bot.deliver(slashCommand(LIST))) as [{ blocks: KnownBlock[] }];
    expect(kinds(blocks)).toContain('table');
  });
});

describe('a count per family', () => {
  it('is a chart, and a table if Slack refuses that', async () => {
    harness.slack.plan('chat.postMessage', REFUSED);
    const bot = await harness.start();
    await bot.deliver(mention('how many roles per grade?'));
    const posts = harness.sent('chat.postMessage').map(({ blocks }) => kinds(blocks)?.slice(1, 2));
    expect(posts).toEqual([['data_visualization'], ['table']]);
  });
});

it('opens each role of a short list from its row', async () => {
  const bot = await harness.start();
  const [{ blocks }] = (await bot.deliver(slashCommand('list grade 11 roles'))) as [{ blocks: KnownBlock[] }];
  const rows = blocks.flatMap((block) => (block.type === 'section' ? [block] : []));
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.map(({ accessory }) => accessory?.type === 'button' && accessory.value)).toContain(
    'Senior Director, Ecosystem Sales',
  );
});
