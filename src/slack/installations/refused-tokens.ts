import type { Logger } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import type { Tenant } from '../../stores/installations.js';
import { TOKEN_ERRORS } from '../errors.js';
import { tenantName } from '../workspaces/origin.js';

/** Longer than the pause between two questions in a workspace that uses the bot. */
const REMEMBERED_MS = 60 * 60 * 1000;
const MOST_REMEMBERED = 1000;

/** The installations whose token Slack refused lately. Each is logged once an hour. */
export class RefusedTokens {
  readonly #logger: Logger;
  readonly #errors = new LRUCache<string, string>({ max: MOST_REMEMBERED, ttl: REMEMBERED_MS });

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** The workspaces and organisations, each with Slack's reason. */
  get all(): readonly string[] {
    return [...this.#errors].map(([name, error]) => `${name} (${error})`);
  }

  /** Notes what Slack answered to a call by the token of an installation. */
  note(tenant: Tenant, error: unknown): void {
    const name = tenantName(tenant);
    if (typeof error !== 'string' || !TOKEN_ERRORS.has(error)) return;
    if (!this.#errors.has(name))
      this.#logger.warn(
        `Slack refuses the token of ${name} (${error}): let somebody there install Rolecall again.`,
      );
    this.#errors.set(name, error, { noUpdateTTL: true });
  }

  /** Forgets a tenant that was installed again, or removed. */
  forget(tenant: Tenant): void {
    this.#errors.delete(tenantName(tenant));
  }
}
