import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Server } from 'node:net';
import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import { HTTPModuleFunctions, type Logger, type Receiver } from '@slack/bolt';
import { type Claims, claimKey } from '../../../stores/claims.js';
import type { WebPage } from '../../installations/install-pages.js';
import { StartError } from '../../start-error.js';
import { Deliveries, type Processor } from '../deliveries.js';
import { within } from '../within.js';
import { acknowledgeWith } from './acknowledge-with.js';
import { parsePosted } from './posted.js';
import { RefusalLog } from './refusal-log.js';
import { readSignedRequest } from './signed-request.js';

export interface HttpReceiverParts {
  signingSecret: string;
  port: number;
  claims: Claims;
  /** The pages for people, by their paths. */
  pages: ReadonlyMap<string, WebPage>;
  logger: Logger;
}

/** Where Slack sends everything. */
const EVENTS_PATH = '/slack/events';

/** A claim that is finished at once needs no longer lease. */
const LEASE_MS = 10_000;

/** How long to keep taking requests before closing, so that a balancer can switch to another process. */
const NOTICE_MS = 1000;

/** Slack stops waiting after this. A request that is still unacknowledged has no listener. */
const LONGEST_ACK_MS = 3000;

/** How long open connections have to send what is on its way. */
const LONGEST_GOODBYE_MS = 1000;

/** How long a request may take to arrive. An unused connection stays open longer than most balancers keep theirs. */
const LIMITS = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 1000,
};

const FORGOTTEN = 'A request could not be marked as done.';

/**
 * The transport over HTTP, for a bot with a public address. It takes only requests that Slack has signed, and each of
 * them once.
 */
export class HttpReceiver implements Receiver {
  readonly #parts: HttpReceiverParts;
  readonly #deliveries: Deliveries;
  readonly #refusals: RefusalLog;
  readonly #open = new Set<ServerResponse>();
  readonly #server = createServer(LIMITS, (request, response) => this.#take(request, response));
  #isStopping = false;

  constructor(parts: HttpReceiverParts) {
    this.#parts = parts;
    this.#deliveries = new Deliveries(parts.logger);
    this.#refusals = new RefusalLog(parts.logger);
  }

  init(app: Processor): void {
    this.#deliveries.init(app);
  }

  /** 1 while it takes requests, else 0. */
  get connections(): number {
    return this.#server.listening && !this.#isStopping ? 1 : 0;
  }

  /** The number of deliveries that are being handled. */
  get inFlight(): number {
    return this.#deliveries.inFlight;
  }

  /** Throws `StartError` when it cannot use the port. */
  async start(): Promise<void> {
    const { port } = this.#parts;
    this.#server.listen(port);
    await once(this.#server, 'listening').catch(({ code }: NodeJS.ErrnoException) => {
      throw new StartError(
        `Cannot listen on PORT ${port} (${code}): stop whatever uses it, or set another port.`,
      );
    });
  }

  /** Answers what has arrived, and sends new requests to another process. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const response of this.#open) askToClose(response);
    await delay(NOTICE_MS);
    await this.#deliveries.drain(() => this.#stopListening());
    this.#server.closeAllConnections();
  }

  /** Takes no more connections, and waits for what those that are open still send. */
  async #stopListening(): Promise<void> {
    const closed = once(this.#server, 'close');
    await within(LONGEST_GOODBYE_MS, this.#acceptAll());
    // The `close` of an HTTP server also ends a connection whose next request has arrived but was not read yet.
    Server.prototype.close.call(this.#server);
    await within(LONGEST_GOODBYE_MS, closed);
  }

  /** The system resets connections that nobody has accepted yet, and each turn of the event loop accepts only one. */
  async #acceptAll(): Promise<void> {
    let isNew = true;
    const note = (): void => {
      isNew = true;
    };
    this.#server.on('connection', note);
    while (isNew) {
      isNew = false;
      await nextTurn();
    }
    this.#server.off('connection', note);
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    if (this.#isStopping) askToClose(response);
    this.#open.add(response);
    response.once('close', () => this.#open.delete(response));
    this.#handle(request, response).catch((error: unknown) => {
      this.#parts.logger.error('A request could not be handled.', error);
      end(response, 500);
    });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Compared without parsing, since odd addresses cannot be parsed.
    const [path = ''] = (request.url ?? '').split('?');
    const page = this.#parts.pages.get(path);
    if (page) return request.method === 'GET' ? page(request, response) : end(response, 405);
    if (path !== EVENTS_PATH) return end(response, 404);
    if (request.method !== 'POST') return end(response, 405);
    const { signingSecret } = this.#parts;
    const signed = await readSignedRequest(request, signingSecret);
    switch (signed.kind) {
      case 'check':
        return end(response, 200);
      case 'refused':
        return this.#refuse(response, signed.status, signed.why);
      case 'signed':
        return this.#takeSigned(signed, request, response);
    }
  }

  async #takeSigned(
    { text, signature }: { text: string; signature: string },
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const posted = parsePosted(text, request.headers['content-type']);
    switch (posted.kind) {
      case 'challenge':
        return HTTPModuleFunctions.buildUrlVerificationResponse(response, posted);
      case 'rate_limited':
        this.#parts.logger.warn('Slack holds back events: there are more than it delivers to one app.');
        return end(response, 200);
      case 'odd':
        return this.#refuse(response, 400, `its shape is unknown: ${posted.why}`);
      case 'delivery': {
        // Slack repeats only events, each time with another signature. Those are claimed by their own ids.
        const isNew = 'event' in posted.body || (await this.#isFirst(signature));
        if (!isNew) return this.#refuse(response, 409, 'it was sent before');
        const late = setTimeout(() => end(response, 504), LONGEST_ACK_MS);
        response.once('close', () => clearTimeout(late));
        return this.#deliveries.take({
          body: posted.body,
          retryNum: HTTPModuleFunctions.extractRetryNumFromHTTPRequest(request),
          retryReason: HTTPModuleFunctions.extractRetryReasonFromHTTPRequest(request),
          ack: acknowledgeWith(response),
        });
      }
    }
  }

  async #isFirst(signature: string): Promise<boolean> {
    const claim = await this.#parts.claims.take([claimKey(undefined, 'request', signature)], LEASE_MS);
    // The command is answered without waiting for this write. Until it is written, the lease keeps other processes off.
    if (claim.kind === 'taken')
      claim.lease.finish().catch((error) => this.#parts.logger.error(FORGOTTEN, error));
    return claim.kind === 'taken';
  }

  #refuse(response: ServerResponse, status: number, why: string): void {
    this.#refusals.note(why);
    // An unread rest of the body would be taken for the next request.
    askToClose(response);
    end(response, status);
  }
}

function askToClose(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) HTTPModuleFunctions.buildNoBodyResponse(response, status);
}
