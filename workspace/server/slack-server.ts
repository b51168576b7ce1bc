import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Call, readCall } from './call.js';
import { refusalOf } from './local-only.js';
import { SocketMode } from './socket-mode.js';

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body: object;
}

export interface Parts {
  /** Takes a call to the Web API or a response URL. */
  answer(call: Call): Reply | Promise<Reply>;
  /** Takes every other request. */
  otherwise?: RequestListener;
  onConnections?(): void;
}

/** Slack's door on loopback: the Web API, response URLs and Socket Mode on one port, for this machine only. */
export class SlackServer {
  readonly socketMode: SocketMode;
  readonly #parts: Parts;
  readonly #http = createServer((request, response) => void this.#handle(request, response));

  constructor(parts: Parts) {
    this.#parts = parts;
    this.socketMode = new SocketMode(parts.onConnections);
    this.#http.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
  }

  /** Port 0 takes any that is free. Rejects when the port is taken. */
  async listen(port: number): Promise<void> {
    this.#http.listen(port, '127.0.0.1');
    await once(this.#http, 'listening');
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  get apiUrl(): string {
    return `${this.origin}/api/`;
  }

  get socketUrl(): string {
    return `${this.origin.replace('http', 'ws')}/link`;
  }

  async stop(): Promise<void> {
    this.socketMode.close();
    this.#http.closeAllConnections();
    this.#http.close();
    await once(this.#http, 'close');
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (refusalOf(request) ?? (request.url !== '/link' || undefined)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    } else {
      this.socketMode.accept(request, socket, head);
    }
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refusalOf(request);
    if (refusal) send(response, { status: 403, body: { ok: false, error: refusal } });
    else if (request.method === 'POST' && /^\/(api|response_url)\//.test(request.url ?? '')) {
      await this.#answer(request, response);
    } else if (this.#parts.otherwise) this.#parts.otherwise(request, response);
    else send(response, { status: 404, body: { ok: false, error: 'not_found' } });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let call: Call;
    try {
      call = await readCall(request);
    } catch (error) {
      // Anything else is a request that was aborted; nobody waits for it.
      if (!(error instanceof SyntaxError)) response.destroy();
      else send(response, { body: { ok: false, error: 'invalid_json' } });
      return;
    }
    try {
      send(response, await this.#parts.answer(call));
    } catch (error) {
      // One odd call must not stop the whole workspace.
      process.stderr.write(`${call.method}: ${(error as Error).stack}\n`);
      send(response, { status: 500, body: { ok: false, error: 'internal_error' } });
    }
  }
}

function send(response: ServerResponse, { status = 200, headers, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
