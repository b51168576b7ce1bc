import { singular } from '../../text/stem.js';
import { LEVEL_WORDS } from '../../titles/levels.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Word } from '../words/read-words.js';
import { isHead, isPluralForm } from './plural-titles.js';
import type { TitleStretch } from './title-stretch.js';

/**
 * Whether a stretch begins or ends with a word that asks: "all directors" and "director roles" have no such words in their
 * titles. Only what is called so, in whole, does: the Role Designer.
 */
export function isOfQuestion({
  clause,
  start,
  end,
  words,
  names: { match, family },
  saysFamily,
}: TitleStretch): boolean {
  const edges = [words[0], words.at(-1)];
  if (words[1]?.isHyphened || !edges.some((word) => word?.title && ASKING.has(word.text))) return false;
  const isNamed =
    saysFamily || ASKING_OF_ONE.has(clause[end]?.text ?? '') || clause[start - 1]?.text === 'in';
  return words.every(({ text }) => ASKING.has(text)) ? !isNamed : match?.kind !== 'title' && !family?.whole;
}

/** Words that ask for all roles, families or steps, or for any. */
const ASKING = new Set(
  'all any each every some no many both role roles job jobs position positions level levels grade grades'.split(
    ' ',
  ),
);
const ASKING_OF_ONE = new Set(['role', 'job', 'position']);

/** Whether a stretch is nothing but a level: a role may be called "Director", while many others are directors. */
export function isLevelAlone({ tokens }: TitleStretch): boolean {
  return tokens.every(({ word }) =>
    word?.readings.some((words) => words.every((each) => LEVEL_WORDS.has(singular(each)))),
  );
}

/** "A director", "directors" and "any cook" are of a kind; "the Director" and "a cook" may be the one role of that name. */
export function isOfKind(stretch: TitleStretch): boolean {
  const { clause, start, words, isExactTitle } = stretch;
  const isOne = !isPluralForm(words.at(-1)?.text ?? '');
  const isAlone = clause.every((word) => word.skippable || words.includes(word));
  if (!isExactTitle) return false;
  if (words.length === 1 && ANY.has(clause[start - 1]?.text ?? '')) return true;
  return isLevelAlone(stretch) && !(isOne && (clause[start - 1]?.text === 'the' || isAlone));
}

export const ANY: ReadonlySet<string> = new Set(['any', 'some', 'each', 'every', 'no']);

export const isAnd = ({ text }: Word): boolean => text === 'and' || text === '&';

/** "A director and senior director" are two kinds of role, each with its noun. */
export function joinsHeads({ words }: TitleStretch, lexicon: Lexicon): boolean {
  const isNoun = (word: Word | undefined): boolean =>
    word?.title !== undefined && isHead(word.title, lexicon);
  return isNoun(words.at(-1)) && words.some((word, at) => isAnd(word) && isNoun(words[at - 1]));
}
