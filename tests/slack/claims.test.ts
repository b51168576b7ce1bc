import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClaims } from '../../src/slack/claims.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('claims', () => {
  it('are given once, by whichever key they come again', () => {
    const claims = createClaims();
    expect(claims.claim('Ev1', 'C1:1.1')).toBe(true);
    expect(claims.claim('Ev1', 'C1:1.2')).toBe(false);
    expect(claims.claim('Ev2', 'C1:1.1')).toBe(false);
    expect(claims.claim('Ev2', 'C1:1.2')).toBe(true);
  });

  it('last out a day of delay, then expire', () => {
    const hour = 60 * 60 * 1000;
    vi.useFakeTimers();
    const claims = createClaims();
    claims.claim('Ev1');
    vi.advanceTimersByTime(24 * hour);
    expect(claims.claim('Ev1')).toBe(false);
    vi.advanceTimersByTime(2 * hour);
    expect(claims.claim('Ev1')).toBe(true);
  });

  it('make room for new ones by letting the oldest go', () => {
    const claims = createClaims({ limit: 2 });
    for (const key of ['Ev1', 'Ev2', 'Ev3']) claims.claim(key);
    expect(claims.claim('Ev3')).toBe(false);
    expect(claims.claim('Ev1')).toBe(true);
  });
});
