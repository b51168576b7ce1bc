import type { Authorize, Logger } from '@slack/bolt';
import { InstallProvider } from '@slack/oauth';
import { messageOf } from '../../caught.js';
import type { Tenant } from '../../stores/installations.js';
import { forLibraries } from '../logger.js';
import { botScopes } from '../scopes.js';
import { RefusalLog } from '../transport/http/refusal-log.js';
import { originOf, tenantName, tenantOf } from '../workspaces/origin.js';
import { BotTokens } from './bot-tokens.js';
import { forgetRemoved, parseRemoval } from './forget-removed.js';
import { installPages } from './install-pages.js';
import { fetchWithTokens, handleOf } from './installed-tokens.js';
import { createProviderStore } from './provider-store.js';
import { RefusedTokens } from './refused-tokens.js';
import { createSingleUseStates } from './single-use-states.js';
import type { AccessParts, SlackAccess } from './slack-access.js';
import { TokenKeys } from './token-keys.js';
import { untilStored } from './until-stored.js';
import { Vault } from './vault.js';

export interface OpenInstallationsParts extends AccessParts {
  clientId: string;
  clientSecret: string;
  tokenKeys: readonly [Buffer, ...Buffer[]];
}

/** Opens the installations of a store, and the pages where people install the bot. */
export function openInstallations(parts: OpenInstallationsParts): SlackAccess {
  const { clientId, clientSecret, apiUrl, fetch, stores, logger } = parts;
  const vault = new Vault(stores.installations, new TokenKeys(parts.tokenKeys));
  const failures = new RefusalLog(logger, 'An installation or an exchange of tokens failed');
  const provider = new InstallProvider({
    clientId,
    clientSecret,
    stateStore: createSingleUseStates(clientSecret, stores.claims),
    installationStore: createProviderStore(vault),
    logger: {
      ...forLibraries(logger),
      error: (error: unknown) => failures.note(messageOf(error)),
    },
    clientOptions: { slackApiUrl: apiUrl, fetch, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true },
  });
  const tokens = new BotTokens(vault, provider);
  const refused = new RefusedTokens(logger);
  const authorize: Authorize<boolean> = async (_, body) => authorizationOf(vault, Object(body));
  void sealAgain(vault, logger);
  return {
    accessFor: (home) => ({ kind: 'installed', authorize, home: home && handleOf(home) }),
    fetch: fetchWithTokens(fetch, tokens, refused),
    refusedTokens: () => refused.all,
    pages: installPages({
      provider,
      vault,
      isServed: parts.isServed,
      scopes: () => botScopes(parts.unfurls()),
      onInstalled(tenant) {
        refused.forget(tenant);
        logger.info(`Rolecall was installed in ${tenantName(tenant)}.`);
      },
    }),
    guard: createGuard(vault, (tenant) => {
      refused.forget(tenant);
      logger.info(`Rolecall was removed from ${tenantName(tenant)}.`);
    }),
  };
}

/** Refuses deliveries that belong to no installation, and forgets installations that were removed. */
function createGuard(vault: Vault, onRemoved: (tenant: Tenant) => void): SlackAccess['guard'] {
  return (findRoute) => async (origin, body) => {
    const tenant = tenantOf(origin);
    const removal = parseRemoval(body);
    if (tenant && removal) {
      const isForgotten = await untilStored(() => forgetRemoved(vault, tenant, removal));
      if (isForgotten) onRemoved(tenant);
      return { kind: 'done' };
    }
    if (!tenant || !(await vault.find(tenant))) return { kind: 'refused', why: NOT_INSTALLED };
    return findRoute(origin, body);
  };
}

/** Never rejects. */
async function sealAgain(vault: Vault, logger: Logger): Promise<void> {
  try {
    const count = await vault.sealAgain();
    if (count > 0) logger.info(`Sealed ${count} installations again, with the newest of TOKEN_KEYS.`);
  } catch (error) {
    logger.error('Not every installation could be sealed again.', error);
  }
}

const NOT_INSTALLED = 'Rolecall is not installed there; install it at /slack/install';

/** The handle and the bot user with which the bot answers a delivery. */
async function authorizationOf(vault: Vault, body: Record<string, unknown>) {
  const origin = originOf(body);
  const tenant = tenantOf(origin);
  const bot = tenant && (await vault.find(tenant))?.installation.bot;
  if (!bot) throw new Error('Rolecall is no longer installed there.');
  const { team: teamId, enterprise: enterpriseId } = origin;
  return { botToken: handleOf(tenant), botId: bot.id, botUserId: bot.userId, teamId, enterpriseId };
}
