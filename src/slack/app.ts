import { type App, type Authorize, type Logger, type Receiver, webApi } from '@slack/bolt';
import type { Conversation } from '../questions/conversation/conversation.js';
import type { Rolecall } from '../rolecall.js';
import type { Stores } from '../stores/stores.js';
import type { CorrectionSource } from './corrections/correct.js';
import type { Outbox } from './delivery/outbox.js';
import { logErrors } from './errors.js';
import { listen } from './listen.js';
import { forLibraries } from './logger.js';
import { ObservedApp } from './observed-app.js';
import type { SlackSettings } from './settings.js';

export interface AppParts {
  /** Returns the newest catalogue. Called for each question. */
  rolecall: () => Rolecall;
  receiver: Receiver;
  /** Where to remember things. */
  stores: Stores<Conversation>;
  /** Called when Slack no longer accepts the one token of the bot. */
  onRefused: (error: webApi.WebAPIPlatformError) => void;
  access: Access;
  logger: Logger;
  apiUrl?: string;
  outbox: Outbox;
  settings: SlackSettings;
  /** Absent if nobody would receive them. */
  corrections: CorrectionSource | undefined;
}

/** `token`: the bot has one token. `installed`: each delivery is authorised by its installation. */
export type Access =
  | { kind: 'token'; token: string }
  | {
      kind: 'installed';
      authorize: Authorize<boolean>;
      /** The token, or its handle, for the channels that the settings name. */
      home: string | undefined;
    };

/** For one workspace. Calls that wait in the outbox count too, and must not delay other channels. */
const MOST_CALLS = 1000;

/** The bot on Slack, with any transport. Call `init()` before `start()`. */
export function createApp({
  rolecall,
  receiver,
  stores,
  onRefused,
  access,
  logger,
  apiUrl,
  outbox,
  settings,
  corrections,
}: AppParts): App {
  // Bolt changes these, so each client has its own.
  const clientOptions = () => ({
    slackApiUrl: apiUrl,
    fetch: outbox.fetch,
    // A post that timed out may have arrived. A retry would double it.
    retryConfig: { retries: 0 },
    // The outbox waits instead, channel by channel. Otherwise one busy channel stops all others.
    rejectRateLimitedCalls: true,
    maxRequestConcurrency: MOST_CALLS,
  });
  const app = new ObservedApp({
    receiver,
    ...(access.kind === 'token' ? { token: access.token } : { authorize: access.authorize }),
    logger: forLibraries(logger),
    // Otherwise a refused token is an unhandled rejection from the constructor.
    deferInitialization: true,
    convoStore: false,
    clientOptions: clientOptions(),
  });
  if (access.kind === 'installed') app.client = new webApi.WebClient(access.home, clientOptions());
  listen(app, { rolecall, stores, settings, logger, corrections });
  logErrors(app, logger, access.kind === 'token' ? onRefused : undefined);
  return app;
}
