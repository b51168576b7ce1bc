import { LRUCache } from 'lru-cache';

/** Where a store of one process keeps values by their keys: each for a time, and at most a certain number. */
export interface Shelf<Value> {
  get(key: string): Value | undefined;
  /** Resolves when the value is stored. */
  set(key: string, value: Value): Promise<void>;
  delete(key: string): Promise<void>;
  /** The keys and values there are, in no order. */
  entries(): readonly (readonly [string, Value])[];
}

export interface ShelfSize {
  /** How many values it holds; the oldest make room. */
  most: number;
  /** For how many milliseconds it holds each. */
  lifetimeMs: number;
}

/** The time of the process, which no change of the machine's clock moves. */
export const STEADY = { now: () => performance.now() };

/** A shelf that lasts as long as the process. */
export function createMemoryShelf<Value extends {}>({ most, lifetimeMs }: ShelfSize): Shelf<Value> {
  // Created for the first value, since the cache reserves room for all values at once, which takes a while.
  let values: LRUCache<string, Value> | undefined;
  return {
    get: (key) => values?.get(key),
    async set(key, value) {
      values ??= new LRUCache({ max: most, ttl: lifetimeMs, ttlResolution: 0, perf: STEADY });
      values.set(key, value);
    },
    delete: async (key) => void values?.delete(key),
    entries: () => [...(values?.entries() ?? [])],
  };
}
