import { stat } from 'node:fs/promises';
import { type FSWatcher, watch } from 'chokidar';
import { isRoleFile } from '../catalog/load.js';

export interface FolderWatch {
  close(): Promise<void>;
}

const CHECK_MS = 500;

/**
 * Calls back whenever a role file of a folder may have changed, and once when it begins to watch. Whoever saves may
 * write in place, rename, or exchange what a link leads to, the folder itself included.
 */
export function watchFolder(
  folder: string,
  onChange: () => void,
  onError: (error: unknown) => void,
): FolderWatch {
  let watcher = open(folder, onChange, onError);
  let identity: string | undefined;

  // A watcher stays with the folder it has found, also when another one has taken its place.
  const reopen = async (): Promise<void> => {
    const found = await identityOf(folder);
    if (identity !== undefined && found !== identity) {
      await watcher.close();
      watcher = open(folder, onChange, onError);
    }
    identity = found;
  };
  const timer = setInterval(() => void reopen(), CHECK_MS).unref();
  return {
    async close() {
      clearInterval(timer);
      await watcher.close();
    },
  };
}

function open(folder: string, onChange: () => void, onError: (error: unknown) => void): FSWatcher {
  return watch(folder, {
    depth: 0,
    ignoreInitial: true,
    ignored: (file, stats) => stats?.isFile() === true && !isRoleFile(file),
  })
    .on('all', onChange)
    .on('ready', onChange)
    .on('error', onError);
}

/** Tells one folder from another of the same name; "none" where there is none. */
async function identityOf(folder: string): Promise<string> {
  const stats = await stat(folder).catch(() => undefined);
  return stats ? [stats.dev, stats.ino, stats.birthtimeMs].join(' ') : 'none';
}
