import path from 'node:path';
import { readRolesDir } from '../config.js';
import { loadEnvFile } from '../env-file.js';

/** Ends the help of what names a folder of role YAML. */
export const ROLES_DEFAULT = '(default: ROLES_DIR, else the roles that come with Rolecall)';

/**
 * The folder that was named, else the one that the bot would take: ROLES_DIR, in the environment or in `.env`, or the
 * roles that come with Rolecall. Throws `ConfigError` when that setting cannot be used.
 */
export function rolesFolder(named: string | undefined): string {
  if (named !== undefined) return named;
  loadEnvFile();
  return fromHere(readRolesDir(process.env));
}

/** As short as a person would write it: a folder below this one by its relative path. */
function fromHere(folder: string): string {
  const relative = path.relative(process.cwd(), folder);
  return relative.startsWith('..') || path.isAbsolute(relative) ? folder : relative || '.';
}
