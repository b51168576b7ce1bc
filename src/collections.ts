/** The first of all values with the same key. */
export function distinctBy<Value>(values: Iterable<Value>, key: (value: Value) => unknown): Value[] {
  const byKey = new Map<unknown, Value>();
  for (const value of values) {
    const at = key(value);
    if (!byKey.has(at)) byKey.set(at, value);
  }
  return [...byKey.values()];
}

/** The value of a key. Creates and adds it if there is none yet. */
export function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}

/** Values by their key, the keys in the order in which they first come. */
export function grouped<Key, Value>(values: Iterable<Value>, key: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) getOrAdd(groups, key(value), () => []).push(value);
  return groups;
}

/** The keys of a record, as its type has them. */
export function keysIn<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}

/** Finds something when it is first asked for, and remembers it. */
export function lazily<Found>(find: () => Found): () => Found {
  let found: { value: Found } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** Whether two values of plain data are equal. Most pairs are the same object or differ in the first key. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((each, at) => isSameValue(each, b[at]));
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key in left) if (!isSameValue(left[key], right[key])) return false;
  for (const key in right) if (left[key] === undefined && right[key] !== undefined) return false;
  return true;
}
