import { LRUCache } from 'lru-cache';
import { type Claims, claimKey } from '../../stores/claims.js';

/** Processes that load the same roles notice an edit within this time of each other. */
const APART_MS = 10 * 60_000;

const MOST_REMEMBERED = 1000;

/** Whether this process, of all that notice the news, tells the admins. */
export type FirstToTell = (fingerprint: string) => Promise<boolean>;

/**
 * Lets one of all processes tell each piece of news. The same news may happen again, so its claim includes how often it has
 * happened.
 */
export function createFirstToTell(claims: Claims): FirstToTell {
  const heard = new LRUCache<string, number>({ max: MOST_REMEMBERED, ttl: APART_MS });
  return async (fingerprint) => {
    const times = (heard.get(fingerprint) ?? 0) + 1;
    heard.set(fingerprint, times);
    // The claim is left to expire, since after a restart the same may happen again.
    const { kind } = await claims.take([claimKey(undefined, 'news', fingerprint, `${times}`)], APART_MS);
    return kind === 'taken';
  };
}
