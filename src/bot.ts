import { LogLevel, type webApi } from '@slack/bolt';
import type { Config, LogLevelName } from './config.js';
import { describeUnknownSettings } from './doctor/unknown-settings.js';
import { LiveCatalogue } from './live-catalogue.js';
import type { McpService } from './mcp/http/serve-http.js';
import type { RolesReading } from './operate/metrics.js';
import { observe } from './operate/observe.js';
import { createShutDown, EXIT, endOnSignals } from './operate/shut-down.js';
import type { Conversation } from './questions/conversation.js';
import { checksOf, type KnownState } from './readiness.js';
import type { FirstSnapshot, RolesPlace } from './reload/load-roles.js';
import { isTrouble, newsFingerprint } from './reload/news.js';
import { renderNewsText } from './slack/admin/news-view.js';
import type { CorrectionSource } from './slack/corrections/correct.js';
import { Outbox } from './slack/delivery/outbox.js';
import { openAccess } from './slack/installations/open-access.js';
import { createLogger } from './slack/logger.js';
import { explainRefusal, startApps } from './slack/start.js';
import { createReceiver } from './slack/transport/create-receiver.js';
import { fetchThrough, proxyFromEnv } from './slack/transport/proxy.js';
import type { TokenName } from './slack/where-to-look.js';
import { allDesks, type Desk, type Desks, deskOf } from './slack/workspaces/desk.js';
import { type OpenDesk, openDesk } from './slack/workspaces/open-desk.js';
import { type FindRoute, Router } from './slack/workspaces/router.js';
import { openStores } from './stores/open-stores.js';

/** The roles of one folder, while they are being loaded. */
export interface LoadingRoles {
  place: RolesPlace;
  loading: Promise<FirstSnapshot>;
}

/** A host of repositories that commits a file takes longer than Slack does to answer. */
const LONGEST_COMMIT_MS = 15_000;

/** Runs the bot on the roles that are being loaded, and follows them from there. */
export async function runBot(config: Config, desks: Desks, roles: readonly LoadingRoles[]): Promise<void> {
  const { connection, apiUrl } = config;
  const logger = createLogger(LogLevel[config.logLevel.toUpperCase() as Uppercase<LogLevelName>]);
  for (const line of describeUnknownSettings(process.env)) logger.warn(line);
  const dispatcher = proxyFromEnv(process.env);
  const stores = await openStores<Conversation>(config, logger);
  const access = await openAccess(connection, {
    apiUrl,
    fetch: fetchThrough(dispatcher),
    stores,
    logger,
    unfurls: allDesks(desks).some(({ settings }) => settings.unfurlDomains.length > 0),
    isServed: (origin) => deskOf(desks, origin) !== undefined,
  });
  const outbox = new Outbox(access.fetch);
  const receiver = await createReceiver(connection, {
    apiUrl,
    dispatcher,
    logger,
    claims: stores.claims,
    pages: access.pages,
    onRefused: (error) => giveUp('SLACK_APP_TOKEN', error),
  });
  const state: KnownState = {
    token: 'it was not checked yet',
    folders: roles.length,
    catalogues: [],
    isEnding: false,
  };
  const opened = new Map<Desk, OpenDesk & { catalogue: LiveCatalogue }>();
  const router = new Router(access.guard(routesTo(opened, desks)), logger);
  const stopObserving = await observe(config, {
    checks: checksOf(state, { receiver, router, access, isDatabaseAway: stores.isAway }),
    readings: {
      connections: () => receiver.connections,
      inFlight: () => receiver.inFlight,
      waiting: () => outbox.waiting,
      isDatabaseAway: stores.isAway,
      roles: () => readingOf(state.catalogues),
    },
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
  const giveUp = (token: TokenName, error: webApi.WebAPIPlatformError): void => {
    logger.error(explainRefusal(token, error));
    state.token = 'Slack refused it';
    shutDown(EXIT.refused);
  };

  const onRefused = (error: webApi.WebAPIPlatformError): void => giveUp('SLACK_BOT_TOKEN', error);
  for (const { place, loading } of roles) {
    // The site and the repository are those of ROLES_DIR.
    const isOurs = place.folder === config.rolesDir;
    const catalogue = new LiveCatalogue(place, await loading, isOurs ? config.siteUrl : undefined);
    const corrections = correctionsOf(place.folder, isOurs ? config.corrections : undefined, dispatcher);
    const { rolecall } = catalogue;
    const parts = { rolecall, receiver, stores, onRefused, logger, apiUrl, outbox, access, corrections };
    for (const desk of allDesks(desks).filter(({ rolesDir }) => rolesDir === place.folder))
      opened.set(desk, { ...openDesk(desk, parts), catalogue });
    state.catalogues.push(catalogue);
  }
  // Each app has put itself into the receiver, which belongs to all of them.
  receiver.init(router);

  endOnSignals(shutDown);
  await startApps(
    [...opened.values()].map(({ app }) => app),
    receiver,
  );
  state.token = undefined;
  const known = readingOf(state.catalogues);
  logger.info(
    `Rolecall is ${connection.kind === 'socket' ? 'connected' : `listening on port ${connection.port}`}: ${known.roles} roles in ${known.families} job families.`,
  );

  const shared = state.catalogues.find(({ folder }) => folder === config.rolesDir);
  if (config.mcp && shared) {
    await shared.build();
    const { serveMcpOverHttp } = await import('./mcp/http/serve-http.js');
    mcp = await serveMcpOverHttp(config.mcp, shared.rolecall, (problem) => logger.warn(problem));
    logger.info(`Assistants reach Rolecall at ${mcp.address}.`);
  } else if (config.mcp) {
    logger.warn('Assistants are not served: they read ROLES_DIR, which no workspace of WORKSPACES uses.');
  }
  for (const catalogue of state.catalogues) {
    const audience = [...opened.values()].filter((open) => open.catalogue === catalogue);
    await catalogue.follow({
      tell(news) {
        logger[isTrouble(news) ? 'error' : 'info'](renderNewsText(news));
        for (const { tell } of audience) tell(news, newsFingerprint(news));
      },
      remark: (text) => logger.warn(text),
    });
    for (const { remind } of audience) remind();
  }
}

/** Corrections of the roles of a folder, proposed to a repository where there is one. */
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

/** Each delivery to the app of the desk that it belongs to, as soon as the roles of that desk are built. */
function routesTo(
  opened: ReadonlyMap<Desk, OpenDesk & { catalogue: LiveCatalogue }>,
  desks: Desks,
): FindRoute {
  return async (origin) => {
    const desk = deskOf(desks, origin);
    const open = desk && opened.get(desk);
    if (!open) return { kind: 'refused', why: NOT_LISTED };
    await open.catalogue.build();
    return { kind: 'served', app: open.app };
  };
}

const NOT_LISTED = 'WORKSPACES has no entry for it, and none called `default`';

/** All catalogues together; as old as the oldest of them. */
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
