import type { Config } from './config.js';
import { LiveCatalogue } from './live-catalogue.js';
import { LiveDesks } from './live-desks.js';
import { type FirstSnapshot, loadRoles, type RolesPlace } from './reload/load-roles.js';
import type { CorrectionSource } from './slack/corrections/correct.js';
import { fetchThrough, type proxyFromEnv } from './slack/transport/proxy.js';
import { type OpenDeskParts, openDesk } from './slack/workspaces/open-desk.js';

/** The roles of one folder, while they are being loaded. */
export interface LoadingRoles {
  place: RolesPlace;
  loading: Promise<FirstSnapshot>;
}

/** Longer than for Slack, since a host of repositories takes a while to commit a file. */
const LONGEST_COMMIT_MS = 15_000;

/** Creates the desks of all workspaces. Uses the roles that are being loaded, and loads others when the settings name others. */
export function createLiveDesks(
  config: Config,
  roles: readonly LoadingRoles[],
  dispatcher: ReturnType<typeof proxyFromEnv>,
  parts: Omit<OpenDeskParts, 'rolecall' | 'corrections'>,
): LiveDesks {
  const first = new Map(roles.map((each) => [each.place.folder, each]));
  return new LiveDesks({
    async openCatalogue(folder) {
      const { place, loading } = first.get(folder) ?? loadAnew(folder, config);
      first.delete(folder);
      return new LiveCatalogue(place, await loading, folder === config.rolesDir ? config.siteUrl : undefined);
    },
    openDesk(desk, { folder, rolecall }) {
      // The site and the repository are those of ROLES_DIR.
      const settings = folder === config.rolesDir ? config.corrections : undefined;
      const corrections = correctionsOf(folder, settings, dispatcher);
      return openDesk(desk, { ...parts, rolecall, corrections });
    },
    ownFolder: config.rolesDir,
    logger: parts.logger,
  });
}

/** Loads a folder that came with an edit of WORKSPACES. */
function loadAnew(folder: string, { cacheDir }: Config): LoadingRoles {
  const place = { folder, cacheFolder: cacheDir };
  return { place, loading: loadRoles(place, { keepLastGood: false }) };
}

/** The corrections of the roles of a folder. They are proposed to a repository if one is set. */
function correctionsOf(
  folder: string,
  settings: Config['corrections'],
  dispatcher: ReturnType<typeof proxyFromEnv>,
): CorrectionSource {
  return {
    open: async () => {
      const { openCorrections } = await import('./corrections/open-corrections.js');
      return openCorrections(folder, settings, fetchThrough(dispatcher, LONGEST_COMMIT_MS));
    },
    isProposed: settings !== undefined,
  };
}
