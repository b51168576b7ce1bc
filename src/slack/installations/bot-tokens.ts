import { setTimeout as delay } from 'node:timers/promises';
import type { InstallProvider } from '@slack/oauth';
import { LRUCache } from 'lru-cache';
import { type Tenant, tenantKey } from '../../stores/installations.js';
import type { KeptInstallation, Vault } from './vault.js';

/** Slack's library, which does the exchange, uses the same limit. */
const EXPIRING_S = 2 * 60 * 60;

/** Between two attempts to exchange a token that still works. */
const BETWEEN_ATTEMPTS_MS = 60_000;
const MOST_ATTEMPTS = 5000;

/** After this, an answer goes out with the old token. The exchange goes on. */
const LONGEST_WAIT_MS = 2000;

/** The bot tokens of all installations. A token that is about to expire is exchanged first, by one process at a time. */
export class BotTokens {
  readonly #vault: Vault;
  readonly #provider: InstallProvider;
  readonly #attempts = new LRUCache<string, Promise<string | undefined>>({
    max: MOST_ATTEMPTS,
    ttl: BETWEEN_ATTEMPTS_MS,
  });

  constructor(vault: Vault, provider: InstallProvider) {
    this.#vault = vault;
    this.#provider = provider;
  }

  /** Undefined for a tenant without an installation. Throws `SealError`. */
  async tokenOf(tenant: Tenant): Promise<string | undefined> {
    const kept = await this.#vault.find(tenant);
    if (!kept || !expiresWithin(EXPIRING_S, kept)) return kept?.installation.bot?.token;
    const key = tenantKey(tenant);
    const underWay = this.#attempts.get(key);
    if (underWay) return underWay;
    const exchange = this.#exchange(tenant);
    const attempt = expiresWithin(0, kept) ? exchange : orOld(exchange, kept.installation.bot?.token);
    this.#attempts.set(key, attempt);
    attempt.catch(() => this.#attempts.delete(key));
    return attempt;
  }

  #exchange(tenant: Tenant): Promise<string | undefined> {
    return this.#vault.exclusively(tenant, async () => {
      const kept = await this.#vault.findNewest(tenant);
      if (!kept || !expiresWithin(EXPIRING_S, kept)) {
        // Another process was first.
        this.#vault.forget(tenant);
        return kept?.installation.bot?.token;
      }
      const { botToken } = await this.#provider.authorize(queryOf(tenant));
      return botToken;
    });
  }
}

/** The new token or, when Slack or the store does not give one in time, the old one, which still works. */
function orOld(exchange: Promise<string | undefined>, old: string | undefined): Promise<string | undefined> {
  return Promise.race([exchange.catch(() => old), delay(LONGEST_WAIT_MS, old, { ref: false })]);
}

function expiresWithin(seconds: number, { installation }: KeptInstallation): boolean {
  const { expiresAt } = installation.bot ?? {};
  return expiresAt !== undefined && expiresAt - Date.now() / 1000 <= seconds;
}

function queryOf({ kind, id }: Tenant) {
  return kind === 'team'
    ? { isEnterpriseInstall: false as const, teamId: id, enterpriseId: undefined }
    : { isEnterpriseInstall: true as const, teamId: undefined, enterpriseId: id };
}
