/** Thrown when Slack no longer waits for what an acknowledgement was to carry: it has to go another way. */
class LateReceiptError extends Error {
  override name = 'LateReceiptError';
}

/** Tells Slack that a delivery arrived, once. */
export class Receipt {
  readonly #ack: (response?: unknown) => Promise<void>;
  #isGiven = false;

  constructor(ack: (response?: unknown) => Promise<void>) {
    this.#ack = ack;
  }

  /** Rejects when it was given before, or when the connection is gone. */
  async give(response?: unknown): Promise<void> {
    if (this.#isGiven) throw new LateReceiptError('This delivery was acknowledged before.');
    this.#isGiven = true;
    await this.#ack(response);
  }

  /** Gives it, unless it was given; a connection that is gone is no matter, as Slack delivers again then. */
  async giveAnyway(): Promise<void> {
    await this.give().catch(() => undefined);
  }
}
