import { messageOf } from '../caught.js';
import type { FirstRoles } from './build-roles.js';
import type { RolesPlace } from './load-roles.js';
import { createRolesInUse, type RolesListener } from './roles-in-use.js';
import { snapshotFile } from './snapshot.js';
import { type LoadThread, startLoadThread } from './start-load-thread.js';
import { type FolderWatch, watchFolder } from './watch-folder.js';

// Longer than the pauses of an editor that saves in pieces, and short enough for an edit to be live in two seconds.
const SETTLE_MS = 400;

type State =
  | { kind: 'idle' }
  /** The folder has changed and may change again. Its thread starts up meanwhile. */
  | { kind: 'settling'; thread: LoadThread; timer: NodeJS.Timeout }
  /** The folder is being loaded and put into use, unless another change aborts that. */
  | { kind: 'loading'; attempt: AbortController; done: Promise<void> }
  | { kind: 'closed' };

/**
 * Follows a folder of roles from what was first loaded. Loads the folder in a thread whenever it has come to rest after
 * a change. Good roles are put into use whole; of any others the listener is told once, and the last good roles stay.
 */
export function followRoles(
  { folder, cacheFolder }: RolesPlace,
  first: FirstRoles,
  listener: RolesListener,
): FolderWatch {
  const snapshot = snapshotFile(cacheFolder, folder);
  const roles = createRolesInUse(first, snapshot, listener);
  let state: State = { kind: 'idle' };

  const settle = (thread: LoadThread): void => {
    const timer = setTimeout(() => startLoading(thread), SETTLE_MS);
    state = { kind: 'settling', thread, timer };
  };

  const startLoading = (thread: LoadThread): void => {
    const attempt = new AbortController();
    const done = load(thread, attempt.signal).then(() => {
      if (state.kind !== 'loading') return;
      if (attempt.signal.aborted) settle(startLoadThread());
      else state = { kind: 'idle' };
    });
    state = { kind: 'loading', attempt, done };
  };

  /** Never rejects. */
  const load = async (thread: LoadThread, signal: AbortSignal): Promise<void> => {
    signal.addEventListener('abort', thread.stop);
    try {
      await roles.update(await thread.load({ folder, snapshot }), signal);
    } catch (error) {
      if (!signal.aborted) roles.report({ kind: 'failed', reason: messageOf(error) });
    }
  };

  const onChange = (): void => {
    switch (state.kind) {
      case 'idle':
        settle(startLoadThread());
        break;
      case 'settling':
        clearTimeout(state.timer);
        settle(state.thread);
        break;
      case 'loading':
        // The folder settles again once the attempt has ended.
        state.attempt.abort();
        break;
      case 'closed':
        break;
    }
  };

  const watch = watchFolder(folder, onChange, (error) =>
    roles.remark(
      `${folder} cannot be watched (${messageOf(error)}): changes may not be seen until a restart.`,
    ),
  );
  return {
    async close() {
      await watch.close();
      const last = state;
      state = { kind: 'closed' };
      if (last.kind === 'settling') {
        clearTimeout(last.timer);
        last.thread.stop();
      }
      if (last.kind === 'loading') {
        last.attempt.abort();
        await last.done;
      }
    },
  };
}
