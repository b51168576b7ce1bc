import { setTimeout as delay } from 'node:timers/promises';
import { type RunSql, SCHEMA } from './database.js';
import { EXPIRING_TABLES } from './migrations.js';

const BETWEEN_SWEEPS_MS = 5 * 60_000;
const BETWEEN_BATCHES_MS = 100;
const BATCH = 1000;

/**
 * Deletes what has expired, every few minutes and a batch at a time, until the signal. Any number of processes may do so at
 * once: each leaves alone what another deletes. What fails is left for the next time.
 */
export async function sweepUntil(signal: AbortSignal, query: RunSql): Promise<void> {
  for (;;) {
    // Not at the same moment in all processes.
    const pause = BETWEEN_SWEEPS_MS * (0.5 + Math.random());
    if (!(await pauseUntil(signal, pause))) return;
    for (const table of EXPIRING_TABLES) {
      await sweepTable(signal, query, table);
      if (signal.aborted) return;
    }
  }
}

async function sweepTable(signal: AbortSignal, query: RunSql, table: ExpiringTable): Promise<void> {
  while ((await sweepBatch(query, table).catch(() => 0)) === BATCH)
    if (!(await pauseUntil(signal, BETWEEN_BATCHES_MS))) return;
}

type ExpiringTable = (typeof EXPIRING_TABLES)[number];

/** Deletes at most a thousand expired rows. Resolves with how many there were. */
export async function sweepBatch(query: RunSql, table: ExpiringTable): Promise<number> {
  const deleted = await query(
    `DELETE FROM ${SCHEMA}.${table} WHERE key IN (
       SELECT key FROM ${SCHEMA}.${table} WHERE until <= now() LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
     RETURNING key`,
  );
  return deleted.length;
}

/** Resolves with false when the signal came first. */
function pauseUntil(signal: AbortSignal, milliseconds: number): Promise<boolean> {
  return delay(milliseconds, true, { signal, ref: false }).catch(() => false);
}
