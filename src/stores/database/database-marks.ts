import { type RunSql, SCHEMA, storedKey } from './database.js';

export interface Marks {
  add(key: string): Promise<void>;
  has(key: string): Promise<boolean>;
}

/** Remembers keys in a table, each for so many days since it was added last. */
export function createDatabaseMarks(query: RunSql, table: 'agent_dms' | 'reminders', days: number): Marks {
  return {
    async add(key) {
      await query(
        `INSERT INTO ${SCHEMA}.${table} (key, until) VALUES ($1, now() + interval '${days} days')
         ON CONFLICT (key) DO UPDATE SET until = excluded.until`,
        [storedKey(key)],
      );
    },
    has: async (key) => {
      const found = await query(`SELECT 1 FROM ${SCHEMA}.${table} WHERE key = $1 AND until > now()`, [
        storedKey(key),
      ]);
      return found.length > 0;
    },
  };
}
