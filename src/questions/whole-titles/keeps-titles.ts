import { singular } from '../../text/stem.js';
import { leavesOf } from '../chart/inner-phrases.js';
import type { Phrase } from '../chart/phrase.js';
import { isGrade } from '../phrases/stretches.js';
import { COST, type Word } from '../words/read-words.js';

/**
 * Whether a reading keeps the words of a possible title together. A small word may be missing between a title and a
 * family, or between two whole titles. But no level is parted from the words behind it: a "Lead ESM" is no ESM.
 */
export function keepsTitles(phrase: Phrase, words: readonly Word[]): boolean {
  const leaves = leavesOf(phrase);
  const leafAt = (at: number): Phrase | undefined => leaves.find(({ start, end }) => start <= at && at < end);
  return words.every((word, at) => {
    const next = words.findIndex(({ skippable }, place) => place > at && !skippable);
    const following = words[next];
    if (!word.title || !following?.title || isGrade(words, at)) return true;
    const [left, right] = [leafAt(at), leafAt(next)];
    if (left && left === right) return true;
    const isRelated = left === undefined && isRelation(words, at, right);
    // "Manager, Sourcing" would be a title of its own.
    const begins = word.title.level || (word.title.head && words[at + 1]?.text === ',');
    if (begins && !isPlural(word) && !isRelated && !(isWhole(left) && isWhole(right))) return false;
    return !left || !right || isFamily(left) || isFamily(right) || (isWhole(left) && isWhole(right));
  });
}

/** No title begins with a plural such as "Directors". */
export function isPlural({ text }: Word): boolean {
  return text !== singular(text);
}

/** Whether a word of levels says how two roles stand to each other: "manager of", "more senior". */
function isRelation(words: readonly Word[], at: number, right: Phrase | undefined): boolean {
  const isManager =
    words[at]?.text === 'manager' &&
    words[at + 1]?.text !== ',' &&
    (right === undefined || right.type === 'title');
  return isManager || COMPARING.has(words[at - 1]?.text ?? '');
}

const COMPARING = new Set(['more', 'most', 'less', 'least']);

/** Whether a phrase is a family that is named in full. */
export function isFamily({ type, cost }: Pick<Phrase, 'type' | 'cost'>): boolean {
  return (type === 'family' || type === 'family_name') && cost === 0;
}

function isWhole(leaf: Phrase | undefined): boolean {
  return leaf !== undefined && (isFamily(leaf) || (leaf.type === 'title' && leaf.cost < COST.data));
}
