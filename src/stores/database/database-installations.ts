import { setTimeout as delay } from 'node:timers/promises';
import { claimKey } from '../claims.js';
import type { Installations, SealedInstallation, Tenant } from '../installations.js';
import type { RunSql } from './database.js';
import { createAttempt, type DatabaseClaims } from './database-claims.js';

/** Longer than a pause of the process, and short enough to wait for after one that died. */
const LEASE_MS = 30_000;
const BETWEEN_LOOKS_MS = 100;

const SAVE = `
  INSERT INTO rolecall.installations (kind, id, key_id, sealed) VALUES ($1, $2, $3, $4)
  ON CONFLICT (kind, id) DO UPDATE SET key_id = excluded.key_id, sealed = excluded.sealed`;

const FIND = 'SELECT key_id AS "keyId", sealed FROM rolecall.installations WHERE kind = $1 AND id = $2';

/** The installations that all processes of one database share. */
export function createDatabaseInstallations(query: RunSql, claims: DatabaseClaims): Installations {
  return {
    async save({ kind, id }, { keyId, sealed }) {
      await query(SAVE, [kind, id, keyId, sealed]);
    },
    find: async ({ kind, id }) => (await query<SealedInstallation>(FIND, [kind, id]))[0],
    async delete({ kind, id }) {
      await query('DELETE FROM rolecall.installations WHERE kind = $1 AND id = $2', [kind, id]);
    },
    tenants: () => query<Tenant>('SELECT kind, id FROM rolecall.installations'),
    async exclusively({ kind, id }, work) {
      const attempt = createAttempt([claimKey(undefined, 'installation', kind, id)]);
      while ((await claims.take(attempt, LEASE_MS)) !== 'taken') await delay(BETWEEN_LOOKS_MS);
      const lease = claims.leaseOf(attempt, LEASE_MS);
      const renewal = setInterval(() => lease.renew().catch(() => undefined), LEASE_MS / 3);
      try {
        return await work();
      } finally {
        clearInterval(renewal);
        // If it cannot be given back, it lapses.
        await lease.release().catch(() => undefined);
      }
    },
  };
}
