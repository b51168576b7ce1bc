import { LRUCache } from 'lru-cache';

/** Far more than one message has, and little memory. */
const MOST_KEPT = 2000;

/** Remembers the results for recent keys: the same words and titles stand in most questions. */
export function remember<Given, Found extends object>(
  find: (given: Given) => Found,
  keyOf: (given: Given) => string,
): (given: Given) => Found {
  const kept = new LRUCache<string, Found>({ max: MOST_KEPT });
  return (given) => {
    const key = keyOf(given);
    const known = kept.get(key);
    if (known) return known;
    const found = find(given);
    kept.set(key, found);
    return found;
  };
}
