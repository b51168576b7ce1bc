import { setTimeout as delay } from 'node:timers/promises';

/** Waits for some work, but no longer than so many milliseconds. True when the work was done by then. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const bound = new AbortController();
  try {
    return await Promise.race([work.then(() => true), delay(milliseconds, false, { signal: bound.signal })]);
  } finally {
    bound.abort();
  }
}
