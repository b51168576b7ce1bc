import type { Logger, webApi } from '@slack/bolt';
import type { Claims } from '../../stores/claims.js';
import type { Installations, Tenant } from '../../stores/installations.js';
import type { Access } from '../app.js';
import type { Origin } from '../workspaces/origin.js';
import type { FindRoute } from '../workspaces/router.js';
import type { WebPage } from './install-pages.js';

/** The tokens of the bot, and the workspaces that it serves. */
export interface SlackAccess {
  /** The access of one app. It uses the installation of `home` to post what no delivery asked for. */
  accessFor: (home: Tenant | undefined) => Access;
  /** `fetch` for Slack's clients. */
  fetch: webApi.FetchFunction;
  /** The workspaces whose token Slack refused lately, and why. Absent for a bot with one token. */
  refusedTokens?: () => readonly string[];
  /** The pages where people install the bot, by their paths. */
  pages: ReadonlyMap<string, WebPage>;
  /** Makes a `FindRoute` that refuses deliveries that belong to no installation. */
  guard: (findRoute: FindRoute) => FindRoute;
}

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
