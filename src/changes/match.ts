import type { Evidence } from './change.js';

/** What something was before, and how that is known where the names differ. */
export interface Counterpart<Thing> {
  before: Thing;
  evidence?: Evidence;
}

/** What each thing was before; new things are not in it. */
export type Counterparts<Thing> = ReadonlyMap<Thing, Counterpart<Thing>>;

/** One way to recognise things: finds pairs among those that no surer sign has matched. */
export interface MatchRule<Thing> {
  evidence?: Evidence;
  pairs: (before: readonly Thing[], after: readonly Thing[]) => readonly (readonly [Thing, Thing])[];
}

/** Recognises what is in both of two lists, by the surest sign first. Nothing is matched twice. */
export function matchUp<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  rules: readonly MatchRule<Thing>[],
): Counterparts<Thing> {
  const matches = new Map<Thing, Counterpart<Thing>>();
  const gone = new Set(before);
  for (const { evidence, pairs } of rules) {
    const fresh = after.filter((thing) => !matches.has(thing));
    for (const [old, now] of pairs([...gone], fresh)) {
      if (matches.has(now) || !gone.delete(old)) continue;
      matches.set(now, { before: old, evidence });
    }
  }
  return matches;
}

/** Pairs up things that share a key. */
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

/** Pairs up things that are more alike than either is with any other; equals are not guessed between. */
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
