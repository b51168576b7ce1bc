/** Shorter pieces than this would turn up in any word. */
const SHORTEST_PIECE = 2;
const LONGEST_WORD = 60;

/** The known words that a word written without its spaces is made of, as few as can be; undefined if it is not. */
export function splitGlued(word: string, isKnown: (part: string) => boolean): string[] | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  // The fewest known words that the first so many letters are made of.
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
