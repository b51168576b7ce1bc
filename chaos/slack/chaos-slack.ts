import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Delivered, Line } from './line.js';
import { Requests } from './requests.js';
import { Sockets } from './sockets.js';

/** A call of the Web API, or of a response URL (then the method is "response_url"). */
export interface Call {
  method: string;
  args: Record<string, unknown>;
  at: number;
  /** Whether Slack did what was asked. */
  done: boolean;
}

/** What happens to a call, unless it simply succeeds. */
export type Fate =
  | { kind: 'answer'; status?: number; headers?: Record<string, string>; body: object; done?: boolean }
  /** Words that need be no answer of Slack. */
  | { kind: 'words'; words: string; status?: number; headers?: Record<string, string>; done?: boolean }
  | { kind: 'hang' }
  | { kind: 'reset'; done?: boolean }
  | { kind: 'late'; ms: number }
  /** The answer stops in the middle. */
  | { kind: 'half'; ending: 'silence' | 'close'; done?: boolean };

export const refusal = (error: string): Fate => ({ kind: 'answer', body: { ok: false, error } });

/** Slack on loopback, which follows a plan and records its calls. */
export class ChaosSlack {
  readonly sockets = new Sockets();
  /** How this bot is reached. */
  readonly line: Line;
  readonly calls: Call[] = [];
  /** Decides what happens to calls from now on. */
  plan: (call: Call) => Fate | undefined = () => undefined;
  readonly #longestAckMs: number;
  #requests = 0;
  readonly #http = createServer((request, response) => void this.#take(request, response));

  /**
   * Delivers over HTTP to a port, or else over sockets. An acknowledgement counts when it comes within so many
   * milliseconds; Slack waits three seconds.
   */
  constructor(httpPort: number | undefined, longestAckMs = 3000) {
    this.#longestAckMs = longestAckMs;
    this.line = httpPort === undefined ? this.sockets : new Requests(httpPort, longestAckMs);
    this.#http.on('upgrade', (request, socket, head) => this.sockets.accept(request, socket, head));
  }

  async start(): Promise<void> {
    this.#http.listen(0, '127.0.0.1');
    await once(this.#http, 'listening');
  }

  async stop(): Promise<void> {
    await this.line.close();
    if (this.line !== this.sockets) await this.sockets.close();
    this.#http.closeAllConnections();
    this.#http.close();
    await once(this.#http, 'close');
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  /** The calls of a method that were done. */
  done(method: string): Call[] {
    return this.calls.filter((call) => call.method === method && call.done);
  }

  /** Every word that reached a person: posts, ephemeral posts, responses, views, and answers in acknowledgements. */
  words(): string[] {
    const said = this.calls.filter(({ done, method }) => done && SAYING.test(method));
    const acked = [...this.line.delivered.values()].map(({ response }) => response);
    return [...said.map(({ args }) => args), ...acked].map((words) => JSON.stringify(words ?? {}));
  }

  /** A slash command; answered in its acknowledgement or at its response URL. */
  command(text: string): Delivered | undefined {
    this.#requests += 1;
    return this.line.send('slash_commands', {
      ...COMMON,
      command: '/role',
      text,
      user_id: 'U1',
      channel_id: 'C1',
      response_url: `${this.origin}/response/${this.#requests}`,
    });
  }

  /** Whether a command was answered. */
  isAnswered({ response, payload, ackedAt, sentAt }: Delivered): boolean {
    const inTime = ackedAt !== undefined && ackedAt - sentAt < this.#longestAckMs;
    const { response_url: url } = payload as { response_url?: string };
    return (
      (inTime && 'text' in Object(response)) ||
      this.done('response_url').some(({ args }) => args['url'] === url)
    );
  }

  /** A mention in a thread of its own, whose time stamp identifies the answers to it. */
  mention(ts: string, text: string, channel = 'C1', over: object = {}): Delivered | undefined {
    const event = { type: 'app_mention', channel, user: 'U1', text: `<@U0BOT> ${text}`, ts, ...over };
    return this.event(event, `Ev${ts}`);
  }

  event(event: object, id: string, retry = 0): Delivered | undefined {
    return this.line.send('events_api', { ...COMMON, type: 'event_callback', event_id: id, event }, retry);
  }

  interaction(payload: object): Delivered | undefined {
    this.#requests += 1;
    return this.line.send('interactive', {
      ...COMMON,
      user: { id: 'U1', team_id: 'T1' },
      team: { id: 'T1' },
      trigger_id: `1.2.${this.#requests}`,
      ...payload,
    });
  }

  get responseUrl(): string {
    this.#requests += 1;
    return `${this.origin}/response/${this.#requests}`;
  }

  /** Delivers again, as Slack does, every event that was not acknowledged. */
  redeliver(): void {
    for (const { type, payload, ackedAt, id } of [...this.line.delivered.values()]) {
      if (type !== 'events_api' || ackedAt !== undefined) continue;
      this.line.delivered.delete(id);
      this.line.send(type, payload, 1);
    }
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request, this.origin);
    this.calls.push(call);
    const fate = this.plan(call) ?? { kind: 'answer', body: {}, done: true };
    switch (fate.kind) {
      case 'hang':
        return;
      case 'words':
        call.done = fate.done ?? false;
        response.writeHead(fate.status ?? 200, fate.headers);
        return void response.end(fate.words);
      case 'reset':
        call.done = fate.done ?? false;
        return void request.socket.resetAndDestroy();
      case 'half':
        call.done = fate.done ?? false;
        return sendHalf(response, this.#resultOf(call), () => {
          if (fate.ending === 'close') request.socket.end();
        });
      case 'late':
        call.done = true;
        await new Promise((resolve) => setTimeout(resolve, fate.ms));
        return answer(response, { body: this.#resultOf(call) });
      case 'answer':
        call.done = fate.done ?? false;
        return answer(response, { ...fate, body: fate.done ? this.#resultOf(call) : fate.body });
    }
  }

  #resultOf({ method }: Call): object {
    const isOpening = method === 'apps.connections.open';
    const url = isOpening ? `${this.origin.replace('http', 'ws')}/link` : undefined;
    return {
      ok: true,
      url,
      ts: `2.${this.calls.length}`,
      user_id: 'U0BOT',
      bot_id: 'B0BOT',
      team_id: 'T1',
      channel: {},
    };
  }
}

const COMMON = { token: 'verification', team_id: 'T1', api_app_id: 'A1' };

const SAYING = /^(chat\.post|response_url|views\.|functions\.)/;

async function readCall(request: IncomingMessage, origin: string): Promise<Call> {
  const [, folder, name = ''] = (request.url ?? '').split('/');
  const body = await text(request).catch(() => '');
  const at = performance.now();
  if (folder === 'response') {
    return {
      method: 'response_url',
      at,
      done: false,
      args: { ...JSON.parse(body || '{}'), url: `${origin}${request.url}` },
    };
  }
  return { method: name, at, done: false, args: Object.fromEntries(new URLSearchParams(body)) };
}

/** Announces the whole, as a connection that breaks in the middle does. */
function sendHalf(response: ServerResponse, body: object, sent: () => void): void {
  const words = JSON.stringify(body);
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(words),
  });
  response.write(words.slice(0, words.length / 2), sent);
}

function answer(
  response: ServerResponse,
  { status = 200, headers = {}, body }: { status?: number; headers?: object; body: object },
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
