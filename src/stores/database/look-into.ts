import type { Client } from 'pg';
import { StoreError } from '../store-error.js';
import { SCHEMA } from './database.js';
import { explainDatabaseError } from './database-errors.js';
import { withClient } from './with-client.js';

const LONGEST_QUERY_MS = 5000;

/** Looks into a database, without a pool and without changing anything. Throws `StoreError`. */
export async function lookInto<Result>(
  url: string,
  look: (client: Client) => Promise<Result>,
): Promise<Result> {
  const config = { application_name: 'rolecall doctor', query_timeout: LONGEST_QUERY_MS };
  try {
    return await withClient(url, config, look);
  } catch (error) {
    throw new StoreError(explainDatabaseError(error), { cause: error });
  }
}

/** Whether there is a table of this name. */
export async function hasTable(client: Client, table: string): Promise<boolean> {
  const { rows } = await client.query('SELECT to_regclass($1) IS NOT NULL AS exists', [`${SCHEMA}.${table}`]);
  return rows[0].exists;
}
