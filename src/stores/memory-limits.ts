import { LRUCache } from 'lru-cache';
import type { Limits } from './limits.js';

const MOST_KEYS = 5000;

/** The limits of a process that shares them with no other. A restart forgets them. */
export function createMemoryLimits(): Limits {
  const tried = new LRUCache<string, { times: readonly number[]; over: number }>({ max: MOST_KEYS });
  return {
    async count(key, { most, periodMs }) {
      // Not the clock of the machine, which may be set back.
      const now = performance.now();
      const before = tried.get(key) ?? { times: [], over: 0 };
      const recent = before.times.filter((time) => now - time < periodMs).slice(-most);
      const over = recent.length < most ? 0 : before.over + 1;
      tried.set(key, { times: [...recent, now], over });
      return over;
    },
  };
}
