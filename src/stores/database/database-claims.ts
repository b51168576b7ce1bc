import { randomUUID } from 'node:crypto';
import type { Claim, Lease } from '../claims.js';
import { type RunSql, storedKey } from './database.js';

/** Slack delivers a delayed event up to a day later. */
const DONE_FOR = `interval '25 hours'`;

// Sorted, so that no two wait for each other. A row that somebody else inserts at the same moment is waited for.
const TAKE = `
  INSERT INTO rolecall.claims AS held (key, lease, done, until)
  SELECT key, $2, false, now() + $3::float8 * interval '1 millisecond' FROM unnest($1::text[]) AS key ORDER BY key
  ON CONFLICT (key) DO UPDATE SET lease = excluded.lease, done = false, until = excluded.until
  WHERE held.until <= now() OR held.lease = excluded.lease
  RETURNING key`;

// A statement sees the rows as they were before it, so it has to leave out its own.
const GIVE_BACK = `
  WITH given_back AS (DELETE FROM rolecall.claims WHERE key = ANY($1) AND lease = $2)
  SELECT coalesce(bool_or(done), false) AS done FROM rolecall.claims
  WHERE key = ANY($1) AND lease <> $2 AND until > now()`;

const RENEW = `
  UPDATE rolecall.claims SET until = now() + $3::float8 * interval '1 millisecond'
  WHERE key = ANY($1) AND lease = $2 AND NOT done`;

// No matter who holds it now, it is done.
const FINISH = `
  INSERT INTO rolecall.claims (key, lease, done, until)
  SELECT key, $2, true, now() + ${DONE_FOR} FROM unnest($1::text[]) AS key ORDER BY key
  ON CONFLICT (key) DO UPDATE SET done = true, until = excluded.until`;

const RELEASE = 'DELETE FROM rolecall.claims WHERE key = ANY($1) AND lease = $2 AND NOT done';

/** One attempt to claim something. A retry with the same attempt counts as the same one. */
export interface Attempt {
  keys: readonly string[];
  lease: string;
}

export function createAttempt(keys: readonly string[]): Attempt {
  return { keys: [...new Set(keys.map(storedKey))], lease: randomUUID() };
}

/** The claims that all processes of one database share. The clock of the database decides what has lapsed. */
export class DatabaseClaims {
  readonly #query: RunSql;

  constructor(query: RunSql) {
    this.#query = query;
  }

  async take({ keys, lease }: Attempt, leaseMs: number): Promise<Claim['kind']> {
    const taken = await this.#query(TAKE, [keys, lease, leaseMs]);
    if (taken.length === keys.length) return 'taken';
    const [others] = await this.#query<{ done: boolean }>(GIVE_BACK, [keys, lease]);
    return others?.done ? 'done' : 'busy';
  }

  leaseOf({ keys, lease }: Attempt, leaseMs: number): Lease {
    const run = async (sql: string, ...values: unknown[]): Promise<void> => {
      await this.#query(sql, [keys, lease, ...values]);
    };
    return {
      renew: () => run(RENEW, leaseMs),
      finish: () => run(FINISH),
      release: () => run(RELEASE),
    };
  }
}
