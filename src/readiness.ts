import type { LiveCatalogue } from './live-catalogue.js';
import type { Check } from './operate/health-server.js';
import type { SlackAccess } from './slack/installations/slack-access.js';
import type { WatchedReceiver } from './slack/transport/create-receiver.js';
import type { Router } from './slack/workspaces/router.js';

/** What is known of the running bot, for whoever looks from outside. */
export interface KnownState {
  /** What is wrong with the bot's token; undefined if it is good. */
  token?: string;
  /** What is wrong with the file of workspaces; undefined if nothing is. */
  workspaces?: string;
  /** Those in use, or to be used once they are built. */
  catalogues: () => readonly LiveCatalogue[];
  isEnding: boolean;
}

interface Watched {
  receiver: WatchedReceiver;
  router: Router;
  access: SlackAccess;
  isDatabaseAway: (() => boolean) | undefined;
}

/** What a bot needs before it can answer, and what keeps it from answering some. */
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
        return told(
          'answers come from older roles than those in',
          broken.map(({ folder }) => folder),
        );
      },
    },
    {
      name: 'workspaces',
      isOptional: true,
      problem: () => state.workspaces ?? told('refused within the last hour', router.refused),
    },
    ...(refusedTokens
      ? [
          {
            name: 'installations',
            isOptional: true,
            problem: () => told('Slack refuses the tokens of', refusedTokens()),
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

function told(what: string, whom: readonly string[]): string | undefined {
  return whom.length === 0 ? undefined : `${what}: ${whom.join(', ')}`;
}

/** The bot goes on without its database, so a balancer must not take it out for that. */
function databaseCheck(isAway: () => boolean): Check {
  const problem = () =>
    isAway() ? 'it does not answer; this process goes on from its own memory' : undefined;
  return { name: 'database', isOptional: true, problem };
}
