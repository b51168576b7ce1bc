import { createHmac } from 'node:crypto';
import { Agent, type ClientRequest, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Delivered, Line } from './line.js';

export const SIGNING_SECRET = '0123456789abcdef0123456789abcdef';

/** A body, and its type. */
interface Posting {
  body: string;
  type: string;
}

/** Slack's end of HTTP: each delivery is a signed request to a port. */
export class Requests implements Line {
  readonly delivered = new Map<string, Delivered>();
  readonly #port: number;
  readonly #patienceMs: number;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 100 });
  readonly #inFlight = new Set<ClientRequest>();
  #count = 0;

  /** Waits so many milliseconds for each acknowledgement. */
  constructor(port: number, patienceMs: number) {
    this.#port = port;
    this.#patienceMs = patienceMs;
  }

  send(type: string, payload: object, retry = 0): Delivered {
    this.#count += 1;
    const delivery: Delivered = { id: `R${this.#count}`, type, payload, sentAt: performance.now() };
    this.delivered.set(delivery.id, delivery);
    const headers: Record<string, string> =
      retry > 0 ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' } : {};
    void this.#post(postingOf(type, payload), headers)
      .then((response) => {
        delivery.ackedAt = performance.now();
        delivery.response = response;
      })
      .catch(({ code, message }: NodeJS.ErrnoException) => {
        delivery.failure = code ?? message;
        if (code === 'ECONNREFUSED') this.delivered.delete(delivery.id);
      });
    return delivery;
  }

  sendFrame(frame: string): void {
    void this.#post(postingOfFrame(frame)).catch(() => undefined);
  }

  hangUp(): void {
    for (const sent of this.#inFlight) {
      if (sent.writableFinished) sent.destroy();
      else sent.once('finish', () => sent.destroy());
    }
  }

  expectBot(): () => Promise<boolean> {
    return () =>
      new Promise((resolve) => {
        const socket = connect(this.#port, '127.0.0.1');
        socket.once('connect', () => {
          socket.destroy();
          resolve(true);
        });
        socket.once('error', () => resolve(false));
      });
  }

  async close(): Promise<void> {
    this.hangUp();
    this.#agent.destroy();
  }

  /** Resolves with what an acknowledgement holds. Rejects without one. */
  #post({ body, type }: Posting, headers: Record<string, string> = {}): Promise<unknown> {
    const signedAt = String(Math.floor(Date.now() / 1000));
    const hash = createHmac('sha256', SIGNING_SECRET).update(`v0:${signedAt}:${body}`).digest('hex');
    return new Promise((resolve, reject) => {
      const sent = request({
        agent: this.#agent,
        host: '127.0.0.1',
        port: this.#port,
        path: '/slack/events',
        method: 'POST',
        timeout: this.#patienceMs,
        headers: {
          'content-type': type,
          'content-length': Buffer.byteLength(body),
          'x-slack-request-timestamp': signedAt,
          'x-slack-signature': `v0=${hash}`,
          ...headers,
        },
      });
      this.#inFlight.add(sent);
      sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
      sent.on('error', reject);
      sent.on('close', () => this.#inFlight.delete(sent));
      sent.on('response', (response) => {
        if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
        text(response).then(
          (words) => resolve(words.startsWith('{') ? JSON.parse(words) : undefined),
          reject,
        );
      });
      sent.end(body);
    });
  }
}

function postingOf(type: string, payload: object): Posting {
  if (type === 'events_api') return asJson(JSON.stringify(payload));
  if (type === 'interactive') return asForm([['payload', JSON.stringify(payload)]]);
  return asForm(
    Object.entries(payload).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
    ]),
  );
}

/** A socket frame as a request. */
function postingOfFrame(frame: string): Posting {
  try {
    const { type, payload } = JSON.parse(frame);
    return postingOf(String(type), Object(payload));
  } catch {
    return asJson(frame);
  }
}

function asJson(body: string): Posting {
  return { body, type: 'application/json' };
}

function asForm(fields: [string, string][]): Posting {
  return { body: String(new URLSearchParams(fields)), type: 'application/x-www-form-urlencoded' };
}
