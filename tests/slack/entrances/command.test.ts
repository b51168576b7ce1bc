import { describe, expect, it } from 'vitest';
import { renderMessage } from '../../../src/slack/blocks/message.js';
import { ask as shippedAsk } from '../../support/catalogues/shipped.js';
import { type ANSWER, FACT, PRIVATE, QUESTION, setUpHarness } from '../../support/slack/harness.js';
import { slashCommand } from '../../support/slack/payloads.js';

const harness = setUpHarness();

describe('/role', () => {
  it('answers inside the acknowledgement, for the asker only', async () => {
    const bot = await harness.start();
    expect(await bot.deliver(slashCommand(QUESTION))).toEqual([
      { ...PRIVATE, response_type: 'ephemeral', unfurl_links: false, unfurl_media: false },
    ]);
    expect(harness.sent('chat.postMessage')).toEqual([]);
  });

  it('says the fact, then the detail, then the source, in text and blocks alike', async () => {
    const bot = await harness.start();
    const [{ text, blocks }] = (await bot.deliver(slashCommand(QUESTION))) as [typeof ANSWER];
    expect(text.split('\n')[0]).toBe(FACT);
    expect(text).toMatch(/Level: Staff[\s\S]*Source: /);
    expect(JSON.stringify(blocks[0])).toContain(FACT);
    expect(JSON.stringify(blocks.at(-2))).toContain('Source');
  });

  it('answers under another name, too', async () => {
    const bot = await harness.start();
    expect(await bot.deliver(slashCommand(QUESTION, { command: '/jobs' }))).toMatchObject([
      { text: PRIVATE.text },
    ]);
  });

  it('gives help when nothing is asked', async () => {
    const bot = await harness.start();
    expect(await bot.deliver(slashCommand(''))).toMatchObject([renderMessage(shippedAsk(''))]);
  });
});
