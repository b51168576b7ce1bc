import { createHash } from 'node:crypto';
import { Pool } from 'pg';

/** Enough for hundreds of events a second, and few enough for many processes. */
export const MOST_CONNECTIONS = 5;

/** A query that takes longer is of no more use to a person who waits; Slack waits three seconds. */
export const LONGEST_QUERY_MS = 1500;

/** After this, the connection counts as dead. Longer than the server takes to give up a query. */
const SILENCE_MS = 2 * LONGEST_QUERY_MS;

const LONGEST_CONNECT_MS = 5000;

/** Where the database keeps everything of Rolecall. */
export const SCHEMA = 'rolecall';

/** Asks the database; `$1` stands for the first value. */
export type RunSql = <Row = unknown>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** Connections to one database, made when they are needed. */
export interface Database {
  query: RunSql;
  /** Closes what is open. Never rejects. */
  close(): Promise<void>;
}

/** Opens all connections, so that the first events need not wait for them. A connection that fails is opened when it is needed. */
export async function openDatabase(url: string): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    application_name: 'rolecall',
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: LONGEST_CONNECT_MS,
    idleTimeoutMillis: 60_000,
    query_timeout: SILENCE_MS,
    statement_timeout: LONGEST_QUERY_MS,
    keepAlive: true,
  });
  // An idle connection that breaks is replaced when one is needed. Without a listener it would end the process.
  pool.on('error', () => {});
  await Promise.allSettled(Array.from({ length: MOST_CONNECTIONS }, () => pool.query('SELECT 1')));
  return {
    query: async (sql, values) => (await pool.query(sql, values && [...values])).rows,
    close: () => pool.end().catch(() => undefined),
  };
}

/** A key as the database keeps it: a hash, so it is short and names nobody. */
export function storedKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** A text without the NUL character, which PostgreSQL cannot store. */
export function storedText(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}
