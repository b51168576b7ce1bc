const MOST_OPENS = 10;
const PERIOD_MS = 60_000;

/** Counts how often this process has asked Slack for a connection, so that it never does so more than ten times a minute. */
export class OpenBudget {
  #opens: number[] = [];

  /** The milliseconds until there may be another. */
  get wait(): number {
    const oldest = this.#opens.at(-MOST_OPENS);
    return oldest === undefined ? 0 : Math.max(0, oldest + PERIOD_MS - performance.now());
  }

  spend(): void {
    this.#opens = [...this.#opens, performance.now()].slice(-MOST_OPENS);
  }
}
