import { stat } from 'node:fs/promises';
import { type FSWatcher, watch } from 'chokidar';
import { isRoleFile } from '../catalog/files/read-role-files.js';

export interface FolderWatch {
  close(): Promise<void>;
}

const CHECK_MS = 500;

/**
 * Calls back whenever a role file of a folder may have changed, and once when it begins to watch. A save may write in
 * place, rename a file, or point a link elsewhere. It may also replace the folder.
 */
export function watchFolder(
  folder: string,
  onChange: () => void,
  onError: (error: unknown) => void,
): FolderWatch {
  let watcher = open(folder, onChange, onError);
  let identity: string | undefined;

  // A watcher stays with the folder it has opened, even when another folder has replaced that one.
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

/** Differs for two folders that had the same name one after the other. "none" if there is no folder. */
async function identityOf(folder: string): Promise<string> {
  const stats = await stat(folder).catch(() => undefined);
  return stats ? [stats.dev, stats.ino, stats.birthtimeMs].join(' ') : 'none';
}
