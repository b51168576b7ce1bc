import type { Catalog } from '../catalog/catalog.js';
import { finishInSlices } from '../slices.js';
import { editedFamilies } from './edited-families.js';
import type { LoadOutcome } from './load-folder.js';
import { buildFromSnapshot, type FirstRoles, type LoadedRoles, storeSnapshot } from './load-roles.js';
import { keysOf, type News, type Trouble } from './news.js';
import type { Snapshot } from './snapshot.js';

/** Where loaded roles go to, and who hears of them. */
export interface RolesListener {
  /** Puts a catalogue into use, in slices; rejects when it is called off before. */
  use: (catalog: Catalog, signal: AbortSignal) => Promise<void>;
  tell: (news: News) => void;
  /** Hears what is amiss without touching the roles. */
  remark: (text: string) => void;
}

/** The roles that answers come from, and what was told of those that cannot be taken. */
export interface RolesInUse {
  /** Puts what was loaded into use, whole, or tells why not. */
  take(outcome: LoadOutcome, signal: AbortSignal): Promise<void>;
  /** Tells of a trouble, unless all of it was told before. */
  report(trouble: Trouble): void;
  /** Passes on what is amiss without touching the roles, unless it was before. */
  remark(text: string): void;
}

export function createRolesInUse(
  first: FirstRoles,
  snapshotFile: string,
  { use, tell, remark }: RolesListener,
): RolesInUse {
  const remarked = new Set(first.remarks);
  let current: LoadedRoles = first;
  let isOutdated = first.outdated !== undefined;
  let told = new Set(first.outdated ? keysOf({ kind: 'broken', ...first.outdated }) : []);

  const report = (trouble: Trouble): void => {
    const keys = keysOf(trouble);
    if (keys.some((key) => !told.has(key))) tell(trouble);
    told = new Set(keys);
  };

  const remarkOnce = (text: string): void => {
    if (!remarked.has(text)) remark(text);
    remarked.add(text);
  };

  const accept = async (snapshot: Snapshot, signal: AbortSignal): Promise<void> => {
    const before = current;
    const hasChanged = snapshot.version !== before.version;
    if (hasChanged || isOutdated) {
      const next = await finishInSlices(buildFromSnapshot(snapshot, before.families), signal);
      await use(next.catalog, signal);
      current = next;
      isOutdated = false;
    }
    if (told.size > 0) tell({ kind: 'mended' });
    told = new Set();
    if (hasChanged) {
      const edited = editedFamilies(before.families, current.families);
      tell({ kind: 'changed', before: before.catalog, after: current.catalog, edited });
    }
  };

  return {
    report,
    remark: remarkOnce,
    async take(outcome, signal) {
      outcome.remarks.forEach(remarkOnce);
      if (outcome.kind === 'broken') return report(outcome);
      const [before, after] = [current.catalog.roles.length, outcome.snapshot.roles];
      if (2 * after < before) return report({ kind: 'shrunk', before, after });
      await accept(outcome.snapshot, signal);
      if (!outcome.stored) (await storeSnapshot(snapshotFile, outcome.snapshot)).forEach(remarkOnce);
    },
  };
}
