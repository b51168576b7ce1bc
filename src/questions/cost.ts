/** What a word costs that is taken for another. */
export const COST = {
  /** The words of the question come before those of the data. */
  data: 1,
  /** A word taken for a slip of another. */
  mended: 100,
  /** A word looked for in pages. */
  free: 10_000,
  /** A title that no role has. */
  unknown: 1_000_000,
} as const;
