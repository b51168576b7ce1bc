import type { App, Receiver } from '@slack/bolt';
import { Deliveries } from './deliveries.js';
import { SocketPool, type SocketPoolParts } from './socket-pool.js';

export type SocketReceiverParts = Omit<SocketPoolParts, 'onDelivery'>;

/** The transport that needs no public address: the bot calls Slack. */
export class SocketReceiver implements Receiver {
  readonly #deliveries: Deliveries;
  readonly #pool: SocketPool;

  constructor(parts: SocketReceiverParts) {
    this.#deliveries = new Deliveries(parts.logger);
    this.#pool = new SocketPool({ ...parts, onDelivery: (delivery) => this.#deliveries.take(delivery) });
  }

  init(app: App): void {
    this.#deliveries.init(app);
  }

  start(): Promise<void> {
    return this.#pool.start();
  }

  /** Answers what was taken in, while Slack delivers the rest elsewhere. */
  stop(): Promise<void> {
    return this.#deliveries.drain(() => this.#pool.stop());
  }
}
