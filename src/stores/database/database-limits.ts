import type { Limits } from '../limits.js';
import { type RunSql, storedKey } from './database.js';

const RECENT = `ARRAY(
  SELECT time FROM unnest(tried.times) AS time WHERE time > now() - $3::float8 * interval '1 millisecond'
  ORDER BY time DESC LIMIT $2)`;

const COUNT = `
  INSERT INTO rolecall.limits AS tried (key, times, over, until)
  VALUES ($1, ARRAY[now()], 0, now() + $3::float8 * interval '1 millisecond')
  ON CONFLICT (key) DO UPDATE SET times = now() || ${RECENT}, until = excluded.until,
    over = CASE WHEN cardinality(${RECENT}) < $2 THEN 0 ELSE tried.over + 1 END
  RETURNING over`;

/** The limits that all processes of one database share. */
export function createDatabaseLimits(query: RunSql): Limits {
  return {
    async count(key, { most, periodMs }) {
      const [counted] = await query<{ over: number }>(COUNT, [storedKey(key), most, periodMs]);
      return counted?.over ?? 0;
    },
  };
}
