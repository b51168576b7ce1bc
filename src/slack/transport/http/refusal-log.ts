import type { Logger } from '@slack/bolt';

const PERIOD_MS = 60_000;

/** Logs why requests are refused. Anybody can send some, so it writes at most one line a minute. */
export class RefusalLog {
  readonly #logger: Logger;
  #loggedAt = Number.NEGATIVE_INFINITY;
  #others = 0;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  note(why: string): void {
    if (performance.now() - this.#loggedAt < PERIOD_MS) {
      this.#others += 1;
      return;
    }
    const others = this.#others === 0 ? '' : ` ${this.#others} others were refused since the last such line.`;
    this.#logger.warn(`Refused a request (${why}).${others}`);
    this.#loggedAt = performance.now();
    this.#others = 0;
  }
}
