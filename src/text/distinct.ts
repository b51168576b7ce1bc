/** The first of all values with the same key. */
export function distinctBy<Value>(values: readonly Value[], key: (value: Value) => string): Value[] {
  const byKey = new Map<string, Value>();
  for (const value of values) {
    const at = key(value);
    if (!byKey.has(at)) byKey.set(at, value);
  }
  return [...byKey.values()];
}
