import type { Logger } from '@slack/bolt';

const PERIOD_MS = 60_000;

/** Logs why requests fail. Anybody can send some, so it writes at most one line a minute. */
export class RefusalLog {
  readonly #logger: Logger;
  readonly #what: string;
  #loggedAt = Number.NEGATIVE_INFINITY;
  #others = 0;

  /** Each line begins with `what`. */
  constructor(logger: Logger, what = 'Refused a request') {
    this.#logger = logger;
    this.#what = what;
  }

  note(why: string): void {
    if (performance.now() - this.#loggedAt < PERIOD_MS) {
      this.#others += 1;
      return;
    }
    const others = this.#others === 0 ? '' : ` ${this.#others} more since the last such line.`;
    this.#logger.warn(`${this.#what} (${why}).${others}`);
    this.#loggedAt = performance.now();
    this.#others = 0;
  }
}
