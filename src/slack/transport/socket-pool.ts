import { EventEmitter, once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { type Logger, webApi } from '@slack/bolt';
import { messageOf } from '../../caught.js';
import { connected } from '../../operate/signals.js';
import { Backoff } from './backoff.js';
import { Connection, type ConnectionSettings } from './connection.js';
import type { Delivery } from './guarded-client.js';
import { OpenBudget } from './open-budget.js';
import { finalRefusal } from './refusal.js';

export interface SocketPoolParts extends ConnectionSettings {
  logger: Logger;
  onDelivery: (delivery: Delivery) => void;
  /** Called when Slack refuses this app. The pool does not try again. */
  onRefused: (error: webApi.WebAPIPlatformError) => void;
}

/** Slack sends each delivery to any one connection. With two, one listens while the other is replaced or dies. */
const CONNECTIONS = 2;

/** A connection that ends sooner counts as a failure, so that the pool does not replace it at once again and again. */
const HEALTHY_MS = 60_000;

/** Slack may replace connections one after another. If it does so sooner than this, something is wrong. */
const SETTLED_MS = 5000;

/** The longest pause without any connection. With the longest wait for hello, the bot is back within 30 s of Slack. */
const LONGEST_DEAF_PAUSE_MS = 12_000;

/** Slack counts requests by the minute. Without this limit, one odd answer could keep the bot away for hours. */
const LONGEST_LIMIT_MS = 60_000;

/** How long to read a replaced connection, unless Slack closes it. It may bring deliveries that were on their way. */
const LINGER_MS = 10_000;

interface Tenure {
  openedAt: number;
  /** `leaving`: Slack will close it, and no other connection is open for it yet. `replaced`: another is. */
  stage: 'lasting' | 'leaving' | 'replaced';
}

/** Keeps two connections to Slack open. Opens one at a time, and each before it closes the one it replaces. */
export class SocketPool {
  readonly #parts: SocketPoolParts;
  readonly #backoff = new Backoff();
  readonly #budget = new OpenBudget();
  readonly #changes = new EventEmitter();
  readonly #stopped = new AbortController();
  readonly #connections = new Map<Connection, Tenure>();
  #oddFrames = 0;

  constructor(parts: SocketPoolParts) {
    this.#parts = parts;
  }

  /** The number of connections that bring deliveries. */
  get size(): number {
    return this.#connections.size;
  }

  /** Resolves when one connection is open; the others follow. Rejects when the first cannot be opened. */
  async start(): Promise<void> {
    await this.#open();
    void this.#keepOpen();
  }

  /** Closes everything, for good. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await Promise.all([...this.#connections.keys()].map((connection) => connection.close()));
  }

  async #keepOpen(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      try {
        if (this.#at('lasting').length >= CONNECTIONS) await once(this.#changes, 'loss', { signal });
        else await this.#openAfterPause(signal);
      } catch (error) {
        if (signal.aborted) return;
        if (finalRefusal(error)) return this.#parts.onRefused(error as webApi.WebAPIPlatformError);
        this.#backoff.fail();
        connected.tell({ kind: 'failed' });
        this.#parts.logger.warn(`No new connection to Slack: ${messageOf(error)}. Trying again.`);
        if (error instanceof webApi.WebAPIRateLimitedError) {
          const pause = Math.min(error.retryAfter * 1000, LONGEST_LIMIT_MS);
          await delay(pause, undefined, { signal }).catch(() => undefined);
        }
      }
    }
  }

  async #openAfterPause(signal: AbortSignal): Promise<void> {
    const pause = this.#backoff.pause(this.size === 0 ? LONGEST_DEAF_PAUSE_MS : undefined);
    await delay(Math.max(pause, this.#budget.wait), undefined, { signal });
    await this.#open();
  }

  async #open(): Promise<void> {
    const { onDelivery, logger } = this.#parts;
    const connection: Connection = new Connection(this.#parts, {
      onDelivery,
      onRecycle: (reason) => this.#recycle(connection, reason),
      onRateLimited: () =>
        logger.warn('Slack holds back events: there are more than it delivers to one app.'),
      onOdd: (why) => this.#noteOdd(why),
      onLost: (error) => logger.warn('An answer may have been lost with its connection:', error),
      onEnd: () => this.#forget(connection),
    });
    this.#budget.spend();
    await connection.open();
    if (this.#stopped.signal.aborted) return connection.close();
    if (connection.hasEnded) throw new Error('the connection ended right after hello');
    connected.tell({ kind: 'opened' });
    this.#connections.set(connection, { openedAt: performance.now(), stage: 'lasting' });
    const [replaced] = this.#at('leaving');
    if (replaced) void this.#closeLater(replaced);
  }

  #at(stage: Tenure['stage']): Connection[] {
    return [...this.#connections]
      .filter(([, tenure]) => tenure.stage === stage)
      .map(([connection]) => connection);
  }

  #recycle(connection: Connection, reason: string): void {
    const tenure = this.#connections.get(connection);
    if (tenure?.stage !== 'lasting') return;
    this.#parts.logger.info(`Slack asks for another connection (${reason}).`);
    tenure.stage = 'leaving';
    this.#noteLoss(tenure, SETTLED_MS);
  }

  #forget(connection: Connection): void {
    const tenure = this.#connections.get(connection);
    this.#connections.delete(connection);
    if (tenure?.stage !== 'lasting' || this.#stopped.signal.aborted) return;
    connected.tell({ kind: 'lost' });
    this.#parts.logger.warn('A connection to Slack ended; opening another.');
    this.#noteLoss(tenure, HEALTHY_MS);
  }

  #noteLoss({ openedAt }: Tenure, shortestMs: number): void {
    const age = performance.now() - openedAt;
    if (age < shortestMs) this.#backoff.fail();
    if (age > HEALTHY_MS) this.#backoff.recover();
    this.#changes.emit('loss');
  }

  async #closeLater(connection: Connection): Promise<void> {
    const tenure = this.#connections.get(connection);
    if (tenure) tenure.stage = 'replaced';
    await delay(LINGER_MS, undefined, { ref: false });
    await connection.close();
  }

  #noteOdd(why: string): void {
    this.#oddFrames += 1;
    this.#parts.logger.warn(`Dropped a frame of unknown shape (${why}); ${this.#oddFrames} so far.`);
  }
}
