import { leavesOf } from '../chart/inner-phrases.js';
import type { Lexical, Phrase } from '../chart/phrase.js';
import { namesOne } from '../phrases/names.js';
import type { Word } from '../words/read-words.js';
import { isPlural } from './keeps-titles.js';

/**
 * Whether a reading ends a title with the level of the next one: in "how far Cook Senior Cook", the first is no "Cook,
 * Senior".
 */
export function takesLevelOfNext(
  reading: Phrase,
  words: readonly Word[],
  titles: readonly Lexical[],
): boolean {
  const named = leavesOf(reading).filter(({ type }) => type === 'title' || type === 'singular_kind');
  return named.some(
    ({ start, end }) =>
      end - start > 1 &&
      words[end - 1]?.title?.level === true &&
      !words[end - 1]?.title?.head &&
      words[end - 2]?.text !== ',' &&
      named.some((next) => {
        const between = words.slice(end, next.start);
        if (next.start < end || !between.every(({ kind, skippable }) => kind === 'word' && skippable))
          return false;
        // "Is Cook senior the Senior Cook" has lost a word of its own between the two.
        return (
          between.length > 0 ||
          titles.some((title) => title.start === end - 1 && title.end > end && namesOne(title))
        );
      }),
  );
}

/** Whether a reading takes the level of a title for a verb: "who lead Cook" may ask for a Lead Cook. */
export function takesLevelForVerb(
  reading: Phrase,
  words: readonly Word[],
  titles: readonly Lexical[],
): boolean {
  const leaves = leavesOf(reading);
  return titles.some(({ start, end }) => {
    const [before, last] = [words[start - 1], words[end - 1]];
    const isVerb = before !== undefined && before.title?.level === true && VERBS.has(before.text);
    const isOfTitle = leaves.some((leaf) => leaf.start < start && start <= leaf.end);
    return isVerb && !isOfTitle && last !== undefined && !isPlural(last);
  });
}

const VERBS = new Set(['lead', 'head']);
