import { type Logger, LogLevel } from '@slack/bolt';
import type { Dispatcher } from 'undici';
import { answersOfSlack } from './answers-of-slack.js';
import { endsAreKnown } from './connection-end.js';
import { type Delivery, GuardedClient } from './guarded-client.js';
import { Heartbeat } from './heartbeat.js';
import { fetchThrough } from './proxy.js';
import { within } from './within.js';

export interface ConnectionSettings {
  appToken: string;
  /** The address of the Web API. Slack's own when absent. */
  apiUrl?: string;
  /** Sends requests through a proxy. */
  dispatcher?: Dispatcher;
}

export interface ConnectionHandlers {
  onDelivery: (delivery: Delivery) => void;
  /** Called when Slack wants another connection instead of this one, which still works. */
  onRecycle: (reason: string) => void;
  onRateLimited: () => void;
  onOdd: (why: string) => void;
  /** Called once, when the connection is gone. */
  onEnd: () => void;
}

const LONGEST_REQUEST_MS = 10_000;
const LONGEST_HELLO_MS = 15_000;
const LONGEST_GOODBYE_MS = 1000;

/** Turns off the client's own check, which relies on the clock. `Heartbeat` does it instead. */
const NEVER_MS = 24 * 60 * 60 * 1000;

/** One connection of Socket Mode, from its opening to its end. It never reconnects. */
export class Connection {
  readonly #client: GuardedClient;
  #heartbeat: Heartbeat | undefined;
  #error: Error | undefined;
  #isClosing = false;
  #hasEnded = false;

  constructor(
    { appToken, apiUrl, dispatcher }: ConnectionSettings,
    { onEnd, ...handlers }: ConnectionHandlers,
  ) {
    this.#client = new GuardedClient(
      {
        appToken,
        dispatcher,
        logger: SILENT,
        autoReconnectEnabled: false,
        clientPingTimeout: NEVER_MS,
        serverPingTimeout: NEVER_MS,
        clientOptions: {
          slackApiUrl: apiUrl,
          fetch: answersOfSlack(fetchThrough(dispatcher, LONGEST_REQUEST_MS)),
          retryConfig: { retries: 0 },
          rejectRateLimitedCalls: true,
        },
      },
      {
        ...handlers,
        onFrame: () => this.#heartbeat?.note(),
        onDelivery: (delivery) =>
          handlers.onDelivery({ ...delivery, ack: (response) => this.#ack(delivery, response) }),
      },
    );
    this.#client.on('error', (error: Error) => {
      this.#error = error;
    });
    this.#client.on('close', () => {
      this.#heartbeat?.stop();
      if (this.#hasEnded) return;
      this.#hasEnded = true;
      onEnd();
    });
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Resolves when Slack says hello. Rejects with the error of Slack or of the network. */
  async open(): Promise<void> {
    try {
      const isOpen = await within(LONGEST_HELLO_MS, this.#start());
      if (!isOpen) throw new Error(`Slack did not say hello within ${LONGEST_HELLO_MS / 1000} s`);
    } catch (error) {
      this.cut();
      throw error;
    }
    const socket = this.#client.websocket?.['websocket'];
    if (socket) this.#heartbeat = new Heartbeat(socket, () => this.cut());
  }

  /**
   * Sends nothing more, so that Slack delivers elsewhere, but still takes what is under way: after a close frame the client
   * would drop it. What arrives until then cannot be acknowledged, and is answered another way.
   */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.#heartbeat?.stop();
    const ended = new Promise((resolve) => this.#client.once('close', resolve));
    const connection = this.#client.websocket?.['defaultSocket'];
    // Behind a proxy the client hides it.
    if (connection) connection.end();
    else void this.#client.disconnect();
    await within(LONGEST_GOODBYE_MS, ended);
    this.cut();
  }

  /** Ends a connection that may no longer close in order. */
  cut(): void {
    const { websocket } = this.#client;
    // The first call asks Slack to close. The second no longer waits for that.
    websocket?.disconnect();
    websocket?.disconnect();
  }

  async #ack(delivery: Delivery, response: unknown): Promise<void> {
    await endsAreKnown();
    if (this.#isClosing) throw new Error('The connection that brought this is closing.');
    await delivery.ack(response);
  }

  async #start(): Promise<void> {
    try {
      await this.#client.start();
    } catch (error) {
      const told = (error ?? this.#error) as Error | undefined;
      // A network that fails leaves an error without words.
      throw told?.message ? told : new Error('the connection ended before Slack said hello');
    }
  }
}

/** Silences the client, which would log tickets and what people ask. The owner of the connection reports failures. */
const SILENT: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  getLevel: () => LogLevel.ERROR,
  setLevel() {},
  setName() {},
};
