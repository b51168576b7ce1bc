import { LogLevel } from '@slack/bolt';
import type { Conversation } from '../../../src/questions/conversation/conversation.js';
import type { Rolecall } from '../../../src/rolecall.js';
import { createApp } from '../../../src/slack/app.js';
import type { CorrectionSource } from '../../../src/slack/corrections/correct.js';
import { Outbox } from '../../../src/slack/delivery/outbox.js';
import { createLogger } from '../../../src/slack/logger.js';
import type { SlackSettings } from '../../../src/slack/settings.js';
import { fetchThrough } from '../../../src/slack/transport/proxy.js';
import type { Stores } from '../../../src/stores/stores.js';
import { rolecall as shipped } from '../catalogues/shipped.js';
import { appParts } from './app-parts.js';
import { FakeReceiver } from './fake-receiver.js';
import type { Call, FakeSlack } from './fake-slack.js';

export interface BotParts {
  rolecall?: () => Rolecall;
  settings?: SlackSettings;
  stores?: Stores<Conversation>;
  corrections?: CorrectionSource;
}

/** The real app, on a fake transport, by default with the shipped roles and no settings. */
export async function startBot(
  slack: FakeSlack,
  { rolecall = () => shipped, ...given }: BotParts = {},
): Promise<FakeReceiver> {
  const receiver = new FakeReceiver();
  const app = createApp({
    ...appParts(),
    rolecall,
    receiver,
    logger: quietLogger,
    outbox: new Outbox(fetchThrough(undefined)),
    apiUrl: slack.apiUrl,
    ...given,
  });
  await app.init();
  return receiver;
}

/** The arguments sent with a method of the Web API, or to a response URL ("response_url"). */
export function sent(slack: FakeSlack, method: string): Call['args'][] {
  return slack.callsOf(method).map(({ args }) => args);
}

const logged: string[] = [];

/** Keeps warnings and errors out of the output of the tests. */
export const quietLogger = createLogger(LogLevel.WARN, (line) => logged.push(line));

/** Returns the warnings and errors that are logged from now on. */
export function loggedErrors(): () => string {
  logged.length = 0;
  return () => logged.join('\n');
}
