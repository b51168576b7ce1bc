import { type Logger, LogLevel } from '@slack/bolt';
import type { SocketModeDispatcher } from '@slack/socket-mode';
import { type Delivery, GuardedClient } from './guarded-client.js';
import { Heartbeat } from './heartbeat.js';
import { within } from './within.js';

export interface ConnectionSettings {
  appToken: string;
  /** Where the Web API is; Slack's own when absent. */
  apiUrl?: string;
  /** The way out through a proxy. */
  dispatcher?: SocketModeDispatcher;
}

export interface ConnectionHandlers {
  onDelivery: (delivery: Delivery) => void;
  /** Slack wants another connection in the place of this one, which still works. */
  onRecycle: (reason: string) => void;
  onRateLimited: () => void;
  onOdd: (why: string) => void;
  /** The connection is gone; called once. */
  onEnd: () => void;
}

const LONGEST_REQUEST_MS = 10_000;
const LONGEST_HELLO_MS = 15_000;
const LONGEST_GOODBYE_MS = 1000;

/** The client's own watch goes by the clock on the wall, and dies with it; see `Heartbeat`. */
const NEVER_MS = 24 * 60 * 60 * 1000;

/** One connection of Socket Mode, from its opening to its end. It never reconnects. */
export class Connection {
  readonly #client: GuardedClient;
  #heartbeat: Heartbeat | undefined;
  #error: Error | undefined;
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
          timeout: LONGEST_REQUEST_MS,
          retryConfig: { retries: 0 },
          rejectRateLimitedCalls: true,
        },
      },
      { ...handlers, onFrame: () => this.#heartbeat?.note() },
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

  /** Resolves when Slack has said hello. Rejects with what Slack or the network said against it. */
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

  /** Says goodbye, so that Slack sends nothing more this way. */
  async close(): Promise<void> {
    await within(LONGEST_GOODBYE_MS, this.#client.disconnect());
    this.cut();
  }

  /** Ends a connection that may be beyond a goodbye. */
  cut(): void {
    const { websocket } = this.#client;
    // The first asks the other end to close, the second no longer waits for it.
    websocket?.disconnect();
    websocket?.disconnect();
  }

  async #start(): Promise<void> {
    try {
      await this.#client.start();
    } catch (error) {
      throw error ?? this.#error ?? new Error('the connection ended before Slack said hello');
    }
  }
}

/** What goes wrong is told by whoever opened the connection; the client itself would also log tickets and what people ask. */
const SILENT: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  getLevel: () => LogLevel.ERROR,
  setLevel() {},
  setName() {},
};
