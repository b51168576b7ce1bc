// Bolt as it is, which Rolecall is compared with.
import bolt from '@slack/bolt';

const {
  SLACK_BOT_TOKEN: token,
  SLACK_APP_TOKEN: appToken,
  SLACK_SIGNING_SECRET: signingSecret,
  SLACK_API_URL: slackApiUrl,
  PORT: port,
} = process.env;
const logLevel = bolt.LogLevel.ERROR;
const receiver = signingSecret
  ? new bolt.HTTPReceiver({ signingSecret, port: Number(port), logLevel })
  : new bolt.SocketModeReceiver({ appToken, logLevel, installerOptions: { clientOptions: { slackApiUrl } } });
const app = new bolt.App({ token, receiver, logLevel: bolt.LogLevel.ERROR, clientOptions: { slackApiUrl } });

app.command('/role', ({ ack, command }) =>
  ack({ response_type: 'ephemeral', text: `You asked ${command.text}` }),
);
app.event('app_mention', ({ event, say }) => say({ text: `You asked ${event.text}`, thread_ts: event.ts }));
app.message(
  ({ message, say }) =>
    message.channel_type === 'im' && say({ text: `You asked ${message.text}`, thread_ts: message.ts }),
);
app.action(/^ask:/, async ({ ack, respond }) => {
  await ack();
  await respond({ text: 'You asked', replace_original: false });
});
app.event('app_home_opened', ({ event, client }) =>
  client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'divider' }] } }),
);

process.once('SIGTERM', async () => {
  await app.stop();
  process.exit(0);
});
await app.start();
