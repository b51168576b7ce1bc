import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config.js';
import { type Diagnosis, fault, note, well } from './diagnosis.js';

const OTHERS = 0o007;

/** Whether the bot can keep what it keeps, and nobody else can read it. */
export async function checkFolders({ cacheDir, stateDir }: Config): Promise<Diagnosis[]> {
  return [
    await checkFolder('cache', 'CACHE_DIR', cacheDir),
    stateDir === undefined
      ? note('state', 'STATE_DIR is not set: after a restart, a repeated delivery may be answered twice')
      : await checkFolder('state', 'STATE_DIR', stateDir),
  ];
}

async function checkFolder(check: string, setting: string, folder: string): Promise<Diagnosis> {
  const found = await stat(folder).catch(() => undefined);
  const place = found ? folder : await nearestFolder(folder);
  const isOurs = await access(place, constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isOurs || (found && !found.isDirectory())) {
    return fault(
      check,
      `${setting} ${folder} is no folder that this user may write to`,
      `set ${setting} to one that it may, or change the owner of ${place}`,
    );
  }
  if (!found) return well(check, `${folder} is made at the start`);
  if (process.platform !== 'win32' && (found.mode & OTHERS) !== 0) {
    return fault(check, `everybody on this machine may look into ${folder}`, `chmod 700 ${folder}`);
  }
  return well(check, `${folder} is for this user only`);
}

/** The folder in which a folder that does not exist would be made. */
async function nearestFolder(folder: string): Promise<string> {
  const parent = path.dirname(folder);
  const exists = await stat(parent).catch(() => undefined);
  return exists || parent === folder ? parent : nearestFolder(parent);
}
