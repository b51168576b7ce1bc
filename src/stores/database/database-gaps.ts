import { claimKey } from '../claims.js';
import { type Gap, gapKey } from '../gaps.js';
import { type RunSql, storedKey, storedText } from './database.js';

const COUNT = `
  INSERT INTO rolecall.gaps AS gap (key, channel, question, times, since, until)
  VALUES ($1, $2, $3, 1, now(), now() + interval '14 days')
  ON CONFLICT (key) DO UPDATE SET question = excluded.question, until = excluded.until,
    times = CASE WHEN gap.until > now() THEN gap.times + 1 ELSE 1 END,
    since = CASE WHEN gap.until > now() THEN gap.since ELSE now() END`;

// Each row is deleted by one process only, so no two get the same list.
const TAKE_DUE = `
  WITH due AS (
    DELETE FROM rolecall.gaps WHERE channel = $1 AND EXISTS (
      SELECT FROM rolecall.gaps WHERE channel = $1 AND until > now() AND since <= now() - interval '7 days')
    RETURNING question, times, until > now() AS is_current)
  SELECT question, times FROM due WHERE is_current ORDER BY times DESC`;

/** The questions without an answer that all processes of one database count. */
export class DatabaseGaps {
  readonly #query: RunSql;

  constructor(query: RunSql) {
    this.#query = query;
  }

  async count(channel: string, question: string): Promise<void> {
    const key = storedKey(claimKey(channel, gapKey(question)));
    await this.#query(COUNT, [key, channel, storedText(question)]);
  }

  /** The questions of a week that is over. Only one caller gets them. */
  takeDue(channel: string): Promise<readonly Gap[]> {
    return this.#query(TAKE_DUE, [channel]);
  }
}
