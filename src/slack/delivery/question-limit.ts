import { claimKey } from '../../stores/claims.js';
import type { Place } from '../../stores/conversations.js';
import type { Limit, Limits } from '../../stores/limits.js';
import { tell, type Ways } from './ways.js';

const LIMIT: Limit = { most: 5, periodMs: 30_000 };

const ENOUGH = 'I answer at most five questions in half a minute here. Please ask again a little later.';

/** Somebody who asks so often in one thread may be a bot that replies to every answer. Neither would ever stop. */
export class QuestionLimit {
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /**
   * Answers unless one poster has asked too much in one thread within half a minute. Then says so once, where no bot can
   * see it.
   */
  async pass(
    { team, channel, thread, user }: Place,
    answer: () => Promise<unknown>,
    unseen: Ways,
  ): Promise<void> {
    const over = await this.#limits.count(claimKey(team, channel, thread, user), LIMIT);
    if (over === 0) await answer();
    else if (over === 1) await tell(ENOUGH, unseen);
  }
}
