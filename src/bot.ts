import { type App, type Logger, LogLevel, type webApi } from '@slack/bolt';
import type { Config, LogLevelName } from './config.js';
import { type LiveCatalogue, openCatalogue } from './live-catalogue.js';
import { createShutDown, EXIT, endOnSignals } from './operate/shut-down.js';
import type { Conversation } from './questions/conversation.js';
import type { FirstRoles, RolesPlace } from './reload/load-roles.js';
import { isTrouble, type News } from './reload/news.js';
import { createAdminChannel, type TellAdmins } from './slack/admin/admin-channel.js';
import { renderNewsMessage, renderNewsText } from './slack/admin/news-view.js';
import { type AppParts, createApp } from './slack/app.js';
import { Outbox } from './slack/delivery/outbox.js';
import { openAccess } from './slack/installations/open-access.js';
import { createLogger } from './slack/logger.js';
import { explainRefusal, startApps, type TokenName } from './slack/start.js';
import { createReceiver } from './slack/transport/create-receiver.js';
import { fetchThrough, proxyFromEnv } from './slack/transport/proxy.js';
import { allDesks, type Desk, type Desks, deskOf } from './slack/workspaces/desk.js';
import { type FindRoute, Router } from './slack/workspaces/router.js';
import { openStores } from './stores/open-stores.js';

/** The roles of one folder, while they are being loaded. */
export interface LoadingRoles {
  place: RolesPlace;
  loading: Promise<FirstRoles>;
}

/** A catalogue, and those who hear when it changes. */
interface Followed {
  catalogue: LiveCatalogue;
  admins: readonly TellAdmins[];
}

/** Runs the bot on the roles that are being loaded, and follows them from there. */
export async function runBot(config: Config, desks: Desks, folders: readonly LoadingRoles[]): Promise<void> {
  const { connection, apiUrl } = config;
  const logger = createLogger(LogLevel[config.logLevel.toUpperCase() as Uppercase<LogLevelName>]);
  const dispatcher = proxyFromEnv(process.env);
  const stores = await openStores<Conversation>(config.stateDir);
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
  const shutDown = createShutDown(async () => {
    outbox.hurry();
    await receiver.stop();
    await stores.close();
  });
  const giveUp = (token: TokenName, error: webApi.WebAPIPlatformError): void => {
    logger.error(explainRefusal(token, error));
    shutDown(EXIT.refused);
  };

  const parts: Omit<AppParts, 'rolecall' | 'access' | 'settings'> = {
    receiver,
    stores,
    onRefused: (error) => giveUp('SLACK_BOT_TOKEN', error),
    logger,
    apiUrl,
    outbox,
  };
  const apps = new Map<Desk, App>();
  const followed: Followed[] = [];
  for (const { place, loading } of folders) {
    const catalogue = await openCatalogue(place, await loading);
    const admins: TellAdmins[] = [];
    for (const desk of allDesks(desks).filter(({ rolesDir }) => rolesDir === place.folder)) {
      const { settings, home, adminChannel } = desk;
      const { rolecall } = catalogue;
      const app = createApp({ ...parts, rolecall, settings, access: access.accessFor(home) });
      admins.push(createAdminChannel(app, adminChannel));
      apps.set(desk, app);
    }
    followed.push({ catalogue, admins });
  }
  // Each app has put itself into the receiver, which belongs to all of them.
  receiver.init(new Router(access.guard(routesTo(apps, desks)), logger));

  endOnSignals(shutDown);
  await startApps(apps.values(), receiver);
  const state = connection.kind === 'socket' ? 'connected' : `listening on port ${connection.port}`;
  const known = followed.map(({ catalogue }) => describe(catalogue));
  logger.info(`Rolecall is ${state}: ${known.join('; ')}.`);
  for (const each of followed) follow(each, logger);
}

/** Each delivery to the app of the desk it belongs to. */
function routesTo(apps: ReadonlyMap<Desk, App>, desks: Desks): FindRoute {
  return async (origin) => {
    const desk = deskOf(desks, origin);
    const app = desk && apps.get(desk);
    return app ? { kind: 'served', app } : { kind: 'refused', why: NOT_LISTED };
  };
}

const NOT_LISTED = 'WORKSPACES has no entry for it, and none for `default`';

function describe({ first: { catalog } }: LiveCatalogue): string {
  return `${catalog.roles.length} roles in ${catalog.families.length} job families`;
}

function follow({ catalogue: { first, follow }, admins }: Followed, logger: Logger): void {
  const tell = (news: News): void => {
    logger[isTrouble(news) ? 'error' : 'info'](renderNewsText(news));
    for (const tellAdmins of admins) tellAdmins(renderNewsMessage(news));
  };
  const remark = (text: string): void => logger.warn(text);
  first.remarks.forEach(remark);
  if (first.outdated) tell({ kind: 'broken', problems: first.outdated.problems });
  follow({ tell, remark });
}
