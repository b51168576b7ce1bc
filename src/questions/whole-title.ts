import { isConnective } from '../text/title.js';
import type { Word } from './recognise.js';
import type { TitleIndex } from './title-index.js';

/** Words that lead from a title to something else ("the manager in Partner Programs"). */
const LEADING_ON = new Set('in at on with by from or for'.split(' '));

/** Longer stretches are no titles. */
const LONGEST = 14;

/** The longest stretch of words that is a whole title as it stands, of two words or more. */
export function wholeTitle(words: readonly Word[], index: TitleIndex): readonly Word[] {
  let longest: readonly Word[] = [];
  for (const [start, word] of words.entries()) {
    if (!word.title) continue;
    for (
      let end = Math.min(words.length, start + LONGEST);
      end - start > Math.max(longest.length, 1);
      end--
    ) {
      const stretch = words.slice(start, end);
      if (!stretch.at(-1)?.title || stretch.some(({ text }) => LEADING_ON.has(text))) continue;
      if (index.exact.has(keyOf(stretch))) longest = stretch;
    }
  }
  return longest;
}

/** Words as the key of a title that they would be. */
export function keyOf(words: readonly Word[]): string {
  return words
    .filter(({ text }) => !isConnective(text))
    .map(({ text, title }) => title?.readings[0]?.join('') ?? text)
    .join('');
}
