import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { CorrectionSettings } from './corrections/open-corrections.js';
import {
  checkCorrections,
  correctionSettings,
  toCorrectionSettings,
} from './settings/correction-settings.js';
import { ConfigError, type Environment, parseEnvironment, withoutBlanks } from './settings/environment.js';
import { checkMcp, type McpSettings, mcpVariables, toMcpSettings } from './settings/mcp-settings.js';
import {
  channelId,
  databaseUrl,
  domains,
  onOrOff,
  pathOf,
  port,
  webAddress,
} from './settings/setting-kinds.js';
import {
  CONNECTION_SETTINGS,
  connectionOf,
  connectionSettings,
  type SlackConnection,
} from './settings/slack-connection.js';
import type { SlackSettings } from './slack/settings.js';

/** All settings of the bot. */
export interface Config {
  connection: SlackConnection;
  rolesDir: string;
  /** The folder for the snapshot of the last good roles; created when it is needed. */
  cacheDir: string;
  /** The folder that remembers across restarts what was answered; without it, only memory does. */
  stateDir?: string;
  /** The database that remembers it for all processes; without it, only this process knows. */
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
  /** The file with the settings of single workspaces. */
  workspacesFile?: string;
  /** Where suggested corrections become merge requests; nowhere when absent. */
  corrections?: CorrectionSettings;
  /** Where to show health and metrics; nowhere when absent. */
  health?: { host: string; port: number };
  /** Whether the environment names a collector of traces, as OpenTelemetry does. */
  traces: boolean;
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevelName = (typeof LOG_LEVELS)[number];

// Beside both src/ and dist/.
const SHIPPED_ROLES = fileURLToPath(new URL('../roles', import.meta.url));

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

const NEEDS_SITE = 'needs a site to link to: set SITE_URL too, or leave it out';

/** The settings that the bot has however it reaches Slack. */
const common = {
  ROLES_DIR: rolesDir,
  CACHE_DIR: z
    .string()
    .default('.rolecall')
    .transform((folder) => path.resolve(folder)),
  STATE_DIR: pathOf(),
  DATABASE_URL: databaseUrl().optional(),
  WORKSPACES: pathOf(),
  ADMIN_CHANNEL: channelId(),
  ...mcpVariables,
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `is not a log level: use ${LOG_LEVELS.join(', ')}, or leave it out for info`)
    .default('info'),
  SLACK_API_URL: webAddress('is not an http or https address: leave it out to use Slack itself').optional(),
  SITE_URL: webAddress(
    'is not an http or https address: write where the site is, such as https://roles.example.com/',
  ).optional(),
  WORK_OBJECTS: onOrOff(),
  ENTERPRISE_SEARCH: onOrOff(),
  ANSWER_IN_SHARED_CHANNELS: onOrOff(),
  FEEDBACK_CHANNEL: channelId(),
  FEEDBACK_NAMES: onOrOff(),
  UNFURL_DOMAINS: domains(),
  ...correctionSettings,
  HEALTH_PORT: port('9464').optional(),
  HEALTH_HOST: z.string().default('127.0.0.1'),
  OTEL_EXPORTER_OTLP_ENDPOINT: webAddress(
    'is not an http or https address: write one such as http://127.0.0.1:4318, or leave it out',
  ).optional(),
};

/** The names of all settings. */
export const SETTINGS: readonly string[] = [...CONNECTION_SETTINGS, ...Object.keys(common)];

/** The settings in an environment. Throws `ConfigError`, with every problem, when they cannot be used. */
export function readConfig(environment: Environment): Config {
  const given = withoutBlanks(environment);
  const config = toConfig(parseEnvironment(settingsFor(given), given));
  const problems = checkTogether(config);
  if (problems.length > 0) throw new ConfigError(problems.map((problem) => `${problem}.`).join('\n'));
  return config;
}

/** The schema of the settings, for the connection that they choose. */
function settingsFor(given: Record<string, string>) {
  return z
    .object({ ...connectionSettings(given), ...common })
    .refine((env) => env.STATE_DIR === undefined || env.DATABASE_URL === undefined, {
      path: ['STATE_DIR'],
      error: 'and DATABASE_URL are both set: remove one, as the bot remembers things in one place',
    })
    .check(checkCorrections)
    .check(checkMcp)
    .check(({ value, issues }) => {
      for (const name of ['WORK_OBJECTS', 'ENTERPRISE_SEARCH'] as const)
        if (value[name] && value.SITE_URL === undefined)
          issues.push({ code: 'custom', input: 'on', path: [name], message: NEEDS_SITE });
    });
}

function toConfig(env: z.infer<ReturnType<typeof settingsFor>>): Config {
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
    workspacesFile: env.WORKSPACES,
    corrections: toCorrectionSettings(env),
    health: env.HEALTH_PORT === undefined ? undefined : { host: env.HEALTH_HOST, port: env.HEALTH_PORT },
    traces: env.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
  };
}

/** The problems of settings that are each valid alone, but not together. */
function checkTogether({ connection, stateDir, databaseUrl, adminChannel, settings }: Config): string[] {
  if (connection.kind !== 'oauth') return [];
  const channels = [
    ...(adminChannel === undefined ? [] : ['ADMIN_CHANNEL']),
    ...(settings.feedback === undefined ? [] : ['FEEDBACK_CHANNEL']),
  ];
  return [
    ...channels.map(
      (name) =>
        `${name} belongs to one workspace, and SLACK_CLIENT_ID is for many: put it into the WORKSPACES file`,
    ),
    ...(stateDir === undefined && databaseUrl === undefined
      ? [
          'STATE_DIR is not set, nor is DATABASE_URL, and SLACK_CLIENT_ID needs one to keep installations: name a folder or a database',
        ]
      : []),
  ];
}

/** Reads the folder with the role YAML, and no other setting. Throws `ConfigError` if it is not a folder. */
export function readRolesDir(env: Environment): string {
  return parseEnvironment(z.object({ ROLES_DIR: rolesDir }), withoutBlanks(env)).ROLES_DIR;
}

/** Reads the address of the database, and no other setting. Throws `ConfigError` if there is none. */
export function readDatabaseUrl(env: Environment): string {
  return parseEnvironment(z.object({ DATABASE_URL: databaseUrl() }), withoutBlanks(env)).DATABASE_URL;
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
