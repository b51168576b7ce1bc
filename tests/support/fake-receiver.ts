import type { App, Receiver, StringIndexed } from '@slack/bolt';

/** A transport without a network under the real App. */
export class FakeReceiver implements Receiver {
  #app: App | undefined;

  init(app: App): void {
    this.#app = app;
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  /** Delivers a payload; resolves with everything it was acknowledged with, once all listeners are done. */
  async deliver(body: StringIndexed): Promise<unknown[]> {
    const acks: unknown[] = [];
    await this.#app?.processEvent({ body, ack: async (response?: unknown) => void acks.push(response) });
    return acks;
  }
}
