import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './caught.js';

/**
 * Makes a folder that only this user may enter, and the missing folders around it. Node's `recursive` option never ends if no
 * folder can be made, as in `/proc`.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeOne(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || path.dirname(folder) === folder) throw error;
    await makeFolder(path.dirname(folder));
    await makeOne(folder);
  }
}

async function makeOne(folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
