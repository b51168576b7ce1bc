import type { Client } from 'pg';
import { SCHEMA } from './database.js';
import { hasTable, lookInto } from './look-into.js';
import { MIGRATIONS } from './migrations.js';

/** The version of the tables in a database, 0 for none, and the one that this Rolecall makes. */
export interface TableVersions {
  found: number;
  known: number;
}

/** Reads which version the tables of a database have, and changes nothing. Throws `StoreError`. */
export function readVersions(url: string): Promise<TableVersions> {
  return lookInto(url, async (client) => {
    const found = (await hasTable(client, 'migrations')) ? await newestVersion(client) : 0;
    return { found, known: MIGRATIONS.length };
  });
}

/** The version of the tables, 0 for none. The table of versions must exist. */
export async function newestVersion(client: Client): Promise<number> {
  const { rows } = await client.query(
    `SELECT coalesce(max(version), 0)::int AS version FROM ${SCHEMA}.migrations`,
  );
  return rows[0].version;
}
