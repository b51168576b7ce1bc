import { LRUCache } from 'lru-cache';
import { type Installations, type SealedInstallation, type Tenant, tenantKey } from '../installations.js';
import { StoreError } from '../store-error.js';
import type { DatabaseLink } from './database-link.js';

const MOST_KNOWN = 10_000;

/**
 * Installations that this process has seen are found while the database is away. Everything else fails then, as nobody
 * could say whether a token is the newest.
 */
export function createKnownInstallations(link: DatabaseLink, shared: Installations): Installations {
  const known = new LRUCache<string, SealedInstallation>({ max: MOST_KNOWN });

  const remember = (tenant: Tenant, installation: SealedInstallation | undefined): void => {
    if (installation) known.set(tenantKey(tenant), installation);
    else known.delete(tenantKey(tenant));
  };

  return {
    ...shared,
    async save(tenant, installation) {
      await shared.save(tenant, installation);
      remember(tenant, installation);
    },
    async find(tenant) {
      const found = await link.ask(
        () => shared.find(tenant),
        () => known.get(tenantKey(tenant)) ?? fail(),
      );
      remember(tenant, found);
      return found;
    },
    async delete(tenant) {
      await shared.delete(tenant);
      remember(tenant, undefined);
    },
  };
}

function fail(): never {
  throw new StoreError('The database does not answer, and this process has not seen this installation yet.');
}
