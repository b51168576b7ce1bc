import { App, LogLevel } from '@slack/bolt';

// Rolecall's start is compared with this: Slack's library, connected, with one word to answer.
const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_API_URL: slackApiUrl } = process.env;
const app = new App({
  token,
  appToken,
  socketMode: true,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl },
});
app.command('/role', ({ ack }) => ack('Hello'));
await app.start();
process.stderr.write('connected\n');
