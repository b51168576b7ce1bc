import { describe, expect, it } from 'vitest';
import { rolecall } from '../../support/catalogues/shipped.js';
import { loggedErrors } from '../../support/slack/bot.js';
import { QUESTION, setUpHarness } from '../../support/slack/harness.js';
import { appHomeOpened, directMessage } from '../../support/slack/payloads.js';

const harness = setUpHarness();

const threads = () => harness.sent('chat.postMessage').map(({ thread_ts }) => thread_ts);

describe('a chat with the agent', () => {
  it('begins with questions from the catalogue that all have an answer', async () => {
    const bot = await harness.start();
    await bot.deliver(appHomeOpened('messages'));
    const [{ channel_id, thread_ts, prompts } = { prompts: [] }] = harness.sent(
      'assistant.threads.setSuggestedPrompts',
    );
    expect({ channel_id, thread_ts }).toEqual({ channel_id: 'D1', thread_ts: undefined });
    const messages: string[] = prompts.map(({ message }: { message: string }) => message);
    expect(messages).toHaveLength(4);
    expect(messages.map((message) => rolecall.ask(message).outcome)).toEqual(messages.map(() => 'answered'));
  });

  it('has a thread for each question, and continues within and across threads', async () => {
    const bot = await harness.start();
    await bot.deliver(appHomeOpened('messages'));
    await bot.deliver(directMessage(QUESTION, { ts: '1.1' }));
    await bot.deliver(directMessage('and its requirements?', { ts: '1.2', thread_ts: '1.1' }));
    await bot.deliver(directMessage('and its requirements?', { ts: '1.3' }));
    expect(threads()).toEqual(['1.1', '1.1', '1.3']);
    for (const { text } of harness.sent('chat.postMessage').slice(1)) {
      expect(text).toContain('The Staff Ecosystem Sales Manager has 12 requirements');
    }
  });

  it('is a plain conversation, without an error, if Slack has no agents', async () => {
    const errors = loggedErrors();
    harness.slack.plan('assistant.threads.setSuggestedPrompts', {
      body: { ok: false, error: 'missing_scope' },
    });
    const bot = await harness.start();
    await bot.deliver(appHomeOpened('messages'));
    await bot.deliver(directMessage(QUESTION, { ts: '1.1' }));
    expect(threads()).toEqual([undefined]);
    expect(errors()).toBe('');
  });
});
