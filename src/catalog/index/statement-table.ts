import type { Slices } from '../../slices.js';
import { STATEMENT_KINDS, type StatementKind } from '../catalog.js';

/** Each statement once, with its kind, its text and the places of its roles in the catalogue. */
export interface StatementTable {
  kinds: Uint8Array;
  texts: readonly string[];
  /** The roles of statement n are at `roles[ends[n - 1]]` up to, but without, `roles[ends[n]]`. */
  ends: Uint32Array;
  roles: Uint32Array;
}

/** Many small maps, since one large map would pause everything while it grows. */
const MAPS_A_KIND = 64;
const PAIRS_A_SLICE = 4096;

/** Builds a statement table. Add the statements role by role, in the order of the catalogue. */
export class StatementTableBuilder {
  readonly #known = STATEMENT_KINDS.map(() =>
    Array.from({ length: MAPS_A_KIND }, () => new Map<string, number>()),
  );
  readonly #kinds: number[] = [];
  readonly #texts: string[] = [];
  /** For each statement: the number of its roles, and the last of them. */
  readonly #counts: number[] = [];
  readonly #lastRoles: number[] = [];
  /** Pairs of a statement and a role for which it holds, in the order of the roles. */
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
    // A page may state the same thing about a role twice.
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
    // First set `ends` to where the roles of each statement start. Each role then moves it on by one, up to the end.
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
