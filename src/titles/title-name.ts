import { getOrAdd } from '../collections.js';
import { singular } from '../text/stem.js';
import { contentWords } from '../text/title.js';
import { type Slot, takeApart } from './parse-title.js';

/** One title or alias, taken apart. */
export interface Name {
  /** Whose title it is; none for an outsider. */
  id: string | undefined;
  text: string;
  /** Its words in order, without connectives. */
  words: readonly string[];
  /** The same words, singular. */
  stems: readonly string[];
  shape: Shape;
  /** The words of the level its entry states, singular. */
  level: readonly string[];
}

/** What the words of a title do in it. Titles of one shape share it. */
interface Shape {
  slots: readonly Slot[];
  front: number;
}

/** Takes titles apart. What many of them have, words and levels and shapes, is kept once. */
export function createNaming(): (id: string | undefined, text: string, level: string) => Name {
  const words = new Map<string, string>();
  const levels = new Map<string, readonly string[]>();
  const shapes = new Map<string, Shape>();
  const kept = (word: string): string => getOrAdd(words, word, () => word);
  return (id, text, levelText) => {
    const level = getOrAdd(levels, levelText, () => contentWords(levelText).map(singular).map(kept));
    const parts = takeApart(text, level);
    const { slots, front } = parts;
    const own = parts.words.map(kept);
    const stems = own.map((word) => kept(singular(word)));
    // Most words are singular already; one list then serves for both.
    const same = stems.every((stem, at) => stem === own[at]);
    const shape = getOrAdd(shapes, `${front} ${slots.join(' ')}`, () => ({ slots, front }));
    return { id, text, words: own, stems: same ? own : stems, shape, level };
  };
}
