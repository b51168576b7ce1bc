import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { checkCorrections, correctionSettings, correctionsIn } from './correction-settings.js';
import type { CorrectionSettings } from './corrections/open-corrections.js';
import { checkMcp, type McpSettings, mcpVariables, toMcpSettings } from './mcp/settings.js';
import type { SlackSettings } from './slack/settings.js';
import {
  CONNECTION_SETTINGS,
  connectionOf,
  connectionSettings,
  type SlackConnection,
} from './slack-connection.js';

/** All settings of the bot. */
export interface Config {
  connection: SlackConnection;
  rolesDir: string;
  /** The folder for the snapshot of the last good roles; created when it is needed. */
  cacheDir: string;
  /** The folder that remembers across restarts what was answered; only memory when absent. */
  stateDir?: string;
  /** The database that remembers it for all processes; only this process knows it when absent. */
  databaseUrl?: string;
  /** The channel that hears when the roles change or break; none when absent. */
  adminChannel?: string;
  logLevel: LogLevelName;
  /** The address of the Web API; Slack's own when absent. */
  apiUrl?: string;
  /** The address of the site that `rolecall site` writes; none when absent. */
  siteUrl?: string;
  /** Where assistants reach the bot over HTTP; nowhere when absent. */
  mcp?: McpSettings;
  settings: SlackSettings;
  /** Where suggested corrections become merge requests; nowhere when absent. */
  corrections?: CorrectionSettings;
  /** Where to show health and metrics; nowhere when absent. */
  health?: { host: string; port: number };
  /** Whether the environment names a collector of traces, as OpenTelemetry does. */
  traces: boolean;
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

const NEEDS_SITE = 'needs pages to lead to: set SITE_URL too, or leave it out';

/** The settings of the bot, however it reaches Slack. */
const common = {
  ROLES_DIR: rolesDir,
  CACHE_DIR: z
    .string()
    .default('.rolecall')
    .transform((folder) => path.resolve(folder)),
  STATE_DIR: z
    .string()
    .transform((folder) => path.resolve(folder))
    .optional(),
  DATABASE_URL: databaseUrl().optional(),
  ADMIN_CHANNEL: channelId(),
  ...mcpVariables,
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `is not a log level: use ${LOG_LEVELS.join(', ')}, or leave it out for info`)
    .default('info'),
  SLACK_API_URL: z
    .url({
      protocol: /^https?$/,
      error: 'is not an http or https address: leave it out to use Slack itself',
    })
    .optional(),
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'is not an http or https address: write where the site is, such as https://roles.example.com/',
    })
    .optional(),
  WORK_OBJECTS: onOrOff(),
  ENTERPRISE_SEARCH: onOrOff(),
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
  ...correctionSettings,
  HEALTH_PORT: port(),
  HEALTH_HOST: z.string().default('127.0.0.1'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({
      protocol: /^https?$/,
      error: 'is not an http or https address: write one such as http://127.0.0.1:4318, or leave it out',
    })
    .optional(),
};

/** The names of all settings. */
export const SETTINGS: readonly string[] = [...CONNECTION_SETTINGS, ...Object.keys(common)];

/** The settings that nobody may see. Each may be in a file that is named instead. */
export const SECRETS = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'CORRECTIONS_TOKEN',
  'DATABASE_URL',
  'MCP_TOKEN',
] as const;

/** The settings in an environment. Throws `ConfigError`, with every problem, when they cannot be used. */
export function readConfig(environment: Environment): Config {
  const given = withoutBlanks(environment);
  const settings = z
    .object({ ...connectionSettings(given), ...common })
    .refine((env) => env.STATE_DIR === undefined || env.DATABASE_URL === undefined, {
      path: ['STATE_DIR'],
      error: 'and DATABASE_URL are both set: leave out one, as the bot remembers things in one place',
    })
    .check(checkCorrections)
    .check(checkMcp)
    .check(({ value, issues }) => {
      for (const name of ['WORK_OBJECTS', 'ENTERPRISE_SEARCH'] as const)
        if (value[name] && value.SITE_URL === undefined)
          issues.push({ code: 'custom', input: 'on', path: [name], message: NEEDS_SITE });
    });
  const env = parseEnv(settings, given);
  return {
    connection: connectionOf(env),
    rolesDir: env.ROLES_DIR,
    cacheDir: env.CACHE_DIR,
    stateDir: env.STATE_DIR,
    databaseUrl: env.DATABASE_URL,
    adminChannel: env.ADMIN_CHANNEL,
    logLevel: env.LOG_LEVEL,
    apiUrl: env.SLACK_API_URL,
    siteUrl: env.SITE_URL,
    mcp: toMcpSettings(env),
    settings: {
      answerInSharedChannels: env.ANSWER_IN_SHARED_CHANNELS,
      feedback: env.FEEDBACK_CHANNEL
        ? { channel: env.FEEDBACK_CHANNEL, names: env.FEEDBACK_NAMES }
        : undefined,
      correctionNames: env.CORRECTIONS_NAMES,
      unfurlDomains: env.UNFURL_DOMAINS,
      workObjects: env.WORK_OBJECTS,
      enterpriseSearch: env.ENTERPRISE_SEARCH,
    },
    ...correctionsIn(env),
    health: env.HEALTH_PORT === undefined ? undefined : { host: env.HEALTH_HOST, port: env.HEALTH_PORT },
    traces: env.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
  };
}

/** The folder with the role YAML, without need of any other setting. Throws `ConfigError` when it is not a folder. */
export function readRolesDir(env: Environment): string {
  return parseEnv(z.object({ ROLES_DIR: rolesDir }), withoutBlanks(env)).ROLES_DIR;
}

/** The address of the database, without need of any other setting. Throws `ConfigError` when there is none. */
export function readDatabaseUrl(env: Environment): string {
  return parseEnv(z.object({ DATABASE_URL: databaseUrl() }), withoutBlanks(env)).DATABASE_URL;
}

type Environment = Record<string, string | undefined>;

function parseEnv<Settings>(settings: z.ZodType<Settings>, env: Record<string, string>): Settings {
  const result = settings.safeParse(env);
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

function channelId() {
  return z
    .string()
    .regex(
      /^[CG][A-Z0-9]+$/,
      'is not the id of a channel, such as C0123ABCDEF: copy it from the end of "View channel details"',
    )
    .optional();
}

function databaseUrl() {
  const example = 'write postgres://user:password@host/database';
  return z.url({
    protocol: /^postgres(ql)?$/,
    error: ({ input }) =>
      input === undefined
        ? `is not set: ${example}`
        : `is not the address of a PostgreSQL database: ${example}`,
  });
}

function port() {
  return z
    .string()
    .transform(Number)
    .refine(
      (number) => Number.isInteger(number) && number >= 0 && number <= 65_535,
      'is not a port: write a number such as 9464, or leave it out',
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
