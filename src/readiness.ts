import type { LiveCatalogue } from './live-catalogue.js';
import type { Check } from './operate/health-server.js';
import type { SlackAccess } from './slack/installations/slack-access.js';
import type { WatchedReceiver } from './slack/transport/create-receiver.js';
import type { Router } from './slack/workspaces/router.js';

/** The state of the running bot, for the health checks. */
export interface KnownState {
  /** What is wrong with the bot's token; undefined if it is good. */
  token?: string;
  /** What is wrong with the file of workspaces; undefined if nothing is. */
  workspaces?: string;
  /** The catalogues in use, built or not yet. */
  catalogues: () => readonly LiveCatalogue[];
  isEnding: boolean;
}

interface Watched {
  receiver: WatchedReceiver;
  router: Router;
  access: SlackAccess;
  isDatabaseAway: (() => boolean) | undefined;
}

/** The checks of what a bot needs before it can answer. Optional checks show what keeps it from answering some people. */
export function checksOf(state: KnownState, { receiver, router, access, isDatabaseAway }: Watched): Check[] {
  const { refusedTokens } = access;
  return [
    { name: 'slack', problem: () => (receiver.connections > 0 ? undefined : 'no connection is open') },
    { name: 'token', problem: () => state.token },
    {
      name: 'roles',
      problem: () => (isBuilt(state.catalogues()) ? undefined : 'they are not loaded yet'),
    },
    {
      name: 'edits',
      isOptional: true,
      problem: () => {
        const broken = state.catalogues().filter(({ reading }) => reading.isOutdated);
        return listing(
          'answers come from older roles than those in',
          broken.map(({ folder }) => folder),
        );
      },
    },
    {
      name: 'workspaces',
      isOptional: true,
      problem: () => state.workspaces ?? listing('refused within the last hour', router.refused),
    },
    ...(refusedTokens
      ? [
          {
            name: 'installations',
            isOptional: true,
            problem: () => listing('Slack refuses the tokens of', refusedTokens()),
          },
        ]
      : []),
    ...(isDatabaseAway ? [databaseCheck(isDatabaseAway)] : []),
    { name: 'process', problem: () => (state.isEnding ? 'it is ending' : undefined) },
  ];
}

function isBuilt(catalogues: readonly LiveCatalogue[]): boolean {
  return catalogues.length > 0 && catalogues.every((catalogue) => catalogue.isBuilt);
}

/** A problem with the names it concerns. Undefined if there are none. */
function listing(problem: string, names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : `${problem}: ${names.join(', ')}`;
}

/** Optional, since the bot continues without its database: a load balancer must not remove it. */
function databaseCheck(isAway: () => boolean): Check {
  const problem = () => (isAway() ? 'it does not answer; this process uses its own memory' : undefined);
  return { name: 'database', isOptional: true, problem };
}
