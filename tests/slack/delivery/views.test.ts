import { webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { updateView } from '../../../src/slack/delivery/views.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A client of a Slack whose first answer is lost, and whose second comes after a while. */
function clientOfSlack(secondAnswerAfterMs: number) {
  const methods: string[] = [];
  const client = new webApi.WebClient('xoxb-test', {
    retryConfig: { retries: 0 },
    logLevel: webApi.LogLevel.ERROR,
    fetch: async (url) => {
      methods.push(String(url).split('/').at(-1) ?? '');
      if (methods.length === 1) throw new TypeError('fetch failed');
      await new Promise((resolve) => setTimeout(resolve, secondAnswerAfterMs));
      return new Response('{"ok":true}');
    },
  });
  return { client, methods };
}

async function update(secondAnswerAfterMs: number) {
  const { client, methods } = clientOfSlack(secondAnswerAfterMs);
  const updated = updateView(client, 'V1', {
    type: 'modal',
    title: { type: 'plain_text', text: 'A' },
    blocks: [],
  });
  const result = updated.then(
    () => 'shown',
    (error: Error) => error.message,
  );
  await vi.advanceTimersByTimeAsync(2000);
  return { methods, result: await Promise.race([result, 'still waiting']) };
}

describe('a view that Slack may or may not have shown', () => {
  it('is sent once more', async () => {
    expect(await update(1000)).toEqual({ methods: ['views.update', 'views.update'], result: 'shown' });
  });

  it('fails after 2 s more, so that the person who clicked is told', async () => {
    expect(await update(60_000)).toMatchObject({ result: expect.stringContaining('fetch failed') });
  });
});
