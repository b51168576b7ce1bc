/** The numbers up to twenty by their words. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
    'eighteen nineteen twenty',
  ]
    .join(' ')
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** The whole number that a word is, in up to three digits ("8") or in letters up to "twenty". */
export function parseNumber(word: string): number | undefined {
  return /^\d{1,3}$/.test(word) ? Number(word) : NUMBER_WORDS.get(word);
}
