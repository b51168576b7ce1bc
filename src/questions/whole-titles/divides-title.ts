import { setOfWords } from '../../text/set-of-words.js';
import { phrasesIn } from '../chart/inner-phrases.js';
import type { Lexical, Phrase } from '../chart/phrase.js';
import { WORD_CLASSES } from '../english/lexicon/word-classes.js';
import type { Word } from '../words/read-words.js';

/**
 * Whether a reading splits what may be one title into several families, or several texts to look for: "corporate" in
 * "grade of counsel, corporate" is only a part of the names of some families. Behind "in", families are listed.
 */
export function dividesTitle(reading: Phrase, words: readonly Word[], titles: readonly Lexical[]): boolean {
  return phrasesIn(reading).some(({ type, rule, parts: [first, last], start, end }) => {
    if (last && isLevelBehind(last, words, titles)) return true;
    if (!rule || !first || !last || words[last.start - 1]?.text !== ',') return false;
    if (type === 'text') return titles.some((title) => title.start < last.start && last.start < title.end);
    if (type !== 'family') return false;
    // "A, B and C" names several by rule.
    const isOfOne = namedBy(first) === 1 && namedBy(last) > 1 && !last.rule;
    const isListed = PLACING.has(words.slice(0, start).findLast(({ skippable }) => !skippable)?.text ?? '');
    return isOfOne && !isListed && titles.some((title) => title.start === start && title.end === end);
  });
}

/** Whether a level behind a comma ends a title: "ESM, Senior" are no two roles, unless a list or a comparison names them. */
function isLevelBehind(
  { start, end, type, parts: [level] }: Phrase,
  words: readonly Word[],
  titles: readonly Lexical[],
) {
  return (
    type === 'role' &&
    level?.type === 'bare_level' &&
    words[start - 1]?.text === ',' &&
    !JOINING.has(words[end]?.text ?? '') &&
    !words.some(({ text }) => COMPARED.has(text)) &&
    titles.some((title) => title.start < start - 1 && title.end === end)
  );
}

const JOINING = new Set(['and', 'or', '&', '/', ',', '+']);
const COMPARED = setOfWords(WORD_CLASSES.compare);

const namedBy = (family: Phrase): number => (family as Phrase<'family'>).value.length;

const PLACING = new Set(['in', 'within', 'from', 'across', 'families', 'family']);
