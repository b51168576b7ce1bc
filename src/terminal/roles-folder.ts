import path from 'node:path';
import { readRolesDir } from '../config.js';
import { loadEnvFile } from '../settings/env-file.js';

/** The end of the help text of every option that names the folder. */
export const ROLES_DEFAULT = '(default: ROLES_DIR, else the roles that come with Rolecall)';

/**
 * The named folder, or the one the bot would use: ROLES_DIR from the environment or `.env`, or the roles that come with
 * Rolecall. Throws `ConfigError` for a setting that cannot be used.
 */
export function rolesFolder(named: string | undefined): string {
  if (named !== undefined) return named;
  loadEnvFile();
  return fromHere(readRolesDir(process.env));
}

/** A folder below the current one as its relative path; any other as it is. */
function fromHere(folder: string): string {
  const relative = path.relative(process.cwd(), folder);
  return relative.startsWith('..') || path.isAbsolute(relative) ? folder : relative || '.';
}
