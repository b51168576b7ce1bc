import { EventEmitter, once } from 'node:events';
import { appInfo } from '../../../workspace/server/app-info.js';
import type { Call } from '../../../workspace/server/call.js';
import { LocalSlack } from '../../../workspace/server/local-slack.js';
import type { Reply } from '../../../workspace/server/slack-server.js';
import type { EnvelopeType } from '../../../workspace/server/socket-mode.js';
import { addChannel, addUnknown } from '../catalogues/add-unknown.js';
import { BOT_USER } from './payloads.js';
import { shippedManifest } from './shipped-manifest.js';

export type { Call };

/** The answer of Slack to a call, if not the usual one. */
export interface Outcome extends Partial<Reply> {
  /** Holds the answer back until then. */
  after?: Promise<unknown>;
}

/** The local Slack of the workspace, with faults to plan, and open to the ids that tests make up. */
export class FakeSlack extends LocalSlack {
  readonly calls: Call[] = [];
  readonly #outcomes = new Map<string, Outcome[]>();
  readonly #arrivals = new EventEmitter();

  static async start(): Promise<FakeSlack> {
    const seed = { me: 'U1', people: [{ id: 'U1', name: 'Uma', isBot: false }], channels: [] };
    const slack = new FakeSlack(seed, appInfo(shippedManifest, BOT_USER, []));
    await slack.server.listen(0);
    return slack;
  }

  get apiUrl(): string {
    return this.server.apiUrl;
  }

  /** A new response URL, as of a click in a channel. */
  get responseUrl(): string {
    addChannel('C1', this.workspace);
    const original = this.workspace.messages.post({ channel: 'C1', user: BOT_USER }, { text: 'an answer' });
    const id = this.workspace.responseUrls.create({ channel: 'C1', user: 'U1', original });
    return `${this.server.origin}/response_url/${id}`;
  }

  /** The ids of the envelopes that were acknowledged. */
  get acknowledged(): readonly string[] {
    return this.server.socketMode.acknowledged;
  }

  /** How many sockets are open. */
  get connections(): number {
    return this.server.socketMode.connections;
  }

  /** The calls of a method so far. */
  callsOf(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** The next call of a method, as it arrives. */
  async nextCall(method: string): Promise<Call> {
    const [call] = await once(this.#arrivals, method);
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
  deliver(type: EnvelopeType, payload: object): Promise<unknown> {
    return this.server.socketMode.deliver(type, payload);
  }

  /** Sends a payload over the socket without waiting for anything. */
  send(type: string, payload: object): string {
    return this.server.socketMode.send(type, payload);
  }

  /** Sends a frame over the socket as it is. */
  sendFrame(frame: string): void {
    this.server.socketMode.sendFrame(frame);
  }

  /** Resolves when the bot has read everything that was sent to it. */
  roundTrip(): Promise<void> {
    return this.server.socketMode.roundTrip();
  }

  /** Ends all sockets without a close frame. */
  tearDown(): void {
    this.server.socketMode.tearDown();
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  override async answer(call: Call): Promise<Reply> {
    const outcome = this.#outcomes.get(call.method)?.shift();
    this.calls.push(call);
    this.#arrivals.emit(call.method, call);
    await outcome?.after;
    if (outcome?.body) return { ...outcome, body: outcome.body };
    addUnknown(call, this.workspace);
    return { ...(await super.answer(call)), ...outcome };
  }
}
