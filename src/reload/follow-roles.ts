import { messageOf } from '../caught.js';
import type { FirstRoles } from './build-roles.js';
import type { LoadOrder } from './load-folder.js';
import type { RolesPlace } from './load-roles.js';
import { RolesInUse, type RolesListener } from './roles-in-use.js';
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
 * Follows a folder of roles, starting from the roles that were loaded first. Loads the folder in a thread once it has stopped
 * changing. Puts roles without errors into use as a whole. Reports errors to the listener once, and keeps the last good roles.
 */
export function followRoles(place: RolesPlace, first: FirstRoles, listener: RolesListener): FolderWatch {
  const followed = new FollowedRoles(place, first, listener);
  return { close: () => followed.close() };
}

class FollowedRoles {
  readonly #order: LoadOrder;
  readonly #roles: RolesInUse;
  readonly #watch: FolderWatch;
  #state: State = { kind: 'idle' };

  constructor({ folder, cacheFolder }: RolesPlace, first: FirstRoles, listener: RolesListener) {
    const snapshot = snapshotFile(cacheFolder, folder);
    this.#order = { folder, snapshot };
    this.#roles = new RolesInUse(first, snapshot, listener);
    this.#watch = watchFolder(
      folder,
      () => this.#onChange(),
      (error) =>
        this.#roles.remark(
          `${folder} cannot be watched (${messageOf(error)}): changes may not be seen until a restart.`,
        ),
    );
  }

  async close(): Promise<void> {
    await this.#watch.close();
    const last = this.#state;
    this.#state = { kind: 'closed' };
    if (last.kind === 'settling') {
      clearTimeout(last.timer);
      last.thread.stop();
    }
    if (last.kind === 'loading') {
      last.attempt.abort();
      await last.done;
    }
  }

  #onChange(): void {
    switch (this.#state.kind) {
      case 'idle':
        this.#settle(startLoadThread());
        break;
      case 'settling':
        clearTimeout(this.#state.timer);
        this.#settle(this.#state.thread);
        break;
      case 'loading':
        // The folder settles again once the attempt has ended.
        this.#state.attempt.abort();
        break;
      case 'closed':
        break;
    }
  }

  #settle(thread: LoadThread): void {
    const timer = setTimeout(() => this.#startLoading(thread), SETTLE_MS);
    this.#state = { kind: 'settling', thread, timer };
  }

  #startLoading(thread: LoadThread): void {
    const attempt = new AbortController();
    const done = this.#load(thread, attempt.signal).then(() => {
      if (this.#state.kind !== 'loading') return;
      if (attempt.signal.aborted) this.#settle(startLoadThread());
      else this.#state = { kind: 'idle' };
    });
    this.#state = { kind: 'loading', attempt, done };
  }

  /** Never rejects. */
  async #load(thread: LoadThread, signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', thread.stop);
    try {
      await this.#roles.update(await thread.load(this.#order), signal);
    } catch (error) {
      if (!signal.aborted) this.#roles.report({ kind: 'failed', reason: messageOf(error) });
    }
  }
}
