import { setTimeout as delay } from 'node:timers/promises';

const BETWEEN_TRIES_MS = 1000;

/** Longer than any usual outage of a database. */
const LONGEST_MS = 60 * 60 * 1000;

/** Repeats work that nobody will ask for again, until the store takes it. Rejects with its error after an hour. */
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
