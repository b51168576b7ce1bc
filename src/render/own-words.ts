/** Marks the words of a text that another text does not have, or not as often; case and punctuation apart. */
export function markOwnWords(text: string, other: string, mark: (word: string) => string): string {
  const shared = new Map<string, number>();
  for (const word of other.match(WORD) ?? []) shared.set(keyOf(word), (shared.get(keyOf(word)) ?? 0) + 1);
  return text.replace(WORD, (word) => {
    const left = shared.get(keyOf(word)) ?? 0;
    shared.set(keyOf(word), left - 1);
    return left > 0 ? word : mark(word);
  });
}

const WORD = /[\p{L}\p{N}]+/gu;

function keyOf(word: string): string {
  return word.toLowerCase();
}
