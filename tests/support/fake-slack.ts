import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { WebSocket, WebSocketServer } from 'ws';
import { BOT_USER } from './payloads.js';

/** A request to the Web API, or to a response URL (then the method is "response_url"). */
export interface Call {
  method: string;
  token: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the bot sends
  args: Record<string, any>;
}

/** How Slack takes a call, where not as usual. */
export interface Outcome {
  status?: number;
  headers?: Record<string, string>;
  body?: Record<string, unknown>;
  /** Holds the answer back until then. */
  after?: Promise<unknown>;
}

const TEAM = { team_id: 'T1', user_id: BOT_USER, bot_id: 'B0BOT' };

/** A small Slack on loopback: the few Web API methods the bot calls, response URLs and one Socket Mode connection. */
export class FakeSlack {
  readonly calls: Call[] = [];
  /** The ids of the envelopes that were acknowledged. */
  readonly acknowledged: string[] = [];
  readonly #http = createServer((request, response) => void this.#handle(request, response));
  readonly #sockets = new WebSocketServer({ server: this.#http });
  readonly #outcomes = new Map<string, Outcome[]>();
  readonly #events = new EventEmitter();
  #envelopes = 0;

  static async start(): Promise<FakeSlack> {
    const slack = new FakeSlack();
    slack.#sockets.on('connection', (socket) => slack.#greet(socket));
    slack.#http.listen(0, '127.0.0.1');
    await once(slack.#http, 'listening');
    return slack;
  }

  get apiUrl(): string {
    return `http://${this.#host}/api/`;
  }

  get responseUrl(): string {
    return `http://${this.#host}/response_url`;
  }

  /** How many sockets are open. */
  get connections(): number {
    return [...this.#sockets.clients].filter(({ readyState }) => readyState === WebSocket.OPEN).length;
  }

  /** The calls of a method so far. */
  callsOf(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** The next call of a method, as it arrives. */
  async nextCall(method: string): Promise<Call> {
    const [call] = await once(this.#events, `call ${method}`);
    return call;
  }

  /** Takes the next calls of a method in these ways, one each. */
  plan(method: string, ...outcomes: Outcome[]): void {
    this.#outcomes.set(method, outcomes);
  }

  /** Keeps the next call of a method waiting until the function it gives back is called. */
  hold(method: string, outcome: Outcome = {}): () => void {
    let release = () => {};
    const after = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.plan(method, { ...outcome, after });
    return release;
  }

  /** Sends a payload over the socket, and resolves with the payload of its acknowledgement. */
  async deliver(
    type: 'slash_commands' | 'events_api' | 'interactive',
    payload: Record<string, unknown>,
  ): Promise<unknown> {
    const id = this.send(type, payload);
    const [acknowledged] = await once(this.#events, `ack ${id}`);
    return acknowledged;
  }

  /** Sends a payload over the socket without waiting for anything. */
  send(type: string, payload: Record<string, unknown>): string {
    this.#envelopes += 1;
    const id = `envelope-${this.#envelopes}`;
    const [socket] = this.#sockets.clients;
    socket?.send(
      JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: type !== 'events_api' }),
    );
    return id;
  }

  /** Resolves when the bot has read everything that was sent to it. */
  async roundTrip(): Promise<void> {
    const [socket] = this.#sockets.clients;
    if (!socket) throw new Error('The bot is not connected.');
    socket.ping();
    await once(socket, 'pong');
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
    this.#http.closeAllConnections();
    this.#http.close();
    await once(this.#http, 'close');
  }

  get #host(): string {
    return `127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  #greet(socket: WebSocket): void {
    socket.on('message', (data) => {
      const { envelope_id: id, payload } = JSON.parse(String(data));
      this.acknowledged.push(id);
      this.#events.emit(`ack ${id}`, payload);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request);
    const outcome = this.#outcomes.get(call.method)?.shift() ?? {};
    this.calls.push(call);
    this.#events.emit(`call ${call.method}`, call);
    await outcome.after;
    response.writeHead(outcome.status ?? 200, { 'content-type': 'application/json', ...outcome.headers });
    response.end(JSON.stringify(outcome.body ?? this.#usual(call)));
  }

  #usual({ method, args }: Call): Record<string, unknown> {
    switch (method) {
      case 'auth.test':
        return { ok: true, ...TEAM };
      case 'apps.connections.open':
        return { ok: true, url: `ws://${this.#host}/link` };
      case 'chat.postMessage':
        return { ok: true, channel: args['channel'], ts: '1700000001.000001' };
      case 'conversations.info':
        return { ok: true, channel: { id: args['channel'], is_ext_shared: false } };
      case 'response_url':
      case 'chat.postEphemeral':
      case 'chat.unfurl':
      case 'views.open':
      case 'views.update':
      case 'views.publish':
      case 'assistant.threads.setSuggestedPrompts':
      case 'functions.completeSuccess':
      case 'functions.completeError':
        return { ok: true };
      default:
        return { ok: false, error: 'unknown_method' };
    }
  }
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const body = await text(request);
  const method = request.url?.split('/').at(-1) ?? '';
  const token = request.headers.authorization?.replace('Bearer ', '');
  if (method === 'response_url') return { method, token, args: JSON.parse(body) };
  return { method, token, args: Object.fromEntries([...new URLSearchParams(body)].map(decodeArgument)) };
}

/** Lists and objects are sent as JSON inside the form. */
function decodeArgument([name, value]: [string, string]): [string, unknown] {
  return [name, /^[[{]/.test(value) ? JSON.parse(value) : value];
}
