import type { App, Receiver, StringIndexed } from '@slack/bolt';

/** A transport without a network under the real App. */
export class FakeReceiver implements Receiver {
  #app: App | undefined;

  init(app: App): void {
    this.#app = app;
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  /**
   * Delivers a payload; resolves with all its acknowledgements, once all listeners are done. `ack` runs before each
   * acknowledgement arrives.
   */
  async deliver(body: StringIndexed, { ack = async () => {} } = {}): Promise<unknown[]> {
    const acks: unknown[] = [];
    await this.#app?.processEvent({
      body,
      ack: async (response?: unknown) => {
        await ack();
        acks.push(response);
      },
    });
    return acks;
  }
}
