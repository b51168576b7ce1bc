import { LRUCache } from 'lru-cache';

/** Remembers what was taken on, so that nothing is answered twice. */
export interface Claims {
  /** True the first time; false if any of the keys was claimed before, by this or another delivery. */
  claim(...keys: readonly string[]): boolean;
  /** Forgets a key, so that what failed can be tried again. */
  release(key: string): void;
}

// Slack delivers a delayed event up to a day later.
const LIFETIME_MS = 25 * 60 * 60 * 1000;
const LIMIT = 20_000;

export function createClaims({ limit = LIMIT } = {}): Claims {
  const claimed = new LRUCache<string, true>({ max: limit, ttl: LIFETIME_MS, perf: Date });
  return {
    claim(...keys) {
      if (keys.some((key) => claimed.has(key))) return false;
      for (const key of keys) claimed.set(key, true);
      return true;
    },
    release: (key) => void claimed.delete(key),
  };
}

/** Does something once, even if it is asked for again meanwhile; again only if it was not done or failed. */
export async function once(claims: Claims, key: string, work: () => Promise<boolean>): Promise<boolean> {
  if (!claims.claim(key)) return false;
  let done = false;
  try {
    done = await work();
  } finally {
    if (!done) claims.release(key);
  }
  return done;
}
