import { LRUCache } from 'lru-cache';
import type { Place } from '../../stores/conversations.js';
import { tell, type Ways } from './ways.js';

const MOST_ANSWERS = 5;
const PERIOD_MS = 30_000;
const MOST_PLACES = 5000;

const ENOUGH = 'I answer at most five questions in half a minute here. Please ask again a little later.';

/** Somebody who asks so often in one thread may be a bot that replies to every answer. Neither would ever stop. */
export class Breaker {
  readonly #asked = new LRUCache<string, { times: readonly number[]; isTold: boolean }>({ max: MOST_PLACES });

  /**
   * Answers unless one poster has asked too much in one thread within half a minute. Then says so once, where no bot can
   * see it.
   */
  async pass(place: Place, answer: () => Promise<unknown>, unseen: Ways): Promise<void> {
    const key = JSON.stringify([place.team, place.channel, place.thread, place.user]);
    const now = performance.now();
    const { times = [], isTold = false } = this.#asked.get(key) ?? {};
    const recent = times.filter((time) => now - time < PERIOD_MS).slice(-MOST_ANSWERS);
    const isTooMuch = recent.length >= MOST_ANSWERS;
    this.#asked.set(key, { times: [...recent, now], isTold: isTooMuch });
    if (!isTooMuch) await answer();
    else if (!isTold) await tell(ENOUGH, unseen);
  }
}
