import type { Catalog } from '../catalog/catalog.js';
import { finishInSlices } from '../slices.js';
import { buildFromSnapshot, type FirstRoles, type LoadedRoles } from './build-roles.js';
import { changedNews } from './changed-news.js';
import type { LoadOutcome } from './load-folder.js';
import { storeSnapshot } from './load-roles.js';
import { type News, newsKeys, type Trouble } from './news.js';
import type { Snapshot } from './snapshot.js';

/** Where loaded roles go, and who hears about them. */
export interface RolesListener {
  /** Answers from this catalogue from now on. Works in slices, and rejects when it is aborted before. */
  use: (catalog: Catalog, signal: AbortSignal) => Promise<void>;
  tell: (news: News) => void;
  /** Receives faults that do not concern the roles, such as a full disk. */
  remark: (text: string) => void;
}

/** The roles that answers come from, and which troubles the listener knows of. */
export interface RolesInUse {
  /** Puts what was loaded into use as a whole, or reports why not. Rejects when it is aborted. */
  update(outcome: LoadOutcome, signal: AbortSignal): Promise<void>;
  /** Tells of a trouble, unless every part of it was told before. */
  report(trouble: Trouble): void;
  /** Passes a remark on, unless it was passed on before. */
  remark(text: string): void;
}

export function createRolesInUse(
  first: FirstRoles,
  snapshotFile: string,
  { use, tell, remark }: RolesListener,
): RolesInUse {
  let current: LoadedRoles = first;
  let isOutdated = first.outdated !== undefined;
  let reported = new Set(first.outdated ? newsKeys({ kind: 'broken', ...first.outdated }) : []);
  const remarked = new Set(first.remarks);

  const report = (trouble: Trouble): void => {
    const keys = newsKeys(trouble);
    if (keys.some((key) => !reported.has(key))) tell(trouble);
    reported = new Set(keys);
  };

  const remarkOnce = (text: string): void => {
    if (!remarked.has(text)) remark(text);
    remarked.add(text);
  };

  const putIntoUse = async (snapshot: Snapshot, signal: AbortSignal): Promise<void> => {
    const before = current;
    const hasChanged = snapshot.version !== before.version;
    if (hasChanged || isOutdated) {
      const next = await finishInSlices(buildFromSnapshot(snapshot, before.families), signal);
      await use(next.catalog, signal);
      current = next;
      isOutdated = false;
    }
    if (reported.size > 0) tell({ kind: 'fixed' });
    reported = new Set();
    if (hasChanged) tell(changedNews(before, current));
  };

  return {
    report,
    remark: remarkOnce,
    async update(outcome, signal) {
      outcome.remarks.forEach(remarkOnce);
      if (outcome.kind === 'broken') return report(outcome);
      const [before, after] = [current.catalog.roles.length, outcome.snapshot.roles];
      if (2 * after < before) return report({ kind: 'shrunk', before, after });
      await putIntoUse(outcome.snapshot, signal);
      if (!outcome.stored) (await storeSnapshot(snapshotFile, outcome.snapshot)).forEach(remarkOnce);
    },
  };
}
