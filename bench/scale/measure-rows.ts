import { Client } from 'pg';
import { POSTGRES, PostgresServer } from '../../chaos/postgres-server.js';
import { migrate } from '../../src/stores/database/migrate.js';

/** Bytes on disk for a row of each table, with its indexes, after the update that every claim gets. */
export interface RowBytes {
  claims: number;
  conversations: number;
  agentDms: number;
  installations: number;
}

const ROWS = 50_000;

/** As long as real keys and values: a hash of 43 characters, a query, a sealed token. */
const KEY = `translate(encode(sha256(n::text::bytea), 'base64'), '+/=' || chr(10), '-_')`;
const FILL: Record<keyof RowBytes, string> = {
  claims: `INSERT INTO rolecall.claims SELECT ${KEY}, gen_random_uuid(), false, now() FROM generate_series(1, ${ROWS}) n`,
  conversations: `INSERT INTO rolecall.conversations SELECT ${KEY}, repeat(md5(n::text), 20), now() FROM generate_series(1, ${ROWS}) n`,
  agentDms: `INSERT INTO rolecall.agent_dms SELECT ${KEY}, now() FROM generate_series(1, ${ROWS}) n`,
  installations: `INSERT INTO rolecall.installations SELECT 'team', n::text, 'k1', repeat(md5(n::text), 48) FROM generate_series(1, ${ROWS}) n`,
};
const TABLES: Record<keyof RowBytes, string> = {
  claims: 'claims',
  conversations: 'conversations',
  agentDms: 'agent_dms',
  installations: 'installations',
};

/** Measures on a PostgreSQL server of our own; undefined if there is none. */
export async function measureRows(): Promise<RowBytes | undefined> {
  if (!POSTGRES) return undefined;
  const server = await PostgresServer.start();
  try {
    const url = server.url(await server.createDatabase());
    await migrate(url);
    const client = new Client({ connectionString: url });
    await client.connect();
    const sizes: Partial<RowBytes> = {};
    for (const name of Object.keys(FILL) as (keyof RowBytes)[]) {
      await client.query(FILL[name]);
      if (name === 'claims') await client.query('UPDATE rolecall.claims SET done = true, until = now()');
      const { rows } = await client.query(
        `SELECT pg_total_relation_size('rolecall.${TABLES[name]}')::float8 AS bytes`,
      );
      sizes[name] = rows[0].bytes / ROWS;
    }
    await client.end();
    return sizes as RowBytes;
  } finally {
    await server.stop();
  }
}
