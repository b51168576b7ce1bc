/** Shorter pieces are found in any word. */
const SHORTEST_PIECE = 2;
const LONGEST_WORD = 60;

/** The known words that make up a text without spaces, as few as possible; undefined if no known words do. */
export function splitGlued(word: string, isKnown: (part: string) => boolean): string[] | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  // At each place: the fewest known words that make up the letters before it.
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start <= end - SHORTEST_PIECE; start++) {
      const before = best[start];
      const known = best[end];
      if (!before || (known && known.length <= before.length + 1)) continue;
      const part = word.slice(start, end);
      if (isKnown(part)) best[end] = [...before, part];
    }
  }
  const parts = best[word.length];
  return parts && parts.length > 1 ? parts : undefined;
}
