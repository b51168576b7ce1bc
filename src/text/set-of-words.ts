/** The words of a text with blanks between them, for tables of words in code. */
export function setOfWords(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
