import { Client } from 'pg';
import { StoreError } from '../store-error.js';
import { SCHEMA } from './database.js';
import { explainDatabaseError } from './database-errors.js';
import { MIGRATIONS } from './migrations.js';

const LONGEST_CONNECT_MS = 5000;

/** The version of the tables in a database, 0 for none, and the one that this Rolecall makes. */
export interface TableVersions {
  found: number;
  known: number;
}

/** Looks which version the tables of a database have, and changes nothing. Throws `StoreError`. */
export async function readVersions(url: string): Promise<TableVersions> {
  const client = new Client({
    connectionString: url,
    application_name: 'rolecall doctor',
    connectionTimeoutMillis: LONGEST_CONNECT_MS,
  });
  // What breaks the connection also fails the query that is under way.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(`SELECT to_regclass('${SCHEMA}.migrations') IS NULL AS missing`);
    if (rows[0].missing) return { found: 0, known: MIGRATIONS.length };
    const newest = await client.query(
      `SELECT coalesce(max(version), 0)::int AS version FROM ${SCHEMA}.migrations`,
    );
    return { found: newest.rows[0].version, known: MIGRATIONS.length };
  } catch (error) {
    throw new StoreError(explainDatabaseError(error), { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}
