import { LRUCache } from 'lru-cache';

/** How many keys are remembered. Beyond that, the key that was silent longest is forgotten. */
const MOST_KEYS = 10_000;

/**
 * Returns a function that counts a try of a key, and says whether it is within the limit: `most` tries in a window of time. The
 * window begins with the first try.
 */
export function createRateLimit(most: number, windowMs: number): (key: string) => boolean {
  const windows = new LRUCache<string, { count: number }>({ max: MOST_KEYS, ttl: windowMs });
  return (key) => {
    const window = windows.get(key) ?? { count: 0 };
    if (window.count === 0) windows.set(key, window);
    window.count++;
    return window.count <= most;
  };
}
