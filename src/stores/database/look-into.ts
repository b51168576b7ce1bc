import { Client } from 'pg';
import { StoreError } from '../store-error.js';
import { SCHEMA } from './database.js';
import { explainDatabaseError } from './database-errors.js';

const LONGEST_CONNECT_MS = 5000;

/** Looks into a database, without a pool and without changing anything. Throws `StoreError`. */
export async function lookInto<Result>(
  url: string,
  look: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({
    connectionString: url,
    application_name: 'rolecall doctor',
    connectionTimeoutMillis: LONGEST_CONNECT_MS,
    query_timeout: LONGEST_CONNECT_MS,
  });
  // What breaks the connection also fails the query that is under way.
  client.on('error', () => {});
  try {
    await client.connect();
    return await look(client);
  } catch (error) {
    throw new StoreError(explainDatabaseError(error), { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether there is a table of this name. */
export async function hasTable(client: Client, table: string): Promise<boolean> {
  const { rows } = await client.query('SELECT to_regclass($1) IS NOT NULL AS exists', [`${SCHEMA}.${table}`]);
  return rows[0].exists;
}
