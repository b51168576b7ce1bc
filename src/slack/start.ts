import { type App, type Receiver, webApi } from '@slack/bolt';
import { messageOf } from '../caught.js';
import { StartError } from './start-error.js';
import { finalRefusal } from './transport/refusal.js';
import { type TokenName, WHERE_TO_LOOK } from './where-to-look.js';

/** Checks the token of each app, and connects. Throws `StartError` when Slack refuses one, or when either side cannot be reached. */
export async function startApps(apps: Iterable<App>, receiver: Pick<Receiver, 'start'>): Promise<void> {
  for (const app of apps) await app.init().catch((error: unknown) => fail(error, 'SLACK_BOT_TOKEN'));
  await receiver.start().catch((error: unknown) => fail(error, 'SLACK_APP_TOKEN'));
}

/** Says which setting Slack refuses, and how to fix it. */
export function explainRefusal(name: TokenName, { data }: webApi.WebAPIPlatformError): string {
  return `Slack refused ${name} (${data.error}): ${WHERE_TO_LOOK[name]}.`;
}

function fail(error: unknown, name: TokenName): never {
  if (error instanceof StartError) throw error;
  if (error instanceof webApi.WebAPIPlatformError && finalRefusal(error))
    throw new StartError(explainRefusal(name, error));
  if (error instanceof webApi.WebAPIRateLimitedError) {
    throw new StartError(
      `Slack limits the requests of this bot: start it again in ${error.retryAfter} seconds, and check that nothing restarts it over and over.`,
    );
  }
  const reason = messageOf(error);
  throw new StartError(
    `Slack could not be reached (${reason}): check the network of this machine and, if they are set, SLACK_API_URL and HTTPS_PROXY.`,
  );
}
