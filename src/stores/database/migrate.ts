import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import { StoreError } from '../store-error.js';
import { SCHEMA } from './database.js';
import { explainDatabaseError, isPassing } from './database-errors.js';
import { MIGRATIONS } from './migrations.js';
import { newestVersion } from './read-versions.js';
import { withClient } from './with-client.js';

/** Any number, as long as it is the same in all processes. */
const LOCK = 4_242_016;

/** Long enough for a database that restarts, or that starts together with the bot. */
const LONGEST_WAIT_MS = 15_000;
const BETWEEN_TRIES_MS = 250;

/** The version of the tables before and after. Versions count from 1; 0 means that there were no tables. */
export interface Migrated {
  from: number;
  to: number;
}

/**
 * Brings the tables of the database up to this version of Rolecall: whole, or not at all. Processes that do so at once wait
 * for each other. Leaves newer tables alone. Throws `StoreError`.
 */
export async function migrate(
  url: string,
  giveUpAt = performance.now() + LONGEST_WAIT_MS,
): Promise<Migrated> {
  try {
    return await withClient(url, { application_name: 'rolecall migrate' }, migrateUnderLock);
  } catch (error) {
    if (!isPassing(error) || performance.now() > giveUpAt)
      throw new StoreError(explainDatabaseError(error), { cause: error });
  }
  await delay(BETWEEN_TRIES_MS);
  return migrate(url, giveUpAt);
}

async function migrateUnderLock(client: Client): Promise<Migrated> {
  await client.query('BEGIN');
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  // Not IF NOT EXISTS, which needs the right to create schemas even if there is nothing to create.
  const { rows } = await client.query(`SELECT to_regnamespace('${SCHEMA}') IS NULL AS missing`);
  if (rows[0].missing) await client.query(`CREATE SCHEMA ${SCHEMA}`);
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${SCHEMA}.migrations (version integer PRIMARY KEY, made_at timestamptz NOT NULL DEFAULT now())`,
  );
  const from = await newestVersion(client);
  for (const [index, sql] of MIGRATIONS.entries()) {
    const version = index + 1;
    if (version <= from) continue;
    await client.query(sql);
    await client.query(`INSERT INTO ${SCHEMA}.migrations (version) VALUES ($1)`, [version]);
  }
  await client.query('COMMIT');
  return { from, to: Math.max(from, MIGRATIONS.length) };
}
