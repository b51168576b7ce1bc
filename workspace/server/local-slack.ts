import type { RequestListener } from 'node:http';
import type { Act, AppInfo, Result } from '../protocol.js';
import type { Seed } from '../seed.js';
import type { Call } from './call.js';
import { People } from './people.js';
import { Refusal } from './refusal.js';
import { type Reply, SlackServer } from './slack-server.js';
import type { EnvelopeType } from './socket-mode.js';
import { Workspace } from './state/workspace.js';
import { answerCall } from './web-api.js';

/** How long Slack waits for an acknowledgement. */
const LONGEST_ACK_MS = 3000;

const NOT_CONNECTED = 'The bot is not connected (yet): see what it says in the terminal.';
const NO_ANSWER = 'The bot did not acknowledge this within 3 seconds: see what it says in the terminal.';

/** A whole Slack for one person and one bot: what both do, and what both see. */
export class LocalSlack {
  readonly workspace: Workspace;
  readonly server: SlackServer;
  readonly #people: People;

  constructor(seed: Seed, app: AppInfo, otherwise?: RequestListener) {
    this.workspace = new Workspace(seed, app);
    this.server = new SlackServer({
      answer: (call) => this.answer(call),
      otherwise,
      onConnections: () => this.#noteConnections(),
    });
    this.#people = new People(
      this.workspace,
      (type, payload) => this.#deliver(type, payload),
      () => this.server.origin,
    );
  }

  /** Handles a call of the bot. */
  answer(call: Call): Reply | Promise<Reply> {
    const reply = answerCall(call, this.workspace, this.server.socketUrl);
    const error = 'error' in reply.body ? String(reply.body.error) : undefined;
    this.workspace.log.add({ direction: 'from the bot', name: call.method, body: call.args, error });
    return reply;
  }

  /** Handles what the person does on the page. */
  async act(act: Act): Promise<Result> {
    try {
      return await this.#people.take(act);
    } catch (error) {
      if (error instanceof Refusal) return { kind: 'problem', problem: `Slack refuses this: ${error.code}.` };
      if (error instanceof DeliveryError) return { kind: 'problem', problem: error.message };
      throw error;
    } finally {
      this.workspace.changed();
    }
  }

  async #deliver(type: EnvelopeType, payload: object): Promise<unknown> {
    const { socketMode } = this.server;
    const { log } = this.workspace;
    log.add({ direction: 'to the bot', name: nameOf(type, payload), body: payload });
    this.workspace.changed();
    if (socketMode.connections === 0) throw new DeliveryError(NOT_CONNECTED);
    const reply = await socketMode
      .deliver(type, payload, AbortSignal.timeout(LONGEST_ACK_MS))
      .catch((error: Error) => {
        throw error.name === 'AbortError' ? new DeliveryError(NO_ANSWER) : error;
      });
    if (reply) {
      log.add({ direction: 'from the bot', name: `answer to ${nameOf(type, payload)}`, body: reply });
    }
    return reply;
  }

  #noteConnections(): void {
    this.workspace.connected = this.server.socketMode.connections > 0;
    this.workspace.changed();
  }
}

/** Thrown when an act did not reach the bot. */
class DeliveryError extends Error {}

function nameOf(type: EnvelopeType, payload: object): string {
  const {
    command,
    event,
    type: kind,
  } = payload as { command?: string; event?: { type: string }; type?: string };
  return command ?? event?.type ?? kind ?? type;
}
