const MOST_OPENS = 10;
/** A minute, plus the longest that a request may take to reach Slack, which does the counting. */
const PERIOD_MS = 70_000;

/** Limits this process so that Slack sees at most ten requests for a connection in any minute. */
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
