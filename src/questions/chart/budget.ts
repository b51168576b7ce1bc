/** More than any sensible message takes; most take a few hundred. */
const MOST_STEPS = 6000;

/**
 * The steps that reading one message may take. All its clauses and their parts share them, as words that are put together
 * on purpose can be read in more ways than anybody can wait for.
 */
export class Budget {
  #spent = 0;

  spend(steps = 1): void {
    this.#spent += steps;
  }

  get spent(): number {
    return this.#spent;
  }

  /** Whether readings may be missing, since the search for them was cut short. */
  get isSpent(): boolean {
    return this.#spent > MOST_STEPS;
  }
}
