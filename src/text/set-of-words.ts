/** The words of texts with blanks between them, for tables of words in code. */
export function setOfWords(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.trim().split(/\s+/)));
}
