import { readFileSync } from 'node:fs';
import { App, LogLevel } from '@slack/bolt';

// Answers of Rolecall are compared with this: Slack's library, with an empty acknowledgement, or with answers made before.
const {
  SLACK_BOT_TOKEN: token,
  SLACK_APP_TOKEN: appToken,
  SLACK_API_URL: slackApiUrl,
  ANSWERS: file,
} = process.env;
const answers = file ? JSON.parse(readFileSync(file, 'utf8')) : {};
const app = new App({
  token,
  appToken,
  socketMode: true,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl },
});
app.command('/role', ({ ack, command }) => ack(answers[command.text]));
await app.start();
