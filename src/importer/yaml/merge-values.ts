import { isDeepStrictEqual } from 'node:util';

/** A value that both a maintainer and the page changed since the last import. What the maintainer wrote was kept. */
export interface Conflict {
  /** Keys and titles that lead to the value. */
  path: readonly string[];
  kept: unknown;
  page: unknown;
}

/** One value in three states: as last imported, as it is in the file, as the page has it now. Undefined is "not there". */
export interface Versions<Value> {
  base: Value | undefined;
  mine: Value | undefined;
  page: Value | undefined;
}

type Entry = Record<string, unknown>;

/**
 * What a value should be now: the page's news where nobody changed it by hand, the maintainer's where somebody did.
 * Where both did, theirs is kept and the conflict noted. Without a base, any difference may be a maintainer's work.
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

/** Each key of an entry by itself. */
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

/** Lists to which both sides add: what either has, less what either took away. `same` tells when two items are one. */
export function mergeLists<Item>(
  { base = [], mine = [], page = [] }: Versions<readonly Item[]>,
  same: (a: Item, b: Item) => boolean,
): Item[] | undefined {
  const has = (items: readonly Item[], item: Item): boolean => items.some((other) => same(other, item));
  const kept = mine.filter((item) => !has(base, item) || has(page, item));
  const added = page.filter((item) => !has(base, item) && !has(mine, item));
  return kept.length + added.length > 0 ? [...kept, ...added] : undefined;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
