/**
 * How many edits of one letter (insert, delete, replace, swap with its neighbour) turn one word into another: the
 * optimal string alignment distance. Returns `limit + 1` as soon as the distance must be larger than the limit.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      }
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/** Whether one of two words that begin alike is a typing error for the other. */
export function isSlipFor(typed: string, meant: string): boolean {
  return typed[0] === meant[0] && editDistance(typed, meant, 1) <= 1;
}

/** The nearest of some known words, if it is near enough for a typing error. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const limit = Math.max(1, Math.floor(candidate.length / 3));
    const distance = editDistance(word, candidate, limit);
    if (distance <= limit && (!best || distance < best.distance)) {
      best = { word: candidate, distance };
    }
  }
  return best?.word;
}

/** Whether a thumb hit a key beside the "s" of a plural: "managera". */
export function endsBesideS(text: string, singular: string): boolean {
  return text.length === singular.length + 1 && text.startsWith(singular) && /[awedzx]$/.test(text);
}
