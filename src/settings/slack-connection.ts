import * as z from 'zod';
import { port } from './setting-kinds.js';

/** How the bot and Slack reach each other. `socket`: the bot connects to Slack. `http`: Slack sends requests to a port. */
export type SlackConnection =
  | { kind: 'socket'; botToken: string; appToken: string }
  | { kind: 'http'; botToken: string; signingSecret: string; port: number }
  /** As `http`, in every workspace that installs the bot. The first key seals their tokens. */
  | {
      kind: 'oauth';
      signingSecret: string;
      port: number;
      clientId: string;
      clientSecret: string;
      tokenKeys: readonly [Buffer, ...Buffer[]];
    };

const WHERE_BOT_TOKEN =
  'copy the "Bot User OAuth Token" (xoxb-...) from OAuth & Permissions in the settings of your Slack app';
const WHERE_APP_TOKEN =
  'generate an app-level token (xapp-...) with the scope connections:write under Basic Information in the settings of your Slack app';
const WHERE_SIGNING_SECRET =
  'copy the "Signing Secret" from Basic Information in the settings of your Slack app';

const HOW_TO_MAKE_A_KEY = 'make one with `openssl rand -base64 32`';

const KEY_BYTES = 32;

const botToken = token('xoxb', WHERE_BOT_TOKEN);

const bySocket = {
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: token('xapp', WHERE_APP_TOKEN),
};

const byHttp = {
  SLACK_SIGNING_SECRET: z
    .string(`is not set, and SLACK_CLIENT_ID needs it: ${WHERE_SIGNING_SECRET}`)
    .regex(/^[\da-f]{32}$/, `does not look like a signing secret: ${WHERE_SIGNING_SECRET}`),
  PORT: port('3000').default(3000),
  SLACK_APP_TOKEN: unused(
    'SLACK_SIGNING_SECRET is set: keep this one for Socket Mode, or the other one for HTTP',
  ),
};

const byOneToken = { SLACK_BOT_TOKEN: botToken, ...byHttp };

const byOAuth = {
  ...byHttp,
  SLACK_CLIENT_ID: z
    .string()
    .regex(
      /^[\d.]+$/,
      'does not look like a client id: copy it from Basic Information in the settings of your Slack app',
    ),
  SLACK_CLIENT_SECRET: z
    .string('is not set, and SLACK_CLIENT_ID needs it: copy the "Client Secret" from Basic Information')
    .regex(
      /^[\da-f]{32}$/,
      'does not look like a client secret: copy the "Client Secret" from Basic Information',
    ),
  TOKEN_KEYS: z
    .string(`is not set, and SLACK_CLIENT_ID needs it, to encrypt tokens: ${HOW_TO_MAKE_A_KEY}`)
    .transform((list): readonly [Buffer, ...Buffer[]] => {
      const [newest = '', ...older] = list.split(/[\s,]+/);
      return [keyOf(newest), ...older.map(keyOf)];
    })
    .refine(
      (keys) => keys.every(({ length }) => length === KEY_BYTES),
      `is not a list of keys of ${KEY_BYTES} bytes in base64, the newest first: ${HOW_TO_MAKE_A_KEY}`,
    ),
  SLACK_BOT_TOKEN: unused(
    'SLACK_CLIENT_ID is set: keep this one for one workspace, or the other one for many',
  ),
};

/** The names of the settings of every connection. */
export const CONNECTION_SETTINGS: readonly string[] = Object.keys({ ...bySocket, ...byOAuth });

/** The settings of the connection that an environment chooses. The settings of other connections are refused. */
export function connectionSettings(env: Record<string, string>) {
  if ('SLACK_CLIENT_ID' in env) return byOAuth;
  return 'SLACK_SIGNING_SECRET' in env ? byOneToken : bySocket;
}

type Checked<Settings extends z.core.$ZodLooseShape> = z.infer<z.ZodObject<Settings>>;

/** The connection of checked settings. */
export function connectionOf(
  env: Checked<typeof bySocket> | Checked<typeof byOneToken> | Checked<typeof byOAuth>,
): SlackConnection {
  if (!('SLACK_SIGNING_SECRET' in env))
    return { kind: 'socket', botToken: env.SLACK_BOT_TOKEN, appToken: env.SLACK_APP_TOKEN };
  const http = { signingSecret: env.SLACK_SIGNING_SECRET, port: env.PORT };
  if (!('SLACK_CLIENT_ID' in env)) return { kind: 'http', botToken: env.SLACK_BOT_TOKEN, ...http };
  return {
    kind: 'oauth',
    clientId: env.SLACK_CLIENT_ID,
    clientSecret: env.SLACK_CLIENT_SECRET,
    tokenKeys: env.TOKEN_KEYS,
    ...http,
  };
}

function keyOf(text: string): Buffer {
  return Buffer.from(text, 'base64');
}

function unused(why: string) {
  return z.never(`must not be set, as ${why}`).optional();
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
