import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Installations, SealedInstallation, Tenant } from './installations.js';
import { openStores, type StatePlace } from './open-stores.js';

const SILENT = { info() {}, warn() {} };

/** An installation, and whose it is. */
export interface FoundInstallation extends SealedInstallation {
  tenant: Tenant;
}

/** Reads all installations that a bot keeps, while it runs or not, and changes nothing. Throws `StoreError`. */
export async function readInstallations({ databaseUrl, stateDir }: StatePlace): Promise<FoundInstallation[]> {
  if (databaseUrl !== undefined) {
    const { hasTable, lookInto } = await import('./database/look-into.js');
    return lookInto(databaseUrl, async (client) => {
      if (!(await hasTable(client, 'installations'))) return [];
      const { rows } = await client.query(
        'SELECT kind, id, key_id AS "keyId", sealed FROM rolecall.installations ORDER BY kind, id',
      );
      return rows.map(({ kind, id, keyId, sealed }) => ({ tenant: { kind, id }, keyId, sealed }));
    });
  }
  const isThere = stateDir !== undefined && (await stat(stateDir).catch(() => undefined))?.isDirectory();
  return isThere ? readFiles(stateDir) : [];
}

/** Reads a copy: only one process may open the files, and opening them changes some. */
async function readFiles(folder: string): Promise<FoundInstallation[]> {
  const copy = await mkdtemp(path.join(tmpdir(), 'rolecall-installations-'));
  try {
    await cp(folder, copy, { recursive: true });
    const { installations, close } = await openStores({ stateDir: copy }, SILENT);
    return await allOf(installations).finally(close);
  } finally {
    await rm(copy, { recursive: true });
  }
}

async function allOf(installations: Installations): Promise<FoundInstallation[]> {
  const found: FoundInstallation[] = [];
  for (const tenant of await installations.tenants()) {
    const sealed = await installations.find(tenant);
    if (sealed) found.push({ tenant, ...sealed });
  }
  return found;
}
