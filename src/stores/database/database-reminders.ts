import type { Reminders } from '../reminders.js';
import { type RunSql, storedKey } from './database.js';

const ADD = `
  INSERT INTO rolecall.reminders (key, until) VALUES ($1, now() + interval '800 days')
  ON CONFLICT (key) DO UPDATE SET until = excluded.until`;

const FIND = 'SELECT 1 FROM rolecall.reminders WHERE key = $1 AND until > now()';

export function createDatabaseReminders(query: RunSql): Reminders {
  return {
    async add(key) {
      await query(ADD, [storedKey(key)]);
    },
    has: async (key) => (await query(FIND, [storedKey(key)])).length > 0,
  };
}
