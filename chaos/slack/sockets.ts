import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Delivered, Line } from './line.js';

/** How the sockets fail, if they do. */
export interface SocketFaults {
  /** The fate of a request for a socket. */
  handshake?: 'refused' | 'unanswered';
  /** The fate of an open socket. */
  greeting?: 'none' | 'close' | 'refresh';
  /** How long hello takes. */
  helloAfterMs?: number;
  /** Pings get no pong. */
  deaf?: boolean;
}

/** Slack's end of Socket Mode, which can fail in every way that a network can. Each delivery goes to one socket, in turn. */
export class Sockets implements Line {
  faults: SocketFaults = {};
  readonly delivered = new Map<string, Delivered>();
  /** When each socket said hello. */
  readonly hellos: number[] = [];
  readonly #server = new WebSocketServer({ noServer: true, autoPong: false });
  readonly #held: Duplex[] = [];
  readonly #greeted = new WeakSet<WebSocket>();
  #turn = 0;

  /** Those that can take a delivery. Slack sends none before its hello. */
  get open(): WebSocket[] {
    return [...this.#server.clients].filter(
      (socket) => socket.readyState === socket.OPEN && this.#greeted.has(socket),
    );
  }

  accept(request: IncomingMessage, connection: Duplex, head: Buffer): void {
    const { handshake } = this.faults;
    if (handshake === 'refused') connection.end('HTTP/1.1 500 Internal Server Error\r\n\r\n');
    else if (handshake === 'unanswered') this.#held.push(connection);
    else this.#server.handleUpgrade(request, connection, head, (socket) => void this.#greet(socket));
  }

  /** Sends to the next socket in turn. Undefined, and lost, when there is none. */
  send(type: string, payload: object, retry = 0): Delivered | undefined {
    const socket = this.open[this.#turn++ % Math.max(1, this.open.length)];
    if (!socket) return undefined;
    const delivery: Delivered = { id: `E${this.#turn}`, type, payload, sentAt: performance.now() };
    this.delivered.set(delivery.id, delivery);
    const retried = retry > 0 ? { retry_attempt: retry, retry_reason: 'timeout' } : {};
    const accepts = type !== 'events_api';
    socket.send(
      JSON.stringify({
        envelope_id: delivery.id,
        type,
        payload,
        accepts_response_payload: accepts,
        ...retried,
      }),
    );
    return delivery;
  }

  /** Sends a frame as it is to the next socket in turn. */
  sendFrame(frame: string): void {
    this.open[this.#turn++ % Math.max(1, this.open.length)]?.send(frame);
  }

  expectBot(): () => Promise<boolean> {
    const greeted = this.hellos.length;
    return async () => this.hellos.length > greeted;
  }

  hangUp(): void {
    for (const socket of this.open) socket.terminate();
  }

  /** Asks for other sockets in the place of these, then closes them as Slack does. */
  async recycle(sockets: readonly WebSocket[], reason: string, closeAfterMs: number): Promise<void> {
    for (const socket of sockets) socket.send(JSON.stringify({ type: 'disconnect', reason }));
    await new Promise((resolve) => setTimeout(resolve, closeAfterMs));
    for (const socket of sockets) socket.close();
  }

  /** Breaks every socket that is open. */
  break(how: 'reset' | 'close' | 'silence'): void {
    for (const socket of this.open) {
      const connection = (socket as unknown as { _socket: Socket })._socket;
      if (how === 'reset') connection.resetAndDestroy();
      else if (how === 'close') connection.end();
      else {
        // Reads nothing and writes nothing, as behind a cable that was pulled out; it no longer counts as open.
        connection.pause();
        this.#held.push(connection);
        Object.defineProperty(socket, 'readyState', { value: socket.CLOSED });
      }
    }
  }

  async close(): Promise<void> {
    for (const connection of this.#held) connection.destroy();
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #greet(socket: WebSocket): Promise<void> {
    const { greeting, helloAfterMs = 0 } = this.faults;
    socket.on('error', () => {});
    socket.on('ping', (data) => void (this.faults.deaf || socket.pong(data)));
    socket.on('message', (data) => this.#hear(String(data)));
    if (greeting === 'close') socket.close();
    if (greeting === 'none' || greeting === 'close') return;
    await new Promise((resolve) => setTimeout(resolve, helloAfterMs));
    if (socket.readyState !== socket.OPEN) return;
    this.hellos.push(performance.now());
    this.#greeted.add(socket);
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    if (greeting === 'refresh') void this.recycle([socket], 'refresh_requested', 100);
  }

  #hear(frame: string): void {
    const { envelope_id: id, payload } = JSON.parse(frame);
    const delivery = this.delivered.get(id);
    if (!delivery || delivery.ackedAt !== undefined) return;
    delivery.ackedAt = performance.now();
    delivery.response = payload;
  }
}
