import type { Catalog, Role } from '../catalog/catalog.js';
import { allItems, type DutyKind, dutiesOf, itemKey } from '../catalog/duties.js';

/** What changes in a list of items from one role to another. */
export interface Difference {
  gained: string[];
  dropped: string[];
  shared: string[];
}

/** Undefined when the page of either role has no such list written. */
export function differenceIn(catalog: Catalog, from: Role, to: Role, kind: DutyKind): Difference | undefined {
  const before = allItems(dutiesOf(catalog, from, kind));
  const after = allItems(dutiesOf(catalog, to, kind));
  if (before.length === 0 || after.length === 0) return undefined;
  const had = new Set(before.map(itemKey));
  const has = new Set(after.map(itemKey));
  return {
    gained: after.filter((item) => !had.has(itemKey(item))),
    dropped: before.filter((item) => !has.has(itemKey(item))),
    shared: after.filter((item) => had.has(itemKey(item))),
  };
}
