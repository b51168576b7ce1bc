import { setImmediate as nextTurn } from 'node:timers/promises';
import type { App, Logger } from '@slack/bolt';
import PQueue from 'p-queue';
import { StoreError } from '../../stores/store-error.js';
import type { Delivery } from './guarded-client.js';
import { Receipt } from './receipt.js';
import { within } from './within.js';

/** Passes a delivery to its listeners. */
export type Processor = Pick<App, 'processEvent'>;

/** Slack waits three seconds. Then it delivers an event again, and shows an error for a command. */
const LONGEST_ACK_MS = 2500;

/** Most supervisors give a process ten seconds to end. */
const LONGEST_DRAIN_MS = 8000;

/**
 * Passes deliveries to the app. Acknowledges an event after it was handled, so that Slack delivers it again if this process
 * dies before. Acknowledges a command with its answer. Acknowledges both before Slack stops waiting.
 */
export class Deliveries {
  readonly #logger: Logger;
  readonly #inFlight = new Set<Promise<void>>();
  /**
   * Answers are computed one at a time, each in its own turn of the event loop, so that finished answers are sent while
   * the next one is computed.
   */
  readonly #turns = new PQueue({ concurrency: 1 });
  #app: Processor | undefined;
  #takesEvents = true;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  init(app: Processor): void {
    this.#app = app;
  }

  /** The number of deliveries that are being handled. */
  get inFlight(): number {
    return this.#inFlight.size;
  }

  take(delivery: Delivery): void {
    const isEvent = 'event' in delivery.body;
    // Not acknowledged, so that Slack delivers it again, to another process.
    if (isEvent && !this.#takesEvents) return;
    const work = this.#process(delivery, isEvent);
    this.#inFlight.add(work);
    void work.finally(() => this.#inFlight.delete(work));
  }

  /** Leaves events that arrive from now on to another process, or to the next one. */
  refuseEvents(): void {
    this.#takesEvents = false;
  }

  /**
   * Waits until all deliveries are handled, for at most eight seconds. First waits for acknowledgements, then closes the
   * intake and waits for the rest.
   */
  async drain(closeIntake: () => Promise<void>): Promise<void> {
    const start = performance.now();
    // By then every event is acknowledged, so Slack does not send it again.
    await within(LONGEST_ACK_MS, this.#settled());
    await closeIntake();
    await within(start + LONGEST_DRAIN_MS - performance.now(), this.#settled());
  }

  async #settled(): Promise<void> {
    await Promise.all(this.#inFlight);
  }

  /** Never rejects. */
  async #process({ body, retryNum, retryReason, ack }: Delivery, isEvent: boolean): Promise<void> {
    const receipt = new Receipt(ack);
    // Only events and commands can be answered later, by a post or a response URL.
    const mayWait = isEvent || 'command' in body;
    const late = mayWait ? setTimeout(() => receipt.giveAnyway(), LONGEST_ACK_MS) : undefined;
    let isForLater = false;
    try {
      // Events can wait a little. A person who typed a command cannot.
      await this.#turns.add(() => nextTurn(), { priority: isEvent ? 0 : 1 });
      await this.#app?.processEvent({
        body,
        retryNum,
        retryReason,
        // Bolt acknowledges events before it handles them.
        ack: isEvent ? async () => {} : (response?: unknown) => receipt.give(response),
      });
    } catch (error) {
      // The store is away, so Slack must deliver it again later. Any other failure would only happen again.
      isForLater = error instanceof StoreError;
      this.#logger.error('A delivery could not be handled.', error);
    } finally {
      clearTimeout(late);
      if (isEvent && !isForLater) await receipt.giveAnyway();
    }
  }
}
