const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/** The pause before the next attempt: none at first, then a second, doubling up to a minute, partly random. */
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

  /** The next pause in milliseconds, up to a limit. */
  pause(most = LONGEST_PAUSE_MS): number {
    if (this.#failures === 0) return 0;
    const full = Math.min(FIRST_PAUSE_MS * 2 ** (this.#failures - 1), LONGEST_PAUSE_MS, most);
    return full * (0.5 + this.#random() / 2);
  }
}
