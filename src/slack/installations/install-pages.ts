import type { IncomingMessage, ServerResponse } from 'node:http';
import { defaultCallbackSuccess, type InstallProvider } from '@slack/oauth';
import type { Tenant } from '../../stores/installations.js';
import { type Origin, originOfInstallation, tenantOf } from '../workspaces/origin.js';
import type { Vault } from './vault.js';

/** A page for people, at its path. */
export type WebPage = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface InstallPagesParts {
  provider: InstallProvider;
  vault: Vault;
  /** Whether the settings have a place for this workspace or organisation. */
  isServed: (origin: Origin) => boolean;
  onInstalled: (tenant: Tenant) => void;
  /** The scopes to ask for. */
  scopes: () => string[];
}

const NOT_SERVED =
  'This Rolecall does not serve your workspace. Ask whoever runs it to add your workspace to its list.';

/** The pages where people install the bot: the one with the button, and the one to which Slack sends them back. */
export function installPages({ provider, vault, isServed, onInstalled, scopes }: InstallPagesParts) {
  const install: WebPage = async (request, response) => {
    keepPrivate(response);
    await provider.handleInstallPath(request, response, undefined, { scopes: scopes() });
  };
  const comeBack: WebPage = async (request, response) => {
    keepPrivate(response);
    await provider.handleCallback(request, response, {
      // Saves here, so that an installation and a new token for one cannot cross.
      async afterInstallation(installation, options) {
        const origin = originOfInstallation(installation);
        const tenant = tenantOf(origin);
        if (!tenant || !isServed(origin)) {
          response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(NOT_SERVED);
          return false;
        }
        const kept = {
          installation: { ...installation, authVersion: 'v2' as const },
          installedAt: Date.now(),
        };
        await vault.exclusively(tenant, () => vault.save(tenant, kept));
        onInstalled(tenant);
        defaultCallbackSuccess(installation, options, request, response);
        return false;
      },
    });
  };
  return new Map([
    ['/slack/install', install],
    ['/slack/oauth_redirect', comeBack],
  ]);
}

/** The address holds a code, and the page a state. */
function keepPrivate(response: ServerResponse): void {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('referrer-policy', 'no-referrer');
}
