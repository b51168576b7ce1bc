import { randomUUID } from 'node:crypto';
import { Refusal } from '../refusal.js';

const LIFETIME_MS = 3000;

/** Permission to open one dialog, right after a person did something. */
export class Triggers {
  readonly #until = new Map<string, number>();
  readonly #used = new Set<string>();

  create(id: string = randomUUID()): string {
    this.#until.set(id, Date.now() + LIFETIME_MS);
    return id;
  }

  has(id: string): boolean {
    return this.#until.has(id);
  }

  /** Throws `Refusal` when it is too late, was used before or was never given out. */
  use(id: string): void {
    const until = this.#until.get(id);
    if (until === undefined) throw new Refusal('invalid_trigger_id');
    if (until < Date.now()) throw new Refusal('expired_trigger_id');
    if (this.#used.has(id)) throw new Refusal('exchanged_trigger_id');
    this.#used.add(id);
  }
}
