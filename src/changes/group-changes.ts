import type { Change } from './change.js';

/** The changes of one job family. */
export interface FamilyGroup {
  family: string;
  subjects: readonly SubjectGroup[];
}

/** The changes of one subject: a role, the lists that a track shares, or the family itself. */
export type SubjectGroup = readonly [Change, ...Change[]];

/** Groups changes by family and subject, in their order. */
export function groupChanges(changes: readonly Change[]): FamilyGroup[] {
  return runsOf(changes, ({ family }) => family).map((all) => ({
    family: all[0].family,
    subjects: runsOf(all, ({ role, track }) => `${role}\n${track}`),
  }));
}

/** Groups neighbours that have the same key. */
function runsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const runs: [Item, ...Item[]][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && keyOf(run[0]) === keyOf(item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
