import { isDeepStrictEqual } from 'node:util';

/** A value that both a maintainer and the page changed since the last import. The maintainer's value was kept. */
export interface Conflict {
  /** The keys and titles that lead to the value. */
  path: readonly string[];
  kept: unknown;
  page: unknown;
}

/** A value as last imported (base), as in the file (mine), and as on the page now. Undefined if it is missing. */
export interface Versions<Value> {
  base: Value | undefined;
  mine: Value | undefined;
  page: Value | undefined;
}

type Entry = Record<string, unknown>;

/**
 * Merges a value: takes the page's, unless a maintainer changed it by hand. If both changed it, keeps the maintainer's and
 * records a conflict. Without a base, any difference may be a manual edit.
 */
function mergeValues(
  { base, mine, page }: Versions<unknown>,
  path: readonly string[],
  conflicts: Conflict[],
): unknown {
  if (isDeepStrictEqual(mine, page) || isDeepStrictEqual(base, page)) return mine;
  if (isDeepStrictEqual(base, mine)) return page;
  if (isEntry(mine) && isEntry(page))
    return mergeEntries({ base: isEntry(base) ? base : undefined, mine, page }, path, conflicts);
  conflicts.push({ path, kept: mine, page });
  return mine;
}

/** Merges each key of an entry separately. */
export function mergeEntries(
  { base, mine, page }: Versions<Entry>,
  path: readonly string[],
  conflicts: Conflict[],
): Entry {
  const keys = new Set([...Object.keys(mine ?? {}), ...Object.keys(page ?? {})]);
  const merged = [...keys].map((key) => {
    const versions = { base: base?.[key], mine: mine?.[key], page: page?.[key] };
    return [key, mergeValues(versions, [...path, key], conflicts)] as const;
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** Merges lists to which both sides add items. An item that either side removed is gone. `same` compares two items. */
export function mergeLists<Item>(
  { base = [], mine = [], page = [] }: Versions<readonly Item[]>,
  same: (a: Item, b: Item) => boolean,
): Item[] | undefined {
  const has = (items: readonly Item[], item: Item): boolean => items.some((other) => same(other, item));
  const kept = mine.filter((item) => !has(base, item) || has(page, item));
  const added = page.filter((item) => !has(base, item) && !has(mine, item));
  return kept.length + added.length > 0 ? [...kept, ...added] : undefined;
}

/** Whether a value is a map of keys. */
export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
