import { LogLevel } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../../../src/slack/logger.js';
import { Deliveries } from '../../../src/slack/transport/deliveries.js';

const EVENT = { type: 'event_callback', event: { type: 'app_mention' } };
const COMMAND = { command: '/role' };

type Listener = (ack: (response?: unknown) => Promise<void>) => Promise<void>;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Deliveries to an app with this one listener, and their acknowledgements. */
function deliveriesTo(listener: Listener) {
  const log: string[] = [];
  const acks: unknown[] = [];
  const deliveries = new Deliveries(createLogger(LogLevel.ERROR, (line) => log.push(line)));
  deliveries.init({ processEvent: ({ ack }) => listener(ack) });
  const take = (body: object) =>
    deliveries.take({ body, ack: async (response) => void acks.push(response ?? 'received') });
  return { deliveries, take, acks, log };
}

const takes = (milliseconds: number) => () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

describe('an event', () => {
  it('is acknowledged after it was handled, although Bolt acknowledges before', async () => {
    const { take, acks } = deliveriesTo(async (ack) => {
      await ack();
      await takes(1000)();
    });
    take(EVENT);
    await vi.advanceTimersByTimeAsync(999);
    expect(acks).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(acks).toEqual(['received']);
  });

  it('is acknowledged once, before Slack gives up, when it takes longer', async () => {
    const { take, acks } = deliveriesTo(takes(10_000));
    take(EVENT);
    await vi.advanceTimersByTimeAsync(2500);
    expect(acks).toEqual(['received']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(acks).toHaveLength(1);
  });

  it('is logged if it makes Bolt fail, and is not delivered again', async () => {
    const { take, acks, log } = deliveriesTo(async () => {
      throw new TypeError('no such field');
    });
    take(EVENT);
    await vi.advanceTimersByTimeAsync(0);
    expect(acks).toEqual(['received']);
    expect(log.join()).toContain('no such field');
  });
});

describe('a command', () => {
  it('is acknowledged by its answer', async () => {
    const { take, acks } = deliveriesTo((ack) => ack({ text: 'grade 8' }));
    take(COMMAND);
    await vi.advanceTimersByTimeAsync(0);
    expect(acks).toEqual([{ text: 'grade 8' }]);
  });

  it('is told when its answer comes too late', async () => {
    let refusal: unknown;
    const { take, acks } = deliveriesTo(async (ack) => {
      await takes(4000)();
      await ack({ text: 'grade 8' }).catch((error) => {
        refusal = error;
      });
    });
    take(COMMAND);
    await vi.advanceTimersByTimeAsync(4000);
    expect(acks).toEqual(['received']);
    expect(refusal).toMatchObject({ name: 'LateReceiptError' });
  });
});

describe('a drain', () => {
  it('closes the intake after all acknowledgements, then finishes the rest, and takes no new event', async () => {
    const { deliveries, take, acks } = deliveriesTo(takes(5000));
    const closed: number[] = [];
    const start = Date.now();
    take(EVENT);
    deliveries.refuseEvents();
    const drained = deliveries.drain(async () => void closed.push(Date.now() - start));
    take(EVENT);
    await vi.advanceTimersByTimeAsync(2500);
    expect(closed).toEqual([2500]);
    await vi.advanceTimersByTimeAsync(2500);
    await drained;
    expect(acks).toEqual(['received']);
  });

  it('ends after eight seconds, even with deliveries left', async () => {
    const { deliveries, take } = deliveriesTo(takes(60_000));
    take(EVENT);
    let isOver = false;
    void deliveries
      .drain(async () => {})
      .then(() => {
        isOver = true;
      });
    await vi.advanceTimersByTimeAsync(7999);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isOver).toBe(true);
  });
});
