import { setTimeout as delay } from 'node:timers/promises';
import type { FirstRoles, RolesPlace } from './load-roles.js';
import { createRolesInUse, type RolesListener } from './roles-in-use.js';
import { snapshotFile } from './snapshot.js';
import { type LoadThread, startLoadThread } from './start-thread.js';
import { type FolderWatch, watchFolder } from './watch-folder.js';

// Longer than the pauses of an editor that saves in pieces; with the loading well under two seconds.
const SETTLE_MS = 400;

/**
 * Follows a folder of roles from what was first loaded. Whenever the folder has come to rest after a change it is loaded
 * in a thread; good roles are put into use whole, and anything else is told, once, while those in use stay.
 */
export function keepInStep(
  { folder, cacheFolder }: RolesPlace,
  first: FirstRoles,
  listener: RolesListener,
): FolderWatch {
  const snapshot = snapshotFile(cacheFolder, folder);
  const roles = createRolesInUse(first, snapshot, listener);
  let attempt = new AbortController();
  let spare: LoadThread | undefined;
  let work = Promise.resolve();

  const load = async (signal: AbortSignal): Promise<void> => {
    await delay(SETTLE_MS, undefined, { signal });
    const thread = spare ?? startLoadThread();
    spare = undefined;
    signal.addEventListener('abort', thread.stop);
    await roles.take(await thread.load({ folder, snapshot }), signal);
  };

  const reload = (signal: AbortSignal): Promise<void> =>
    load(signal).catch((error: unknown) => {
      // What was overtaken by another change has not failed.
      if (!signal.aborted) roles.report({ kind: 'failed', reason: reasonOf(error) });
    });

  const onChange = (): void => {
    attempt.abort();
    attempt = new AbortController();
    const { signal } = attempt;
    spare ??= startLoadThread();
    work = work.then(() => reload(signal));
  };

  const watch = watchFolder(folder, onChange, (error) =>
    roles.remark(
      `${folder} cannot be watched (${reasonOf(error)}): changes may not be seen until a restart.`,
    ),
  );
  return {
    async close() {
      await watch.close();
      attempt.abort();
      spare?.stop();
      await work;
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
