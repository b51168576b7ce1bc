import { claimKey } from './claims.js';
import { type Gap, type Gaps, gapKey, WEEK_MS } from './gaps.js';
import type { Shelf } from './shelf.js';

/** A gap as it is kept. */
export interface CountedGap extends Gap {
  channel: string;
  /** When it was first asked, in milliseconds of the epoch. */
  since: number;
}

/** The gaps of a process that shares them with no other. */
export function createShelfGaps(shelf: Shelf<CountedGap>): Gaps {
  return {
    async note(channel, question) {
      // Nothing waits before the shelf has changed, so no two callers get the list.
      const key = claimKey(channel, gapKey(question));
      const { times, since } = shelf.get(key) ?? { times: 0, since: Date.now() };
      const noted: CountedGap = { channel, question, times: times + 1, since };
      const others = shelf.entries().filter(([other, gap]) => gap.channel === channel && other !== key);
      const all = [[key, noted] as const, ...others];
      if (all.every(([, gap]) => Date.now() - gap.since < WEEK_MS)) {
        await shelf.set(key, noted);
        return [];
      }
      await Promise.all(all.map(([key]) => shelf.delete(key)));
      const gaps = all.map(([, { question, times }]) => ({ question, times }));
      return gaps.toSorted((a, b) => b.times - a.times);
    },
  };
}
