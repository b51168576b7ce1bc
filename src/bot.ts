import { type Logger, LogLevel, type webApi } from '@slack/bolt';
import type { Config, LogLevelName } from './config.js';
import { createLiveDesks, type LoadingRoles } from './create-live-desks.js';
import { describeUnknownSettings } from './doctor/unknown-settings.js';
import type { LiveCatalogue } from './live-catalogue.js';
import type { LiveDesks } from './live-desks.js';
import type { McpService } from './mcp/http/serve-http.js';
import type { Readings, RolesReading } from './operate/metrics.js';
import { observe } from './operate/observe.js';
import { createShutDown, EXIT, endOnSignals } from './operate/shut-down.js';
import type { Conversation } from './questions/conversation/conversation.js';
import { checksOf, type KnownState } from './readiness.js';
import { Outbox } from './slack/delivery/outbox.js';
import { openAccess } from './slack/installations/open-access.js';
import type { SlackAccess } from './slack/installations/slack-access.js';
import { createLogger } from './slack/logger.js';
import { explainRefusal, startApps } from './slack/start.js';
import { createReceiver, type WatchedReceiver } from './slack/transport/create-receiver.js';
import { fetchThrough, proxyFromEnv } from './slack/transport/proxy.js';
import type { TokenName } from './slack/where-to-look.js';
import type { Desks } from './slack/workspaces/desk.js';
import { Router } from './slack/workspaces/router.js';
import { openStores } from './stores/open-stores.js';
import type { Stores } from './stores/stores.js';

/** Runs the bot with the roles that are being loaded, and then follows their folders. */
export async function runBot(config: Config, desks: Desks, roles: readonly LoadingRoles[]): Promise<void> {
  const logger = createLogger(LogLevel[config.logLevel.toUpperCase() as Uppercase<LogLevelName>]);
  for (const line of describeUnknownSettings(process.env)) logger.warn(line);
  const state: KnownState = {
    token: 'it was not checked yet',
    catalogues: () => bot.live.catalogues,
    isEnding: false,
  };
  const bot = await assemble(config, roles, logger, (token, error) => {
    logger.error(explainRefusal(token, error));
    state.token = 'Slack refused it';
    shutDown(EXIT.refused);
  });
  const { live, receiver, router, outbox, stores } = bot;
  const stopObserving = await observe(config, {
    checks: checksOf(state, bot),
    readings: readingsOf(bot),
    log: logger,
  });
  let mcp: McpService | undefined;
  const shutDown = createShutDown(async () => {
    state.isEnding = true;
    outbox.hurry();
    await Promise.all([receiver.stop(), mcp?.close()]);
    await stores.close();
    await stopObserving();
  });

  await live.open(desks);
  receiver.init(router);

  endOnSignals(shutDown);
  await startApps(live.apps, receiver);
  state.token = undefined;
  logger.info(`Rolecall is ${reachOf(config.connection)}: ${sizeOf(live.catalogues)}.`);
  mcp = await serveAssistants(config, live, logger);
  await live.follow();
  await followWorkspaceFile(config, live, state, logger);
}

/** The parts of a running bot. */
interface Bot {
  stores: Stores<Conversation>;
  access: SlackAccess;
  outbox: Outbox;
  receiver: WatchedReceiver;
  live: LiveDesks;
  router: Router;
  isDatabaseAway: (() => boolean) | undefined;
}

/** Connects the parts of a bot. Nothing is received or sent yet. Calls `onRefused` for a token that Slack refuses. */
async function assemble(
  config: Config,
  roles: readonly LoadingRoles[],
  logger: Logger,
  onRefused: (token: TokenName, error: webApi.WebAPIPlatformError) => void,
): Promise<Bot> {
  const { connection, apiUrl } = config;
  const dispatcher = proxyFromEnv(process.env);
  const stores = await openStores<Conversation>(config, logger);
  const access = await openAccess(connection, {
    apiUrl,
    fetch: fetchThrough(dispatcher),
    stores,
    logger,
    unfurls: () => live.all.some(({ settings }) => settings.unfurlDomains.length > 0),
    isServed: (origin) => live.isServed(origin),
  });
  const outbox = new Outbox(access.fetch);
  const receiver = await createReceiver(connection, {
    apiUrl,
    dispatcher,
    logger,
    claims: stores.claims,
    pages: access.pages,
    onRefused: (error) => onRefused('SLACK_APP_TOKEN', error),
  });
  const live = createLiveDesks(config, roles, dispatcher, {
    stores,
    onRefused: (error) => onRefused('SLACK_BOT_TOKEN', error),
    logger,
    apiUrl,
    outbox,
    access,
  });
  const router = new Router(
    access.guard((origin, body) => live.findRoute(origin, body)),
    logger,
  );
  return { stores, access, outbox, receiver, live, router, isDatabaseAway: stores.isAway };
}

/** Serves assistants from the roles of ROLES_DIR, if MCP_PORT is set. */
async function serveAssistants(
  { mcp, rolesDir }: Config,
  live: LiveDesks,
  logger: Logger,
): Promise<McpService | undefined> {
  if (!mcp) return undefined;
  const catalogue = live.catalogues.find(({ folder }) => folder === rolesDir);
  if (!catalogue) {
    logger.warn('Assistants are not served: they read ROLES_DIR, which no workspace of WORKSPACES uses.');
    return undefined;
  }
  await catalogue.build();
  const { serveMcpOverHttp } = await import('./mcp/http/serve-http.js');
  const service = await serveMcpOverHttp(mcp, catalogue.rolecall, (problem) => logger.warn(problem));
  logger.info(`Assistants reach Rolecall at ${service.address}.`);
  return service;
}

/** Puts each edit of the WORKSPACES file into use, if there is such a file. An edit that cannot be used changes nothing. */
async function followWorkspaceFile(
  config: Config,
  live: LiveDesks,
  state: KnownState,
  logger: Logger,
): Promise<void> {
  if (config.workspacesFile === undefined) return;
  const { followWorkspaces } = await import('./desks/follow-workspaces.js');
  followWorkspaces(config.workspacesFile, config, {
    async use(changed) {
      const isFixed = state.workspaces !== undefined;
      state.workspaces = undefined;
      if ((await live.change(changed)) || isFixed) logger.info('WORKSPACES has changed, and is in use.');
    },
    onProblem(text) {
      state.workspaces = 'its file has an edit that cannot be used';
      logger.error(
        `WORKSPACES has an edit that cannot be used. The last good version stays in use.\n${text}`,
      );
    },
  });
}

function reachOf(connection: Config['connection']): string {
  return connection.kind === 'socket' ? 'connected' : `listening on port ${connection.port}`;
}

function sizeOf(catalogues: readonly LiveCatalogue[]): string {
  const { roles, families } = readingOf(catalogues);
  return `${roles} roles in ${families} job families`;
}

/** What the metrics read from the running bot. */
function readingsOf({ receiver, outbox, live, isDatabaseAway }: Bot): Readings {
  return {
    connections: () => receiver.connections,
    inFlight: () => receiver.inFlight,
    waiting: () => outbox.waiting,
    isDatabaseAway,
    roles: () => readingOf(live.catalogues),
  };
}

/** The sum of all catalogues. Their time is that of the oldest. */
function readingOf(catalogues: readonly LiveCatalogue[]): RolesReading {
  const readings = catalogues.map(({ reading }) => reading);
  const total = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  return {
    roles: total(readings.map(({ roles }) => roles)),
    families: total(readings.map(({ families }) => families)),
    loadedAt: readings.map(({ loadedAt }) => loadedAt).sort((a, b) => Number(a) - Number(b))[0],
    isOutdated: readings.some(({ isOutdated }) => isOutdated),
  };
}
