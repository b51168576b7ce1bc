import { randomUUID } from 'node:crypto';
import type { Message } from '../../protocol.js';
import { Refusal } from '../refusal.js';

/** Where an answer to a response URL goes. */
export interface Target {
  channel: string;
  user: string;
  /** The message that was clicked in. */
  original?: Message;
}

const MOST_USES = 5;
const LIFETIME_MS = 30 * 60 * 1000;

/** The response URLs given out so far. Each takes five answers within half an hour. */
export class ResponseUrls {
  readonly #open = new Map<string, { target: Target; uses: number; until: number }>();

  /** Creates a response URL, and returns the last part of its address. */
  create(target: Target): string {
    const id = randomUUID();
    this.#open.set(id, { target, uses: 0, until: Date.now() + LIFETIME_MS });
    return id;
  }

  /** Throws `Refusal` when it is used up or was never given out. */
  use(id: string | undefined): Target {
    const found = this.#open.get(id ?? '');
    if (!found || found.until < Date.now()) throw new Refusal('expired_url');
    found.uses += 1;
    if (found.uses > MOST_USES) throw new Refusal('used_url');
    return found.target;
  }
}
