import { describe, expect, it } from 'vitest';
import { renderMessage } from '../../src/slack/blocks/message.js';
import { ask as shippedAsk } from '../support/catalogues/shipped.js';
import { type ANSWER, QUESTION, setUpHarness } from '../support/slack/harness.js';
import { BOT_USER, directMessage, envelope, mention, slashCommand } from '../support/slack/payloads.js';

const harness = setUpHarness();

describe('a delivery', () => {
  it('is answered once, even if Slack sends it again', async () => {
    const bot = await harness.start();
    const event = directMessage(QUESTION);
    await Promise.all([bot.deliver(event), bot.deliver(event)]);
    await bot.deliver(event);
    expect(harness.sent('chat.postMessage')).toHaveLength(1);
  });

  it('is answered once, even if it is both a message and a mention', async () => {
    const bot = await harness.start();
    const event = { channel: 'D1', user: 'U1', text: QUESTION, ts: '1.1' };
    await bot.deliver(envelope({ ...event, type: 'message', channel_type: 'im' }));
    await bot.deliver(envelope({ ...event, type: 'app_mention' }));
    expect(harness.sent('chat.postMessage')).toHaveLength(1);
  });

  it('is answered once, even if only the event id is the same', async () => {
    const bot = await harness.start();
    const event = { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', text: QUESTION };
    await bot.deliver(envelope({ ...event, ts: '1.1' }, 'Ev1'));
    await bot.deliver(envelope({ ...event, ts: '1.10' }, 'Ev1'));
    expect(harness.sent('chat.postMessage')).toHaveLength(1);
  });

  it.each([
    ['a message of its own', directMessage(QUESTION, { user: BOT_USER })],
    ['a message of a bot', directMessage(QUESTION, { bot_id: 'B2' })],
    ['a mention by a bot', mention(QUESTION, { bot_id: 'B2' })],
    ['an edit', directMessage(QUESTION, { subtype: 'message_changed', message: { text: QUESTION } })],
    ['a mention in a notice', mention(QUESTION, { subtype: 'channel_join' })],
    ['a message in a channel', directMessage(QUESTION, { channel: 'C1', channel_type: 'channel' })],
  ])('is ignored when it is %s', async (_, event) => {
    const bot = await harness.start();
    await bot.deliver(event);
    expect(harness.sent('chat.postMessage')).toEqual([]);
    await bot.deliver(directMessage(QUESTION));
    expect(harness.sent('chat.postMessage')).toHaveLength(1);
  });
});

describe('a typed text', () => {
  const typed = 'what grade is a <R&D> Baker?';
  const escaped = '&lt;R&amp;D&gt; Baker';

  it('is shown escaped when Slack sends it escaped', async () => {
    const bot = await harness.start();
    await bot.deliver(directMessage('what grade is a &lt;R&amp;D&gt; Baker?'));
    expect(harness.sent('chat.postMessage')[0]?.['text']).toContain(escaped);
    expect(harness.sent('chat.postMessage')[0]).toMatchObject(renderMessage(shippedAsk(typed)));
  });

  it('cannot ping when Slack sends it as it was typed', async () => {
    const bot = await harness.start();
    const [{ text, blocks }] = (await bot.deliver(slashCommand('grade of <!channel> & <script>'))) as [
      typeof ANSWER,
    ];
    expect(text).not.toMatch(/<[^>]/);
    expect(JSON.stringify(blocks)).not.toContain('<!channel');
  });
});
