import { contentWords } from '../text/title.js';
import { alikeness } from './match-up.js';

/** How the items of a list have changed, each kind in the order of its list. */
interface ItemChanges {
  added: readonly string[];
  dropped: readonly string[];
  reworded: readonly { before: string; after: string }[];
  /** Whether the items that are in both lists come in another order. */
  reordered: boolean;
}

export function compareItems(before: readonly string[], after: readonly string[]): ItemChanges {
  const pairs = pairUp(before, after);
  const [kept, became] = [
    new Set(pairs.map((pair) => pair.after)),
    new Set(pairs.map((pair) => pair.before)),
  ];
  return {
    added: after.filter((_, at) => !kept.has(at)),
    dropped: before.filter((_, at) => !became.has(at)),
    reworded: pairs
      .map((pair) => ({ before: before[pair.before] ?? '', after: after[pair.after] ?? '' }))
      .filter((texts) => texts.before !== texts.after),
    reordered: pairs.some((pair, index) => index > 0 && pair.before < (pairs[index - 1]?.before ?? 0)),
  };
}

/** Two items, by their places in the lists. */
interface Pair {
  before: number;
  after: number;
}

/** Two items with this share of words in common count as one item, reworded: three words of five. */
const REWORDED = 0.6;

/** The score of equal items, above that of any items that are only alike. */
const EQUAL = 2;

/** Pairs the items that are most alike first, and among equals the first of the list. Returns them in the order of `after`. */
function pairUp(before: readonly string[], after: readonly string[]): Pair[] {
  const [wordsBefore, wordsAfter] = [before.map(contentWords), after.map(contentWords)];
  const candidates = before
    .flatMap((item, b) =>
      after.map((other, a) => ({
        before: b,
        after: a,
        score: item === other ? EQUAL : alikeness(wordsBefore[b] ?? [], wordsAfter[a] ?? []),
      })),
    )
    .filter(({ score }) => score >= REWORDED)
    .sort((x, y) => y.score - x.score);
  const pairs = new Map<number, Pair>();
  const taken = new Set<number>();
  for (const candidate of candidates) {
    if (pairs.has(candidate.after) || taken.has(candidate.before)) continue;
    pairs.set(candidate.after, candidate);
    taken.add(candidate.before);
  }
  return [...pairs.values()].sort((x, y) => x.after - y.after);
}
