import { setTimeout as delay } from 'node:timers/promises';
import { App, type ReceiverEvent } from '@slack/bolt';

const LONGEST_DRAIN_MS = 8000;

/** An app whose `stop()` lets what was taken in be answered first; Bolt's own waits for nothing. */
export class DrainingApp extends App {
  readonly #inFlight = new Set<Promise<void>>();
  #stopping = false;

  override async processEvent(event: ReceiverEvent): Promise<void> {
    // Not acknowledged, so that Slack delivers it again to whoever is up by then.
    if (this.#stopping) return;
    const work = super.processEvent(event);
    this.#inFlight.add(work);
    try {
      await work;
    } finally {
      this.#inFlight.delete(work);
    }
  }

  override async stop(): Promise<void> {
    this.#stopping = true;
    // The timer on its own is no reason to stay up.
    const bound = delay(LONGEST_DRAIN_MS, undefined, { ref: false });
    await Promise.race([Promise.allSettled(this.#inFlight), bound]);
    await super.stop();
  }
}
