import { config } from 'dotenv';
import { ConfigError } from './config.js';

/**
 * Adds the settings of `.env` in the current folder to the environment, which wins where both have one. Throws
 * `ConfigError` when the file exists but cannot be read.
 */
export function loadEnvFile(): void {
  const { error } = config({ quiet: true });
  if (error && (error as NodeJS.ErrnoException).code !== 'ENOENT') {
    throw new ConfigError(
      `.env cannot be read (${(error as NodeJS.ErrnoException).code}): make it a file this user may read.`,
    );
  }
}
