import type { Evidence } from './change.js';

/** The same thing in the older catalogue, and how we know that if the two names differ. */
export interface Counterpart<Thing> {
  before: Thing;
  evidence?: Evidence;
}

/** The counterpart of each thing of the newer catalogue. New things have none. */
export type Counterparts<Thing> = ReadonlyMap<Thing, Counterpart<Thing>>;

/** One way to recognise things: finds pairs among the things that no surer rule has matched. */
export interface MatchRule<Thing> {
  evidence?: Evidence;
  pairs: (before: readonly Thing[], after: readonly Thing[]) => readonly (readonly [Thing, Thing])[];
}

/** Finds the counterparts by the rules, the surest rule first. Matches nothing twice. */
export function matchUp<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  rules: readonly MatchRule<Thing>[],
): Counterparts<Thing> {
  const matches = new Map<Thing, Counterpart<Thing>>();
  const unmatched = new Set(before);
  for (const { evidence, pairs } of rules) {
    const fresh = after.filter((thing) => !matches.has(thing));
    for (const [old, now] of pairs([...unmatched], fresh)) {
      if (matches.has(now) || !unmatched.delete(old)) continue;
      matches.set(now, { before: old, evidence });
    }
  }
  return matches;
}

/** Pairs things that share a key. */
export function sharing<Thing>(
  keysBefore: (thing: Thing) => readonly string[],
  keysAfter: (thing: Thing) => readonly string[],
): MatchRule<Thing>['pairs'] {
  return (before, after) => {
    const byKey = new Map(before.flatMap((thing) => keysBefore(thing).map((key) => [key, thing] as const)));
    return after.flatMap((thing) =>
      keysAfter(thing).flatMap((key) => {
        const old = byKey.get(key);
        return old ? [[old, thing] as const] : [];
      }),
    );
  };
}

/** Pairs two things that are more alike than either is with any third. Pairs nothing if several are equally alike. */
export function mostAlike<Thing>(
  score: (before: Thing, after: Thing) => number,
  least: number,
): MatchRule<Thing>['pairs'] {
  return (before, after) => {
    const candidates = after.flatMap((now) =>
      before
        .map((old) => ({ old, now, score: score(old, now) }))
        .filter((candidate) => candidate.score >= least),
    );
    return candidates
      .filter((one) =>
        candidates.every(
          (other) =>
            other === one || (other.old !== one.old && other.now !== one.now) || other.score < one.score,
        ),
      )
      .map(({ old, now }) => [old, now] as const);
  };
}

/** How much two lists of words have in common in any order, from 0 (nothing) to 1 (all). */
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
