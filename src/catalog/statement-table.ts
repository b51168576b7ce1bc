import type { Slices } from '../slices.js';
import { STATEMENT_KINDS, type StatementKind } from './catalog.js';

/** Each statement once: its kind and text, and where the roles it holds for stand in the catalogue. */
export interface StatementTable {
  kinds: Uint8Array;
  texts: readonly string[];
  /** The roles of statement n stand from the end of statement n - 1 to the end of statement n. */
  ends: Uint32Array;
  roles: Uint32Array;
}

interface StatementTableBuilder {
  add: (kind: StatementKind, text: string, role: number) => { statement: number; isNew: boolean };
  build: () => Slices<StatementTable>;
}

/** Many small maps: nobody has to wait while one of them grows. */
const MAPS_A_KIND = 64;
const PAIRS_A_SLICE = 4096;

export function createStatementTable(): StatementTableBuilder {
  const known = STATEMENT_KINDS.map(() =>
    Array.from({ length: MAPS_A_KIND }, () => new Map<string, number>()),
  );
  const kinds: number[] = [];
  const texts: string[] = [];
  /** Of each statement, how many roles it holds for, and the last of them. */
  const counts: number[] = [];
  const lastRoles: number[] = [];
  /** Which statement holds for which role, in the order of the roles. */
  const statements: number[] = [];
  const roles: number[] = [];
  return {
    add: (kind, text, role) => {
      const place = STATEMENT_KINDS.indexOf(kind);
      const alike = known[place]?.[text.length % MAPS_A_KIND];
      const before = alike?.get(text);
      const statement = before ?? texts.length;
      if (before === undefined) {
        alike?.set(text, statement);
        kinds.push(place);
        texts.push(text);
        counts.push(0);
        lastRoles.push(-1);
      }
      // A page may say one thing of a role twice.
      if (lastRoles[statement] !== role) {
        lastRoles[statement] = role;
        counts[statement] = (counts[statement] ?? 0) + 1;
        statements.push(statement);
        roles.push(role);
      }
      return { statement, isNew: before === undefined };
    },
    *build() {
      const ends = new Uint32Array(texts.length);
      const ordered = new Uint32Array(roles.length);
      /** Where the next role of each statement goes; in the end, where its roles end. */
      let end = 0;
      for (const [at, count] of counts.entries()) {
        ends[at] = end;
        end += count;
        if (at % PAIRS_A_SLICE === 0) yield;
      }
      for (const [at, statement] of statements.entries()) {
        const place = ends[statement] ?? 0;
        ordered[place] = roles[at] ?? 0;
        ends[statement] = place + 1;
        if (at % PAIRS_A_SLICE === 0) yield;
      }
      return { kinds: Uint8Array.from(kinds), texts, ends, roles: ordered };
    },
  };
}
