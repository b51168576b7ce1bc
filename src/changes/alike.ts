/** Two texts with so much in common are one text, reworded: three words of five. */
export const REWORDED = 0.6;

/** How much of two lists of words is the same, however ordered: from 0, nothing, to 1, all. */
export function alikeness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    left.set(word, times - 1);
    shared++;
  }
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
