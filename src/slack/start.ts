import { type App, webApi } from '@slack/bolt';
import { StartError } from './start-error.js';

const WHERE_BOT_TOKEN = 'copy it again from OAuth & Permissions in the settings of your Slack app';
const WHERE_APP_TOKEN =
  'copy it again from Basic Information, App-Level Tokens, in the settings of your Slack app; it needs the scope connections:write';

/** Proves both tokens and connects. Throws `StartError` when Slack refuses one or cannot be reached. */
export async function startApp(app: App): Promise<void> {
  await app.init().catch((error: unknown) => fail(error, 'SLACK_BOT_TOKEN', WHERE_BOT_TOKEN));
  await app.start().catch((error: unknown) => fail(error, 'SLACK_APP_TOKEN', WHERE_APP_TOKEN));
}

function fail(error: unknown, variable: string, where: string): never {
  if (error instanceof webApi.WebAPIPlatformError) {
    throw new StartError(`Slack refused ${variable} (${error.data.error}): ${where}.`);
  }
  if (error instanceof webApi.WebAPIRequestError || error instanceof webApi.WebAPIHTTPError) {
    throw new StartError(
      `Slack could not be reached (${error.message}): check the network of this machine and, if it is set, SLACK_API_URL.`,
    );
  }
  throw error;
}
