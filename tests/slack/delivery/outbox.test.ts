import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Outbox } from '../../../src/slack/delivery/outbox.js';

const API = 'https://slack.example/api';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A Slack that accepts so many messages at once for each channel, and then one a second. */
function slackThatTakes(burst: number, retryAfter: number | string = 1) {
  const buckets = new Map<string, { left: number; at: number }>();
  const posted: { channel: string; at: number }[] = [];
  const start = performance.now();
  let calls = 0;
  const outbox = new Outbox(async (_, init) => {
    calls += 1;
    const now = performance.now();
    const channel = new URLSearchParams(String(init?.body)).get('channel') ?? '';
    const bucket = buckets.get(channel) ?? { left: burst, at: now };
    const left = Math.min(burst, bucket.left + (now - bucket.at) / 1000);
    buckets.set(channel, { left: left >= 1 ? left - 1 : left, at: now });
    if (left < 1) return new Response('', { status: 429, headers: { 'retry-after': String(retryAfter) } });
    posted.push({ channel, at: Math.round((now - start) / 1000) });
    return new Response('{"ok":true}');
  });
  const post = (channel: string, method = 'chat.postMessage') =>
    outbox.fetch(`${API}/${method}`, { body: `channel=${channel}`, headers: { Authorization: 'Bearer T1' } });
  return { outbox, post, posted, calls: () => calls };
}

const statuses = async (answers: readonly Promise<{ status: number }>[]) =>
  (await Promise.all(answers)).map(({ status }) => status);

describe('the outbox', () => {
  it('sends at once what Slack accepts at once', async () => {
    const { post, posted } = slackThatTakes(50);
    const answers = Array.from({ length: 50 }, () => post('C1'));
    expect(await statuses(answers)).toEqual(Array(50).fill(200));
    expect(posted.at(-1)?.at).toBe(0);
  });

  it('delivers twenty messages at once to a channel that accepts one a second', async () => {
    const { post, posted, calls } = slackThatTakes(3);
    const answers = Array.from({ length: 20 }, () => post('C1'));
    await vi.advanceTimersByTimeAsync(40_000);
    expect(await statuses(answers)).toEqual(Array(20).fill(200));
    expect(posted.at(-1)?.at).toBeLessThanOrEqual(22);
    // Each was refused at most twice.
    expect(calls()).toBeLessThanOrEqual(60);
  });

  it('waits until a date that Slack gives', async () => {
    const date = new Date(Date.now() + 30_000).toUTCString();
    const { post, posted } = slackThatTakes(1, date);
    const answers = [post('C1'), post('C1')];
    await vi.advanceTimersByTimeAsync(40_000);
    expect(await statuses(answers)).toEqual([200, 200]);
    expect(posted.at(-1)?.at).toBeGreaterThanOrEqual(29);
  });

  it('fails at once as limited if Slack asks for a pause of more than a minute, also for Home', async () => {
    const { post } = slackThatTakes(0, 90);
    expect(await statuses([post('C1', 'views.publish')])).toEqual([429]);
  });

  it('makes no other channel wait', async () => {
    const { post } = slackThatTakes(3);
    const busy = Array.from({ length: 20 }, () => post('C1'));
    await vi.advanceTimersByTimeAsync(1);
    expect(await statuses([post('C2'), post('C3')])).toEqual([200, 200]);
    await vi.advanceTimersByTimeAsync(40_000);
    await Promise.all(busy);
  });

  it('gives up at once on a message that Slack would accept only after a minute', async () => {
    const { post } = slackThatTakes(0, 61);
    const answer = post('C1');
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).status).toBe(429);
  });

  it('keeps at most a minute of messages waiting', async () => {
    const { post } = slackThatTakes(1);
    const answers = Array.from({ length: 100 }, () => post('C1'));
    await vi.advanceTimersByTimeAsync(90_000);
    const sent = (await statuses(answers)).filter((status) => status === 200);
    expect(sent.length).toBeGreaterThanOrEqual(50);
    expect(sent.length).toBeLessThanOrEqual(62);
  });

  it('waits no longer than two seconds to open a view', async () => {
    const { post } = slackThatTakes(0, 3);
    const answer = post('', 'views.open');
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).status).toBe(429);
  });

  it('shows Home to three hundred people who open it at once', async () => {
    const { post } = slackThatTakes(100);
    const answers = Array.from({ length: 300 }, () => post('', 'views.publish'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(await statuses(answers)).toEqual(Array(300).fill(200));
  });

  it('stops waiting when told to hurry', async () => {
    const { outbox, post } = slackThatTakes(1, 30);
    const answers = [post('C1'), post('C1'), post('C1')];
    await vi.advanceTimersByTimeAsync(1000);
    outbox.hurry();
    expect((await statuses(answers)).sort()).toEqual([200, 429, 429]);
  });
});
