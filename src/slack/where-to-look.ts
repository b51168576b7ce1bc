/** Where an admin finds each secret of the Slack app. */
export const WHERE_TO_LOOK = {
  SLACK_BOT_TOKEN: 'copy it again from OAuth & Permissions in the settings of your Slack app',
  SLACK_APP_TOKEN:
    'copy it again from Basic Information, App-Level Tokens, in the settings of your Slack app; it needs the scope connections:write, and Socket Mode must be on',
};
export type TokenName = keyof typeof WHERE_TO_LOOK;
