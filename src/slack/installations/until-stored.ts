import { setTimeout as delay } from 'node:timers/promises';

const BETWEEN_TRIES_MS = 1000;

/** Longer than a database is away, but for a disaster. */
const LONGEST_MS = 60 * 60 * 1000;

/** Does some work that nobody can ask for a second time, again and again until the store takes it. */
export async function untilStored<Result>(work: () => Promise<Result>): Promise<Result> {
  const giveUpAt = performance.now() + LONGEST_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
      await delay(BETWEEN_TRIES_MS, undefined, { ref: false });
    }
  }
}
