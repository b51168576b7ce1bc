import type { Payload } from '../../protocol.js';

const KEPT = 60;

/** The last payloads in both directions, the newest first. */
export class PayloadLog {
  entries: Payload[] = [];
  #count = 0;

  add(entry: Omit<Payload, 'id' | 'at'>): void {
    this.#count += 1;
    this.entries = [{ ...entry, id: this.#count, at: Date.now() }, ...this.entries].slice(0, KEPT);
  }
}
