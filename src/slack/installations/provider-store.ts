import type { InstallationStore } from '@slack/oauth';
import { type Origin, originOfInstallation, tenantOf } from '../workspaces/origin.js';
import { untilStored } from './until-stored.js';
import type { Vault } from './vault.js';

/** What Slack's library reads and writes when it exchanges a token. The bot saves new installations itself. */
export function createProviderStore(vault: Vault): InstallationStore {
  const find = async (origin: Origin) => {
    const tenant = tenantOf(origin);
    const kept = tenant && (await vault.findNewest(tenant));
    if (!kept) throw new Error('Rolecall is no longer installed there.');
    return { tenant, kept };
  };
  return {
    async fetchInstallation({ teamId: team, enterpriseId: enterprise, isEnterpriseInstall: isOrgWide }) {
      const { kept } = await find({ team, enterprise, isOrgWide });
      return kept.installation;
    },
    async storeInstallation(installation) {
      const { tenant, kept } = await find(originOfInstallation(installation));
      // Slack gives these tokens only once.
      await untilStored(async () => {
        const newest = await vault.findNewest(tenant);
        const isReplaced = newest?.installation.bot?.token !== kept.installation.bot?.token;
        if (isReplaced) return;
        await vault.save(tenant, { ...kept, installation: { ...installation, authVersion: 'v2' } });
      });
    },
  };
}
