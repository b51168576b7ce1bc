import { acknowledged } from '../../operate/signals.js';

/** Thrown when an acknowledgement comes too late to carry an answer, which must then go another way. */
class LateReceiptError extends Error {
  override name = 'LateReceiptError';
}

/** Acknowledges a delivery, once. */
export class Receipt {
  readonly #ack: (response: unknown) => Promise<void>;
  readonly #arrivedAt = performance.now();
  #isGiven = false;

  constructor(ack: (response?: unknown) => Promise<void>) {
    this.#ack = ack;
  }

  /** Rejects if it was given before, or if the connection is gone. */
  async give(response?: unknown): Promise<void> {
    if (this.#isGiven) throw new LateReceiptError('This delivery was acknowledged before.');
    this.#isGiven = true;
    await this.#ack(response);
    acknowledged.tell({ seconds: (performance.now() - this.#arrivedAt) / 1000 });
  }

  /** Gives it unless it was given. Ignores a lost connection, as Slack then delivers again. */
  async giveAnyway(): Promise<void> {
    await this.give().catch(() => undefined);
  }
}
