import { LogLevel, type webApi } from '@slack/bolt';
import type { Catalog } from './catalog/catalog.js';
import type { Config, LogLevelName } from './config.js';
import { createShutDown, EXIT, endOnSignals } from './operate/shut-down.js';
import type { Conversation } from './questions/conversation.js';
import { followRoles } from './reload/follow-roles.js';
import type { FirstRoles, RolesPlace } from './reload/load-roles.js';
import { isTrouble, type News } from './reload/news.js';
import { rememberAnswers } from './remember-answers.js';
import { buildRolecall, type Rolecall } from './rolecall.js';
import { createAdminChannel } from './slack/admin/admin-channel.js';
import { renderCaveat, renderNewsMessage, renderNewsText } from './slack/admin/news-view.js';

import { createApp } from './slack/app.js';
import { Outbox } from './slack/delivery/outbox.js';
import { createLogger } from './slack/logger.js';
import { explainRefusal, startApp, type TokenName } from './slack/start.js';
import { fetchThrough, proxyFromEnv } from './slack/transport/proxy.js';
import { SocketReceiver } from './slack/transport/socket-receiver.js';
import { finishInSlices } from './slices.js';
import { openStores } from './stores/open-stores.js';

/** Runs the bot on the roles that are being loaded, and follows them from there. */
export async function runBot(config: Config, place: RolesPlace, loading: Promise<FirstRoles>): Promise<void> {
  const { botToken, appToken, apiUrl, settings } = config;
  const logger = createLogger(LogLevel[config.logLevel.toUpperCase() as Uppercase<LogLevelName>]);
  const dispatcher = proxyFromEnv(process.env);
  const receiver = new SocketReceiver({
    appToken,
    apiUrl,
    dispatcher,
    logger,
    onRefused: (error) => giveUp('SLACK_APP_TOKEN', error),
  });
  const outbox = new Outbox(fetchThrough(dispatcher));
  const stores = await openStores<Conversation>(config.stateDir);
  const shutDown = createShutDown(async () => {
    outbox.hurry();
    await receiver.stop();
    await stores.close();
  });
  const giveUp = (token: TokenName, error: webApi.WebAPIPlatformError): void => {
    logger.error(explainRefusal(token, error));
    shutDown(EXIT.refused);
  };
  const first = await loading;
  const { catalog, outdated, remarks } = first;
  let rolecall: Rolecall;
  const use = async (next: Catalog, signal?: AbortSignal, caveat?: string): Promise<void> => {
    rolecall = rememberAnswers(await finishInSlices(buildRolecall(next, { caveat }), signal));
  };
  await use(catalog, undefined, outdated && renderCaveat(outdated.madeAt));

  const app = createApp({
    rolecall: () => rolecall,
    receiver,
    stores,
    botToken,
    onRefused: (error) => giveUp('SLACK_BOT_TOKEN', error),
    logger,
    apiUrl,
    outbox,
    settings,
  });
  endOnSignals(shutDown);
  await startApp(app);
  logger.info(
    `Rolecall is connected: ${catalog.roles.length} roles in ${catalog.families.length} job families.`,
  );

  const tellAdmins = createAdminChannel(app, config.adminChannel);
  const tell = (news: News): void => {
    logger[isTrouble(news) ? 'error' : 'info'](renderNewsText(news));
    tellAdmins(renderNewsMessage(news));
  };
  for (const remark of remarks) logger.warn(remark);
  if (outdated) tell({ kind: 'broken', problems: outdated.problems });
  followRoles(place, first, {
    use,
    tell,
    remark: (text) => logger.warn(text),
  });
}
