import { type Logger, LogLevel, type webApi } from '@slack/bolt';
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
  /** Called when an answer that may have been lost with the connection could not be sent again. */
  onLost: (error: unknown) => void;
  /** Called once, when the connection is gone. */
  onEnd: () => void;
}

const LONGEST_REQUEST_MS = 10_000;
const LONGEST_HELLO_MS = 15_000;
const LONGEST_GOODBYE_MS = 1000;

/** How long Node may take to tell that a connection was torn down. What was written in that time may be lost. */
const LONGEST_UNKNOWN_MS = 250;
/** The code of a connection that ended without a close frame. */
const TORN_DOWN = 1006;

/** Turns off the client's own check, which relies on the clock. `Heartbeat` does it instead. */
const NEVER_MS = 24 * 60 * 60 * 1000;

/** An answer in the acknowledgement of a command, and the other way to send it. */
interface Answer {
  url: string;
  response: unknown;
  at: number;
}

/** One connection of Socket Mode, from its opening to its end. It never reconnects. */
export class Connection {
  readonly #client: GuardedClient;
  readonly #fetch: webApi.FetchFunction;
  readonly #onLost: ConnectionHandlers['onLost'];
  #lastAnswers: readonly Answer[] = [];
  #heartbeat: Heartbeat | undefined;
  #error: Error | undefined;
  #isClosing = false;
  #hasEnded = false;

  constructor(
    { appToken, apiUrl, dispatcher }: ConnectionSettings,
    { onEnd, onLost, ...handlers }: ConnectionHandlers,
  ) {
    this.#onLost = onLost;
    this.#fetch = fetchThrough(dispatcher, LONGEST_REQUEST_MS);
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
          fetch: answersOfSlack(this.#fetch),
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
    if (!socket) return;
    this.#heartbeat = new Heartbeat(socket, () => this.cut());
    socket.addEventListener('close', ({ code }: { code: number }) => {
      if (code === TORN_DOWN && !this.#isClosing) this.#answerAgain();
    });
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
    const url: unknown = delivery.body['response_url'];
    if (response !== undefined && typeof url === 'string')
      this.#lastAnswers = [...this.#latestAnswers(), { url, response, at: performance.now() }];
  }

  /** Sends by its response URL each answer that may have been written after the connection was torn down. */
  #answerAgain(): void {
    for (const { url, response } of this.#latestAnswers()) {
      const sent = this.#fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(response),
      });
      sent.catch(this.#onLost);
    }
  }

  #latestAnswers(): readonly Answer[] {
    const now = performance.now();
    return this.#lastAnswers.filter(({ at }) => now - at < LONGEST_UNKNOWN_MS);
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
