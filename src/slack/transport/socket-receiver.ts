import type { Receiver } from '@slack/bolt';
import { Deliveries, type Processor } from './deliveries.js';
import { SocketPool, type SocketPoolParts } from './socket-pool.js';

export type SocketReceiverParts = Omit<SocketPoolParts, 'onDelivery'>;

/** The transport over Socket Mode. It needs no public address, as the bot connects to Slack. */
export class SocketReceiver implements Receiver {
  readonly #deliveries: Deliveries;
  readonly #pool: SocketPool;

  constructor(parts: SocketReceiverParts) {
    this.#deliveries = new Deliveries(parts.logger);
    this.#pool = new SocketPool({ ...parts, onDelivery: (delivery) => this.#deliveries.take(delivery) });
  }

  init(app: Processor): void {
    this.#deliveries.init(app);
  }

  /** The number of connections that bring deliveries. */
  get connections(): number {
    return this.#pool.size;
  }

  /** The number of deliveries that are being handled. */
  get inFlight(): number {
    return this.#deliveries.inFlight;
  }

  start(): Promise<void> {
    return this.#pool.start();
  }

  /** Answers what has arrived. Slack delivers everything new to another process. */
  stop(): Promise<void> {
    this.#deliveries.refuseEvents();
    return this.#deliveries.drain(() => this.#pool.stop());
  }
}
