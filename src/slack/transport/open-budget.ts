const MOST_OPENS = 10;
const PERIOD_MS = 60_000;

/** Limits this process to ten requests for a connection in a minute. */
export class OpenBudget {
  #opens: number[] = [];

  /** The milliseconds until the next request is allowed. */
  get wait(): number {
    const oldest = this.#opens.at(-MOST_OPENS);
    return oldest === undefined ? 0 : Math.max(0, oldest + PERIOD_MS - performance.now());
  }

  spend(): void {
    this.#opens = [...this.#opens, performance.now()].slice(-MOST_OPENS);
  }
}
