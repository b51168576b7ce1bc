import type { Change } from './change.js';

/** All that changed of one job family. */
export interface FamilyGroup {
  family: string;
  subjects: readonly SubjectGroup[];
}

/** All that changed of one role, of what a track shares, or of the family itself. */
export type SubjectGroup = readonly [Change, ...Change[]];

/** Changes under what they are to, for reading; in the order they come in. */
export function groupChanges(changes: readonly Change[]): FamilyGroup[] {
  return runsOf(changes, ({ family }) => family).map((all) => ({
    family: all[0].family,
    subjects: runsOf(all, ({ role, track }) => `${role}\n${track}`),
  }));
}

/** Neighbours that have the same key, together. */
function runsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const runs: [Item, ...Item[]][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && keyOf(run[0]) === keyOf(item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
