import type { Logger, webApi } from '@slack/bolt';
import type { Claims } from '../../stores/claims.js';
import type { Installations, Tenant } from '../../stores/installations.js';
import type { Access } from '../app.js';
import type { Origin } from '../workspaces/origin.js';
import type { FindRoute } from '../workspaces/router.js';
import type { WebPage } from './install-pages.js';

/** By which tokens the bot acts, and for whom. */
export interface SlackAccess {
  /** For an app that posts by the installation of `home` where no delivery says by which. */
  accessFor: (home: Tenant | undefined) => Access;
  /** `fetch` for Slack's clients. */
  fetch: webApi.FetchFunction;
  /** The workspaces whose token Slack refused lately, and why. Absent for a bot with one token. */
  refusedTokens?: () => readonly string[];
  /** The pages where people install the bot, by their paths. */
  pages: ReadonlyMap<string, WebPage>;
  /** Lets only those deliveries through that come by an installation. */
  guard: (findRoute: FindRoute) => FindRoute;
}

/** What access is made of. */
export interface AccessParts {
  apiUrl?: string;
  fetch: webApi.FetchFunction;
  stores: { claims: Claims; installations: Installations };
  logger: Logger;
  /** Whether links are unfurled anywhere. */
  unfurls: () => boolean;
  /** Whether the settings have a place for this workspace or organisation. */
  isServed: (origin: Origin) => boolean;
}
