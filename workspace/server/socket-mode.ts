import { EventEmitter, once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';

export type EnvelopeType = 'slash_commands' | 'events_api' | 'interactive';

/** Slack's end of Socket Mode: sends events, receives acknowledgements. */
export class SocketMode {
  /** The ids of the envelopes that were acknowledged. */
  readonly acknowledged: string[] = [];
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #acks = new EventEmitter();
  readonly #onConnections: () => void;
  #envelopes = 0;

  constructor(onConnections: () => void = () => {}) {
    this.#onConnections = onConnections;
    this.#sockets.on('connection', (socket) => this.#greet(socket));
  }

  /** How many sockets are open. */
  get connections(): number {
    return [...this.#sockets.clients].filter(({ readyState, OPEN }) => readyState === OPEN).length;
  }

  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#sockets.handleUpgrade(request, socket, head, (opened) =>
      this.#sockets.emit('connection', opened, request),
    );
  }

  /** Sends a payload, and resolves with the payload of its acknowledgement. Rejects when the signal aborts it. */
  async deliver(type: EnvelopeType, payload: object, signal?: AbortSignal): Promise<unknown> {
    const id = this.send(type, payload);
    const [acknowledged] = await once(this.#acks, id, { signal });
    return acknowledged;
  }

  /** Sends a payload without waiting for anything. */
  send(type: string, payload: object): string {
    this.#envelopes += 1;
    const id = `envelope-${this.#envelopes}`;
    this.#socket()?.send(
      JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: type !== 'events_api' }),
    );
    return id;
  }

  /** Sends a frame as it is. */
  sendFrame(frame: string): void {
    this.#socket()?.send(frame);
  }

  /** Resolves when the bot has read everything that was sent to it. */
  async roundTrip(): Promise<void> {
    const socket = this.#socket();
    if (!socket) throw new Error('The bot is not connected.');
    socket.ping();
    await once(socket, 'pong');
  }

  /** Ends all connections without a close frame. */
  tearDown(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
  }

  close(): void {
    this.tearDown();
    this.#sockets.close();
  }

  #socket(): WebSocket | undefined {
    return [...this.#sockets.clients].find(({ readyState, OPEN }) => readyState === OPEN);
  }

  #greet(socket: WebSocket): void {
    socket.on('message', (data) => {
      const { envelope_id: id, payload } = parseFrame(String(data));
      if (id === undefined) return;
      this.acknowledged.push(id);
      this.#acks.emit(id, payload);
    });
    socket.on('close', this.#onConnections);
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    this.#onConnections();
  }
}

/** What was acknowledged; nothing, if the frame is of another kind. */
function parseFrame(frame: string): { envelope_id?: string; payload?: unknown } {
  try {
    return Object(JSON.parse(frame));
  } catch {
    return {};
  }
}
