import type { Logger, ReceiverEvent } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import type { Processor } from '../transport/deliveries.js';
import { type Origin, originOf } from './origin.js';

/** Who takes a delivery, or why nobody does. */
type Route = { kind: 'served'; app: Processor } | { kind: 'done' } | { kind: 'refused'; why: string };

/** Finds who takes a delivery from some origin. */
export type FindRoute = (origin: Origin, body: ReceiverEvent['body']) => Promise<Route>;

/** One line an hour for each workspace is enough to act on. */
const QUIET_MS = 60 * 60 * 1000;
const MOST_WORKSPACES = 1000;

const NOT_NOW =
  'I cannot look up this workspace right now. Please ask again in a minute, and tell whoever runs Rolecall if that does not help.';

const REFUSED =
  'I do not answer in this workspace, as I am not set up for it. Please tell whoever runs Rolecall.';

/**
 * Passes each delivery to the app of its workspace. Refuses and logs a delivery from any other workspace. Rejects if
 * `findRoute` does, as it does with `StoreError` while the store is away.
 */
export class Router implements Processor {
  readonly #findRoute: FindRoute;
  readonly #logger: Logger;
  readonly #refused = new LRUCache<string, true>({ max: MOST_WORKSPACES, ttl: QUIET_MS });

  constructor(findRoute: FindRoute, logger: Logger) {
    this.#findRoute = findRoute;
    this.#logger = logger;
  }

  /** The workspaces whose deliveries were refused lately. */
  get refused(): readonly string[] {
    return [...this.#refused.keys()];
  }

  async processEvent(event: ReceiverEvent): Promise<void> {
    const origin = originOf(event.body);
    const isCommand = 'command' in event.body;
    const route = await this.#findRoute(origin, event.body).catch(async (error: unknown) => {
      if (isCommand) await event.ack(toAsker(NOT_NOW));
      throw error;
    });
    switch (route.kind) {
      case 'served':
        return route.app.processEvent(event);
      case 'done':
        return event.ack();
      case 'refused': {
        this.#log(origin, route.why);
        return event.ack(isCommand ? toAsker(REFUSED) : undefined);
      }
    }
  }

  #log({ team, enterprise }: Origin, why: string): void {
    const name =
      [
        ...(team === undefined ? [] : [`workspace ${team}`]),
        ...(enterprise === undefined ? [] : [`organisation ${enterprise}`]),
      ].join(' of ') || 'a workspace without an id';
    if (this.#refused.has(name)) return;
    this.#refused.set(name, true);
    this.#logger.warn(`Refused a delivery from ${name}: ${why}.`);
  }
}

function toAsker(text: string) {
  return { response_type: 'ephemeral', text };
}
