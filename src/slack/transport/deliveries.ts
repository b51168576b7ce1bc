import type { App, Logger } from '@slack/bolt';
import type { Delivery } from './guarded-client.js';
import { Receipt } from './receipt.js';
import { within } from './within.js';

/** What takes a delivery to its listeners. */
export type Processor = Pick<App, 'processEvent'>;

/** Slack waits three seconds. It delivers an event again after that, and shows an error for a command. */
const LONGEST_ACK_MS = 2500;

/** Most of what a supervisor grants a process that is to end. */
const LONGEST_DRAIN_MS = 8000;

/**
 * Hands what Slack delivers to the app. An event is acknowledged when it has been dealt with, and not before, so that
 * Slack delivers it again if this process dies meanwhile; a command by its answer; both in time in any case.
 */
export class Deliveries {
  readonly #logger: Logger;
  readonly #inFlight = new Set<Promise<void>>();
  #app: Processor | undefined;
  #takesEvents = true;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  init(app: Processor): void {
    this.#app = app;
  }

  take(delivery: Delivery): void {
    const isEvent = 'event' in delivery.body;
    // Without an acknowledgement Slack delivers it again, to another process.
    if (isEvent && !this.#takesEvents) return;
    const work = this.#process(delivery, isEvent);
    this.#inFlight.add(work);
    void work.finally(() => this.#inFlight.delete(work));
  }

  /**
   * Lets what was taken in be answered: first what Slack waits for, then, with the intake closed, the rest, for at most
   * eight seconds in all.
   */
  async drain(closeIntake: () => Promise<void>): Promise<void> {
    const start = performance.now();
    this.#takesEvents = false;
    // By then every event is acknowledged, and comes no second time.
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
    // Only these can be answered later: an event by a post, a command by its response URL.
    const mayWait = isEvent || 'command' in body;
    const late = mayWait ? setTimeout(() => receipt.giveAnyway(), LONGEST_ACK_MS) : undefined;
    try {
      await this.#app?.processEvent({
        body,
        retryNum,
        retryReason,
        // Bolt acknowledges events before anything is done about them.
        ack: isEvent ? async () => {} : (response?: unknown) => receipt.give(response),
      });
    } catch (error) {
      // Bolt's own code gave up on it, and would again.
      this.#logger.error('A delivery could not be handled.', error);
    } finally {
      clearTimeout(late);
      if (isEvent) await receipt.giveAnyway();
    }
  }
}
