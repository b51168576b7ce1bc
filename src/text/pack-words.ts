/**
 * Packs words in alphabetical order: each as how many of the last letters of the word before it go, and what comes in
 * their place. "abandon abandoned abandoning" is "0abandon0ed2ing". No word may have a digit.
 */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      const shared = sharedStart(before, word);
      const packed = `${before.length - shared}${word.slice(shared)}`;
      before = word;
      return packed;
    })
    .join('');
}

/** The words that `packWords` packed. */
export function unpackWords(packed: string): string[] {
  let word = '';
  return Array.from(packed.matchAll(/(\d+)(\D+)/g), ([, gone, added]) => {
    word = word.slice(0, word.length - Number(gone)) + added;
    return word;
  });
}

/** How many letters two words have in common before the first that differs. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
