import type { Installation } from '@slack/oauth';
import { LRUCache } from 'lru-cache';
import { type Installations, type Tenant, tenantKey } from '../../stores/installations.js';
import type { TokenKeys } from './token-keys.js';

/** An installation as it is kept. */
export interface KeptInstallation {
  installation: Installation<'v2', boolean>;
  /** In milliseconds since 1970. A new token does not change it. */
  installedAt: number;
}

/** Another process may have replaced or deleted it meanwhile, and both tokens work for a while. */
const REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 5000;

/** The installations of all tenants, sealed where they are kept. */
export class Vault {
  readonly #installations: Installations;
  readonly #keys: TokenKeys;
  readonly #remembered: LRUCache<string, { kept: KeptInstallation | undefined }, Tenant>;

  constructor(installations: Installations, keys: TokenKeys) {
    this.#installations = installations;
    this.#keys = keys;
    this.#remembered = new LRUCache({
      max: MOST_REMEMBERED,
      ttl: REMEMBERED_MS,
      // While the store is away, the last known value is used.
      allowStaleOnFetchRejection: true,
      fetchMethod: async (_key, _stale, { context }) => ({ kept: await this.findNewest(context) }),
    });
  }

  /** The installation, perhaps a minute old; undefined without one. Throws `SealError`. */
  async find(tenant: Tenant): Promise<KeptInstallation | undefined> {
    const found = await this.#remembered.fetch(tenantKey(tenant), { context: tenant });
    // Nothing comes back when the store failed and nothing was remembered.
    return found ? found.kept : this.findNewest(tenant);
  }

  /** The installation as it is in the store now; undefined without one. Throws `SealError`. */
  async findNewest(tenant: Tenant): Promise<KeptInstallation | undefined> {
    const sealed = await this.#installations.find(tenant);
    return sealed && JSON.parse(this.#keys.open(tenant, sealed));
  }

  /** Makes the next `find` look into the store. */
  forget(tenant: Tenant): void {
    this.#remembered.delete(tenantKey(tenant));
  }

  async save(tenant: Tenant, kept: KeptInstallation): Promise<void> {
    await this.#installations.save(tenant, this.#keys.seal(tenant, JSON.stringify(kept)));
    this.forget(tenant);
  }

  async delete(tenant: Tenant): Promise<void> {
    await this.#installations.delete(tenant);
    this.forget(tenant);
  }

  /** Does some work on an installation while nobody else does. */
  exclusively<Result>(tenant: Tenant, work: () => Promise<Result>): Promise<Result> {
    return this.#installations.exclusively(tenant, work);
  }

  /** Seals with the newest key each installation that an older key sealed. Resolves with their number. Throws `SealError`. */
  async sealAgain(): Promise<number> {
    let count = 0;
    for (const tenant of await this.#installations.tenants()) {
      const sealed = await this.#installations.find(tenant);
      if (!sealed || sealed.keyId === this.#keys.newest) continue;
      await this.exclusively(tenant, async () => {
        const kept = await this.findNewest(tenant);
        if (kept) await this.save(tenant, kept);
      });
      count += 1;
    }
    return count;
  }
}
