import type { Catalog } from '../catalog/catalog.js';
import { finishInSlices } from '../slices.js';
import { buildFromSnapshot, type FirstRoles, type LoadedRoles } from './build-roles.js';
import { changedNews } from './changed-news.js';
import type { LoadOutcome } from './load-folder.js';
import { storeSnapshot } from './load-roles.js';
import { type News, newsKeys, type Trouble } from './news.js';
import type { Snapshot } from './snapshot.js';

/** Receives loaded roles, and the news about them. */
export interface RolesListener {
  /** Makes answers come from this catalogue. Works in slices, and rejects if it is aborted. */
  use: (catalog: Catalog, signal: AbortSignal) => Promise<void>;
  tell: (news: News) => void;
  /** Receives faults that do not concern the roles, such as a full disk. */
  remark: (text: string) => void;
}

/** The roles that answers come from, and the troubles that the listener knows. */
export class RolesInUse {
  readonly #snapshotFile: string;
  readonly #listener: RolesListener;
  #current: LoadedRoles;
  #isOutdated: boolean;
  /** The keys of the troubles that the listener knows. */
  #reported: ReadonlySet<string>;
  readonly #remarked: Set<string>;

  constructor(first: FirstRoles, snapshotFile: string, listener: RolesListener) {
    this.#snapshotFile = snapshotFile;
    this.#listener = listener;
    this.#current = first;
    this.#isOutdated = first.outdated !== undefined;
    this.#reported = new Set(first.outdated ? newsKeys({ kind: 'broken', ...first.outdated }) : []);
    this.#remarked = new Set(first.remarks);
  }

  /** Puts loaded roles into use as a whole, or reports why not. Rejects if it is aborted. */
  async update(outcome: LoadOutcome, signal: AbortSignal): Promise<void> {
    for (const text of outcome.remarks) this.remark(text);
    if (outcome.kind === 'broken') return this.report(outcome);
    const [before, after] = [this.#current.catalog.roles.length, outcome.snapshot.roles];
    if (2 * after < before) return this.report({ kind: 'shrunk', before, after });
    await this.#putIntoUse(outcome.snapshot, signal);
    if (outcome.stored) return;
    for (const text of await storeSnapshot(this.#snapshotFile, outcome.snapshot)) this.remark(text);
  }

  /** Reports a trouble, unless every part of it was reported before. */
  report(trouble: Trouble): void {
    const keys = newsKeys(trouble);
    if (keys.some((key) => !this.#reported.has(key))) this.#listener.tell(trouble);
    this.#reported = new Set(keys);
  }

  /** Passes a remark on, unless it was passed on before. */
  remark(text: string): void {
    if (!this.#remarked.has(text)) this.#listener.remark(text);
    this.#remarked.add(text);
  }

  async #putIntoUse(snapshot: Snapshot, signal: AbortSignal): Promise<void> {
    const { use, tell } = this.#listener;
    const before = this.#current;
    const hasChanged = snapshot.version !== before.version;
    if (hasChanged || this.#isOutdated) {
      const next = await finishInSlices(buildFromSnapshot(snapshot, before.families), signal);
      await use(next.catalog, signal);
      this.#current = next;
      this.#isOutdated = false;
    }
    if (this.#reported.size > 0) tell({ kind: 'fixed' });
    this.#reported = new Set();
    if (hasChanged) tell(changedNews(before, this.#current));
  }
}
