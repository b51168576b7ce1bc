/** Remembers what was taken on, so that nothing is answered twice. */
export interface Claims {
  /** True the first time; false if any of the keys was claimed before, by this or another delivery. */
  claim(...keys: readonly string[]): boolean;
}

// Slack delivers a delayed event up to a day later.
const LIFETIME_MS = 25 * 60 * 60 * 1000;
const LIMIT = 20_000;

export function createClaims({ limit = LIMIT, lifetimeMs = LIFETIME_MS, now = Date.now } = {}): Claims {
  // A map keeps the order of insertion, so the first to expire stands first.
  const expiries = new Map<string, number>();

  function forget(): void {
    for (const [key, expiry] of expiries) {
      if (expiry > now() && expiries.size < limit) return;
      expiries.delete(key);
    }
  }

  return {
    claim(...keys) {
      forget();
      if (keys.some((key) => expiries.has(key))) return false;
      for (const key of keys) expiries.set(key, now() + lifetimeMs);
      return true;
    },
  };
}
