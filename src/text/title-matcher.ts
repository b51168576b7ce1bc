import { stem } from './stem.js';
import { titleWords } from './title.js';

/** Whether a title has some words, compared by their stems; as a phrase, side by side in their order. */
export function titleMatcher(words: readonly string[], isPhrase = false): (title: string) => boolean {
  const wanted = words.flatMap(titleWords).map(stem);
  const phrase = ` ${wanted.join(' ')} `;
  return (title) => {
    if (wanted.length === 0) return false;
    const own = titleWords(title).map(stem);
    return isPhrase ? ` ${own.join(' ')} `.includes(phrase) : wanted.every((word) => own.includes(word));
  };
}
