/** A source of numbers from 0 up to 1; the same seed gives the same numbers. */
export type Random = () => number;

/** Mulberry32: 32 bits of state are plenty for benchmarks and fuzzing. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function randomBelow(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

/** One of some items, of which there must be at least one. */
export function pick<T>(items: readonly T[], random: Random): T {
  return items[randomBelow(items.length, random)] as T;
}

export function shuffle<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
