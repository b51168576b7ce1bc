import { randomUUID } from 'node:crypto';
import { Refusal } from './refusal.js';

const LIFETIME_MS = 3000;

/** Leave to open one dialogue, right after a person did something. */
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

  /** Throws `Refusal` when it came too late, was used before or never was. */
  use(id: string): void {
    const until = this.#until.get(id);
    if (until === undefined) throw new Refusal('invalid_trigger_id');
    if (until < Date.now()) throw new Refusal('expired_trigger_id');
    if (this.#used.has(id)) throw new Refusal('exchanged_trigger_id');
    this.#used.add(id);
  }
}
