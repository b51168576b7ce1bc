import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { isOpenToAll, type McpSettings, mcpVariables, toMcpSettings } from './mcp/settings.js';
import type { SlackSettings } from './slack/settings.js';

/** All settings of the bot. */
export interface Config {
  botToken: string;
  appToken: string;
  rolesDir: string;
  /** The folder for the snapshot of the last good roles; created when it is needed. */
  cacheDir: string;
  /** The folder that remembers across restarts what was answered; only memory when absent. */
  stateDir?: string;
  /** The channel that hears when the roles change or break; none when absent. */
  adminChannel?: string;
  logLevel: LogLevelName;
  /** The address of the Web API; Slack's own when absent. */
  apiUrl?: string;
  /** Where assistants reach the bot over HTTP; nowhere when absent. */
  mcp?: McpSettings;
  settings: SlackSettings;
}

/** Slack allows no more in a manifest. */
const MOST_DOMAINS = 5;

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevelName = (typeof LOG_LEVELS)[number];

/** Thrown when settings are missing or wrong. Its message has a line for each, with the variable's name and never its value. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

// Beside both src/ and dist/.
const SHIPPED_ROLES = fileURLToPath(new URL('../roles', import.meta.url));

const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

const WHERE_BOT_TOKEN =
  'copy the "Bot User OAuth Token" (xoxb-...) from OAuth & Permissions in the settings of your Slack app';
const WHERE_APP_TOKEN =
  'generate an app-level token (xapp-...) with the scope connections:write under Basic Information in the settings of your Slack app';

const rolesDir = z
  .string()
  .default(SHIPPED_ROLES)
  .transform((folder) => path.resolve(folder))
  .refine(isFolder, {
    error: ({ input }) =>
      input === SHIPPED_ROLES
        ? `is not set, and the roles that come with Rolecall are not in ${SHIPPED_ROLES}: name the folder with the role YAML`
        : 'is not a folder: name the one with the role YAML, or leave it out for the roles that come with Rolecall',
  });

const schema = z
  .object({
    SLACK_BOT_TOKEN: token('xoxb', WHERE_BOT_TOKEN),
    SLACK_APP_TOKEN: token('xapp', WHERE_APP_TOKEN),
    ROLES_DIR: rolesDir,
    CACHE_DIR: z
      .string()
      .default('.rolecall')
      .transform((folder) => path.resolve(folder)),
    STATE_DIR: z
      .string()
      .transform((folder) => path.resolve(folder))
      .optional(),
    ADMIN_CHANNEL: channelId(),
    MCP_PORT: mcpVariables.port,
    MCP_HOST: mcpVariables.host,
    MCP_TOKEN: mcpVariables.token,
    MCP_ALLOWED_HOSTS: mcpVariables.hosts,
    MCP_ALLOWED_ORIGINS: mcpVariables.hosts,
    LOG_LEVEL: z
      .enum(LOG_LEVELS, `is not a log level: use ${LOG_LEVELS.join(', ')}, or leave it out for info`)
      .default('info'),
    SLACK_API_URL: z
      .url({
        protocol: /^https?$/,
        error: 'is not an http or https address: leave it out to use Slack itself',
      })
      .optional(),
    ANSWER_IN_SHARED_CHANNELS: onOrOff(),
    FEEDBACK_CHANNEL: channelId(),
    FEEDBACK_NAMES: onOrOff(),
    UNFURL_DOMAINS: z
      .string()
      .default('')
      .transform((list) =>
        list
          .toLowerCase()
          .split(/[\s,]+/)
          .filter((domain) => domain !== ''),
      )
      .refine(
        (domains) => domains.length <= MOST_DOMAINS && domains.every((domain) => DOMAIN.test(domain)),
        `is not a list of at most ${MOST_DOMAINS} domains: write handbook.example.com, without https:// and with commas between`,
      ),
  })
  .refine((env) => !isOpenToAll(env), {
    path: ['MCP_TOKEN'],
    error:
      'is not set, and MCP_HOST lets others than this machine connect: make a token with openssl rand -hex 32',
  })
  .transform(
    (env): Config => ({
      botToken: env.SLACK_BOT_TOKEN,
      appToken: env.SLACK_APP_TOKEN,
      rolesDir: env.ROLES_DIR,
      cacheDir: env.CACHE_DIR,
      stateDir: env.STATE_DIR,
      adminChannel: env.ADMIN_CHANNEL,
      logLevel: env.LOG_LEVEL,
      apiUrl: env.SLACK_API_URL,
      mcp: toMcpSettings(env),
      settings: {
        answerInSharedChannels: env.ANSWER_IN_SHARED_CHANNELS,
        feedback: env.FEEDBACK_CHANNEL
          ? { channel: env.FEEDBACK_CHANNEL, names: env.FEEDBACK_NAMES }
          : undefined,
        unfurlDomains: env.UNFURL_DOMAINS,
      },
    }),
  );

/** The settings in an environment. Throws `ConfigError`, with every problem, when they cannot be used. */
export function readConfig(env: Environment): Config {
  return parseEnv(schema, env);
}

/** The folder with the role YAML, without need of any other setting. Throws `ConfigError` when it is not a folder. */
export function readRolesDir(env: Environment): string {
  return parseEnv(z.object({ ROLES_DIR: rolesDir }), env).ROLES_DIR;
}

type Environment = Record<string, string | undefined>;

function parseEnv<Settings>(settings: z.ZodType<Settings>, env: Environment): Settings {
  const result = settings.safeParse(withoutBlanks(env));
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}.`).join('\n'),
  );
}

export interface Arguments {
  /** Whether to start from the last good roles when those in the folder are broken. */
  keepLastGood: boolean;
}

/** The arguments of the command. Throws `ConfigError` for any that is unknown. */
export function readArguments(args: string[]): Arguments {
  try {
    const { values } = parseArgs({
      args,
      options: { 'keep-last-good': { type: 'boolean', default: false } },
    });
    return { keepLastGood: values['keep-last-good'] };
  } catch {
    throw new ConfigError(`${args.join(' ')} is not understood: the bot takes --keep-last-good, or nothing.`);
  }
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

function channelId() {
  return z
    .string()
    .regex(
      /^[CG][A-Z0-9]+$/,
      'is not the id of a channel, such as C0123ABCDEF: copy it from the end of "View channel details"',
    )
    .optional();
}

function onOrOff() {
  return z
    .enum(['on', 'off'], 'is not a switch: write on or off, or leave it out for off')
    .default('off')
    .transform((state) => state === 'on');
}

/** People paste tokens with spaces around them, and leave lines of `.env` empty. */
function withoutBlanks(env: Environment): Record<string, string> {
  const trimmed = Object.entries(env).map(([name, value]) => [name, value?.trim() ?? ''] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== ''));
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
