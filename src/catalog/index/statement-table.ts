import type { Slices } from '../../slices.js';
import { STATEMENT_KINDS, type StatementKind } from '../catalog.js';

/** Each statement once: its kind and text, and where the roles it holds for stand in the catalogue. */
export interface StatementTable {
  kinds: Uint8Array;
  texts: readonly string[];
  /** The roles of statement n stand from the end of statement n - 1 to the end of statement n. */
  ends: Uint32Array;
  roles: Uint32Array;
}

/** Many small maps: nobody has to wait while one of them grows. */
const MAPS_A_KIND = 64;
const PAIRS_A_SLICE = 4096;

export class StatementTableBuilder {
  readonly #known = STATEMENT_KINDS.map(() =>
    Array.from({ length: MAPS_A_KIND }, () => new Map<string, number>()),
  );
  readonly #kinds: number[] = [];
  readonly #texts: string[] = [];
  /** For each statement: how many roles it holds for, and the last of these. */
  readonly #counts: number[] = [];
  readonly #lastRoles: number[] = [];
  /** Which statement holds for which role, in the order of the roles. */
  readonly #statements: number[] = [];
  readonly #roles: number[] = [];

  /** Notes a statement that holds for a role. */
  add(kind: StatementKind, text: string, role: number): { statement: number; isNew: boolean } {
    const place = STATEMENT_KINDS.indexOf(kind);
    const alike = this.#known[place]?.[text.length % MAPS_A_KIND];
    const before = alike?.get(text);
    const statement = before ?? this.#texts.length;
    if (before === undefined) {
      alike?.set(text, statement);
      this.#kinds.push(place);
      this.#texts.push(text);
      this.#counts.push(0);
      this.#lastRoles.push(-1);
    }
    // A page may say one thing of a role twice.
    if (this.#lastRoles[statement] !== role) {
      this.#lastRoles[statement] = role;
      this.#counts[statement] = (this.#counts[statement] ?? 0) + 1;
      this.#statements.push(statement);
      this.#roles.push(role);
    }
    return { statement, isNew: before === undefined };
  }

  *build(): Slices<StatementTable> {
    const ends = new Uint32Array(this.#texts.length);
    const roles = new Uint32Array(this.#roles.length);
    // First where the roles of each statement start. Each role then moves that on by one, up to where they end.
    let end = 0;
    for (const [at, count] of this.#counts.entries()) {
      ends[at] = end;
      end += count;
      if (at % PAIRS_A_SLICE === 0) yield;
    }
    for (const [at, statement] of this.#statements.entries()) {
      const place = ends[statement] ?? 0;
      roles[place] = this.#roles[at] ?? 0;
      ends[statement] = place + 1;
      if (at % PAIRS_A_SLICE === 0) yield;
    }
    return { kinds: Uint8Array.from(this.#kinds), texts: this.#texts, ends, roles };
  }
}
