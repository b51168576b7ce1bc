import * as z from 'zod';

/** How the bot and Slack reach each other. `socket`: the bot connects to Slack. `http`: Slack sends requests to a port. */
export type SlackConnection =
  | { kind: 'socket'; botToken: string; appToken: string }
  | { kind: 'http'; botToken: string; signingSecret: string; port: number };

const WHERE_BOT_TOKEN =
  'copy the "Bot User OAuth Token" (xoxb-...) from OAuth & Permissions in the settings of your Slack app';
const WHERE_APP_TOKEN =
  'generate an app-level token (xapp-...) with the scope connections:write under Basic Information in the settings of your Slack app';
const WHERE_SIGNING_SECRET =
  'copy the "Signing Secret" from Basic Information in the settings of your Slack app';

const LARGEST_PORT = 65_535;

const botToken = token('xoxb', WHERE_BOT_TOKEN);

const bySocket = {
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: token('xapp', WHERE_APP_TOKEN),
};

const byHttp = {
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: z
    .never('is set, and so is SLACK_SIGNING_SECRET: keep this one for Socket Mode, or the other one for HTTP')
    .optional(),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(/^[\da-f]{32}$/, `does not look like a signing secret: ${WHERE_SIGNING_SECRET}`),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(LARGEST_PORT)
    .catch(Number.NaN)
    .refine(Number.isInteger, `is not a port: write a number up to ${LARGEST_PORT}, or leave it out for 3000`)
    .default(3000),
};

/** The names of the settings of either connection. */
export const CONNECTION_SETTINGS: readonly string[] = Object.keys({ ...bySocket, ...byHttp });

/** The settings of the connection that an environment chooses. */
export function connectionSettings(env: Record<string, string>) {
  return 'SLACK_SIGNING_SECRET' in env ? byHttp : bySocket;
}

/** The connection of checked settings. */
export function connectionOf(
  env: z.infer<z.ZodObject<typeof bySocket>> | z.infer<z.ZodObject<typeof byHttp>>,
): SlackConnection {
  const { SLACK_BOT_TOKEN: botToken } = env;
  if (!('SLACK_SIGNING_SECRET' in env)) return { kind: 'socket', botToken, appToken: env.SLACK_APP_TOKEN };
  return { kind: 'http', botToken, signingSecret: env.SLACK_SIGNING_SECRET, port: env.PORT };
}

// Checks every character: the HTTP client shows a token with a wrong one in its error.
function token(prefix: string, where: string): z.ZodType<string> {
  return z
    .string(`is not set: ${where}`)
    .regex(
      new RegExp(`^${prefix}-[\\w-]+$`),
      `does not look like a token that begins with ${prefix}-: ${where}`,
    );
}
