import { singular } from '../../text/stem.js';
import { leavesOf, phrasesIn } from '../chart/inner-phrases.js';
import type { Phrase } from '../chart/phrase.js';
import type { TypeName } from '../chart/rule.js';
import type { Word } from '../words/read-words.js';

/**
 * Whether a reading parts what belongs to both of two nouns, or to the second alone: the family of "Bakery cooks and
 * bakers", the level of "a director and senior director".
 */
export function partsNouns(reading: Phrase, words: readonly Word[]): boolean {
  return phrasesIn(reading).some(({ type, parts }) =>
    parts.some((first, at) => {
      const second = parts[at + 1];
      if (!second) return false;
      const isJoined = second.start === first.end + 1 && JOINS.has(words[first.end]?.text ?? '');
      return (
        (type !== 'noun' && isJoined && beginsWithFamily(first) && isBareNoun(second)) ||
        repeatsLevel(first, words[second.start])
      );
    }),
  );
}

const JOINS = new Set(['and', 'or', '&', '/']);

/** "Bakery cooks", whatever stands around it. */
function beginsWithFamily({ start, end, parts: [first, second] }: Phrase): boolean {
  if (!first) return false;
  if (!second) return first.start === start && first.end === end && beginsWithFamily(first);
  const isFamily = first.type === 'attribute' && first.parts[0]?.type === 'family';
  return isFamily && second.type === 'noun' && isBareNoun(second);
}

/** Whether a phrase is one noun, without a word that narrows it. */
function isBareNoun(phrase: Phrase): boolean {
  return phrasesIn(phrase).every(({ type, parts }) => NOUNS.has(type) && parts.length < 2);
}

const NOUNS: ReadonlySet<TypeName> = new Set(['roles', 'many', 'group', 'noun', 'kind'] as const);

/** Whether two levels are said of a noun that is the first of them. */
function repeatsLevel({ type, parts: [level] }: Phrase, noun: Word | undefined): boolean {
  const [first, second] = type === 'attribute' && level?.type === 'level' ? leavesOf(level) : [];
  return second !== undefined && noun !== undefined && first?.value !== undefined && isLevelOf(first, noun);
}

function isLevelOf({ value }: Phrase, { title }: Word): boolean {
  const named = title?.readings.map((reading) => reading.map(singular).join(' ')) ?? [];
  return (value as readonly string[]).some((level) => named.includes(level));
}

/** Types of phrases that are one noun, with what stands before it. */
const OF_ONE: ReadonlySet<TypeName> = new Set(['level', 'attribute', 'noun', 'member'] as const);

/** Whether a reading makes one noun of two: "an associate, a senior manager" are two roles, and no associate manager. */
export function joinsTwoNouns(reading: Phrase, words: readonly Word[]): boolean {
  return phrasesIn(reading).some(
    ({ type, start, end }) =>
      OF_ONE.has(type) &&
      words.slice(start, end - 1).some(({ text }, at) => text === ',' && isArticle(words[start + at + 1])),
  );
}

function isArticle(word: Word | undefined): boolean {
  return word?.text === 'a' || word?.text === 'an';
}
