import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config.js';
import { type Diagnosis, fault, note, well } from './diagnosis.js';

const OTHERS = 0o007;

/** Whether the bot can write its folders, and whether other users can read them. */
export async function checkFolders({ cacheDir, stateDir, databaseUrl }: Config): Promise<Diagnosis[]> {
  return [
    await checkFolder('cache', 'CACHE_DIR', cacheDir),
    ...(stateDir === undefined ? [] : [await checkFolder('state', 'STATE_DIR', stateDir)]),
    ...(stateDir === undefined && databaseUrl === undefined
      ? [note('state', 'kept in memory: after a restart, a repeated delivery may be answered twice')]
      : []),
  ];
}

async function checkFolder(check: string, setting: string, folder: string): Promise<Diagnosis> {
  const found = await stat(folder).catch(() => undefined);
  const place = found ? folder : await nearestFolder(folder);
  if (!(await isWritableFolder(place))) {
    return fault(
      check,
      `${setting} ${folder} is not a folder that this user can write to`,
      `set ${setting} to one that it can, or change the owner of ${place}`,
    );
  }
  if (!found) return well(check, `${folder} is created at the start`);
  if (process.platform !== 'win32' && (found.mode & OTHERS) !== 0) {
    return fault(check, `everybody on this machine can read ${folder}`, `chmod 700 ${folder}`);
  }
  return well(check, `${folder} is for this user only`);
}

async function isWritableFolder(place: string): Promise<boolean> {
  try {
    await access(place, constants.R_OK | constants.W_OK);
    return (await stat(place)).isDirectory();
  } catch {
    return false;
  }
}

/** The nearest existing folder above a folder that does not exist. */
async function nearestFolder(folder: string): Promise<string> {
  const parent = path.dirname(folder);
  const exists = await stat(parent).catch(() => undefined);
  return exists || parent === folder ? parent : nearestFolder(parent);
}
