import { readFileSync } from 'node:fs';
import { config } from 'dotenv';
import { codeOf } from '../caught.js';
import { ConfigError } from './environment.js';

/** The secret settings. Each may be in a file instead, which the setting with `_FILE` names. */
export const SECRETS = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_SECRET',
  'TOKEN_KEYS',
  'CORRECTIONS_TOKEN',
  'DATABASE_URL',
  'MCP_TOKEN',
] as const;

/**
 * Adds the settings of `.env` in the current folder to the environment. A variable that is already set wins. Then reads each secret
 * whose file is named, as by `SLACK_BOT_TOKEN_FILE`: Docker and Kubernetes pass secrets as files. Throws `ConfigError` for a file
 * that cannot be read.
 */
export function loadEnvFile(): void {
  const { error } = config({ quiet: true });
  if (error && codeOf(error) !== 'ENOENT') {
    throw new ConfigError(
      `.env cannot be read (${codeOf(error) ?? 'unknown reason'}): make it a file this user may read.`,
    );
  }
  const problems = SECRETS.flatMap((name) => problemOfSecret(name, process.env));
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
}

/** Reads a secret from its file into the environment. Returns what is wrong, if anything is. */
function problemOfSecret(name: string, env: NodeJS.ProcessEnv): string[] {
  const file = env[`${name}_FILE`]?.trim();
  if (!file) return [];
  if (env[name]?.trim()) return [`${name} and ${name}_FILE are both set: remove one.`];
  try {
    env[name] = readFileSync(file, 'utf8').trim();
    return [];
  } catch (error) {
    return [
      `${name}_FILE cannot be read (${codeOf(error) ?? 'unknown reason'}): name the file that holds the secret, and let this user read it.`,
    ];
  }
}
