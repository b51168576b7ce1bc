import { stem } from './stem.js';
import { titleWords } from './title.js';

/** The words of a title in the form in which they are compared. */
export function titleStems(title: string): string[] {
  return titleWords(title).map(stem);
}

/** Whether the stems of a title have those of some words; as a phrase, side by side in their order. */
export function titleMatcher(
  words: readonly string[],
  isPhrase = false,
): { stems: readonly string[]; matches: (title: readonly string[]) => boolean } {
  const stems = words.flatMap(titleStems);
  const phrase = ` ${stems.join(' ')} `;
  const matches = (title: readonly string[]): boolean =>
    isPhrase ? ` ${title.join(' ')} `.includes(phrase) : stems.every((word) => title.includes(word));
  return { stems, matches: (title) => stems.length > 0 && matches(title) };
}
