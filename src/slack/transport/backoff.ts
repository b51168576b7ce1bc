const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/** How long to wait before the next attempt: not at all, then a second, doubling to a minute, a part of it left to chance. */
export class Backoff {
  readonly #random: () => number;
  #failures = 0;

  constructor(random = Math.random) {
    this.#random = random;
  }

  fail(): void {
    this.#failures += 1;
  }

  recover(): void {
    this.#failures = 0;
  }

  /** The pause in milliseconds, at most so many. */
  pause(most = LONGEST_PAUSE_MS): number {
    if (this.#failures === 0) return 0;
    const full = Math.min(FIRST_PAUSE_MS * 2 ** (this.#failures - 1), LONGEST_PAUSE_MS, most);
    return full * (0.5 + this.#random() / 2);
  }
}
