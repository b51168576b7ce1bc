import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Backoff } from '../../../src/slack/transport/backoff.js';
import { OpenBudget } from '../../../src/slack/transport/open-budget.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('the pause before the next attempt', () => {
  it('is none at first, then a second, doubling to a minute', () => {
    const backoff = new Backoff(() => 1);
    const pauses = Array.from({ length: 9 }, () => {
      const pause = backoff.pause();
      backoff.fail();
      return pause / 1000;
    });
    expect(pauses).toEqual([0, 1, 2, 4, 8, 16, 32, 60, 60]);
    backoff.recover();
    expect(backoff.pause()).toBe(0);
  });

  it('respects the given maximum, and is random by up to half', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(50), (random, failures) => {
        const backoff = new Backoff(() => random);
        for (let i = 0; i <= failures; i += 1) backoff.fail();
        expect(backoff.pause()).toBeGreaterThanOrEqual(500);
        expect(backoff.pause(25_000)).toBeLessThanOrEqual(25_000);
      }),
    );
  });
});

describe('the budget', () => {
  it('allows ten connections in any minute, though a request may take ten seconds to reach Slack', () => {
    vi.useFakeTimers();
    const budget = new OpenBudget();
    for (let i = 0; i < 10; i += 1) {
      expect(budget.wait).toBe(0);
      budget.spend();
      vi.advanceTimersByTime(1000);
    }
    expect(budget.wait).toBe(60_000);
    vi.advanceTimersByTime(60_000);
    expect(budget.wait).toBe(0);
    budget.spend();
    expect(budget.wait).toBe(1000);
  });
});
