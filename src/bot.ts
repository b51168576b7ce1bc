import { LogLevel, type webApi } from '@slack/bolt';
import type { Catalog } from './catalog/catalog.js';
import type { Config, LogLevelName } from './config.js';
import { describeUnknownSettings } from './doctor/unknown-settings.js';
import type { McpService } from './mcp/http/serve-http.js';
import type { Check } from './operate/health-server.js';
import { observe } from './operate/observe.js';
import { createShutDown, EXIT, endOnSignals } from './operate/shut-down.js';
import { reloaded } from './operate/signals.js';
import type { Conversation } from './questions/conversation.js';
import { followRoles } from './reload/follow-roles.js';
import type { FirstRoles, RolesPlace } from './reload/load-roles.js';
import { isTrouble, type News, newsFingerprint } from './reload/news.js';
import { rememberAnswers } from './remember-answers.js';
import { buildRolecall, type Rolecall } from './rolecall.js';
import { createAdminChannel } from './slack/admin/admin-channel.js';
import { createFirstToTell } from './slack/admin/first-to-tell.js';
import { renderCaveat, renderNewsMessage, renderNewsText } from './slack/admin/news-view.js';
import { createApp } from './slack/app.js';
import { Outbox } from './slack/delivery/outbox.js';
import { tellFollowers } from './slack/follow/tell-followers.js';
import { createLogger } from './slack/logger.js';
import { explainRefusal, startApp } from './slack/start.js';
import { createReceiver, type WatchedReceiver } from './slack/transport/create-receiver.js';
import { fetchThrough, proxyFromEnv } from './slack/transport/proxy.js';
import { startReminding } from './slack/upkeep/remind-owners.js';
import type { TokenName } from './slack/where-to-look.js';
import { finishInSlices } from './slices.js';
import { openStores } from './stores/open-stores.js';

/** A host of repositories that commits a file takes longer than Slack does to answer. */
const LONGEST_COMMIT_MS = 15_000;

/** Runs the bot on the roles that are being loaded, and follows them from there. */
export async function runBot(config: Config, place: RolesPlace, loading: Promise<FirstRoles>): Promise<void> {
  const { connection, apiUrl, settings } = config;
  const logger = createLogger(LogLevel[config.logLevel.toUpperCase() as Uppercase<LogLevelName>]);
  for (const line of describeUnknownSettings(process.env)) logger.warn(line);
  const dispatcher = proxyFromEnv(process.env);
  const outbox = new Outbox(fetchThrough(dispatcher));
  const stores = await openStores<Conversation>(config, logger);
  const receiver = await createReceiver(connection, {
    apiUrl,
    dispatcher,
    logger,
    claims: stores.claims,
    onRefused: (error) => giveUp('SLACK_APP_TOKEN', error),
  });
  const state: State = { token: 'it was not checked yet', isEnding: false, isOutdated: false };
  const stopObserving = await observe(config, {
    checks: checksOf(state, receiver, stores.isAway),
    readings: {
      connections: () => receiver.connections,
      inFlight: () => receiver.inFlight,
      waiting: () => outbox.waiting,
      isDatabaseAway: stores.isAway,
      roles: () => ({
        roles: state.inUse?.catalog.roles.length ?? 0,
        families: state.inUse?.catalog.families.length ?? 0,
        loadedAt: state.inUse?.loadedAt,
        isOutdated: state.isOutdated,
      }),
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
  const first = await loading;
  const { catalog, outdated, remarks } = first;
  let rolecall: Rolecall;
  const use = async (next: Catalog, signal?: AbortSignal, caveat?: string): Promise<void> => {
    rolecall = rememberAnswers(
      await finishInSlices(buildRolecall(next, { caveat, siteUrl: config.siteUrl }), signal),
    );
    state.inUse = { catalog: next, loadedAt: new Date() };
  };
  await use(catalog, undefined, outdated && renderCaveat(outdated.madeAt));

  if (config.mcp) {
    const { serveMcpOverHttp } = await import('./mcp/http/serve-http.js');
    mcp = await serveMcpOverHttp(
      config.mcp,
      () => rolecall,
      (problem) => logger.warn(problem),
    );
    logger.info(`Assistants reach Rolecall at ${mcp.address}.`);
  }
  const app = createApp({
    rolecall: () => rolecall,
    receiver,
    stores,
    botToken: connection.botToken,
    onRefused: (error) => giveUp('SLACK_BOT_TOKEN', error),
    logger,
    apiUrl,
    outbox,
    settings,
    corrections: {
      open: async () => {
        const { openCorrections } = await import('./corrections/open-corrections.js');
        return openCorrections(
          config.rolesDir,
          config.corrections,
          fetchThrough(dispatcher, LONGEST_COMMIT_MS),
        );
      },
      isProposed: config.corrections !== undefined,
    },
  });
  endOnSignals(shutDown);
  await startApp(app);
  state.token = undefined;
  logger.info(
    `Rolecall is ${connection.kind === 'socket' ? 'connected' : `listening on port ${connection.port}`}: ${catalog.roles.length} roles in ${catalog.families.length} job families.`,
  );

  const tellAdmins = createAdminChannel(app, config.adminChannel);
  const isFirst = createFirstToTell(stores.claims);
  let heard = Promise.resolve();
  const tell = (news: News): void => {
    reloaded.tell(news);
    state.isOutdated = isTrouble(news);
    logger[isTrouble(news) ? 'error' : 'info'](renderNewsText(news));
    heard = heard.then(async () => {
      if (!(await isFirst(newsFingerprint(news)))) return;
      tellAdmins(renderNewsMessage(news));
      if (stores.isLasting) void tellFollowers(news, { client: app.client, logger, stores });
    });
  };
  for (const remark of remarks) logger.warn(remark);
  if (outdated) tell({ kind: 'broken', problems: outdated.problems });
  startReminding({ client: app.client, logger, rolecall: () => rolecall, stores, tellAdmins });
  followRoles(place, first, {
    use,
    tell,
    remark: (text) => logger.warn(text),
  });
}

/** What is known of the running bot, for whoever looks from outside. */
interface State {
  /** What is wrong with the bot's token; undefined if it is good. */
  token?: string;
  inUse?: { catalog: Catalog; loadedAt: Date };
  /** Whether the folder holds an edit that cannot be used. */
  isOutdated: boolean;
  isEnding: boolean;
}

/** What a bot needs before it can answer. */
function checksOf(state: State, receiver: WatchedReceiver, isDatabaseAway?: () => boolean): Check[] {
  return [
    { name: 'slack', problem: () => (receiver.connections > 0 ? undefined : 'no connection is open') },
    { name: 'token', problem: () => state.token },
    { name: 'roles', problem: () => (state.inUse ? undefined : 'they are not loaded yet') },
    ...(isDatabaseAway ? [databaseCheck(isDatabaseAway)] : []),
    { name: 'process', problem: () => (state.isEnding ? 'it is ending' : undefined) },
  ];
}

/** The bot goes on without its database, so a balancer must not take it out for that. */
function databaseCheck(isAway: () => boolean): Check {
  const problem = () =>
    isAway() ? 'it does not answer; this process goes on from its own memory' : undefined;
  return { name: 'database', isOptional: true, problem };
}
