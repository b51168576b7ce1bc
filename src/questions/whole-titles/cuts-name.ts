import { leavesOf } from '../chart/inner-phrases.js';
import type { Lexical, Phrase } from '../chart/phrase.js';
import type { TypeName } from '../chart/rule.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { COST, type Word } from '../words/read-words.js';
import { isFamily } from './keeps-titles.js';

/**
 * Whether a reading takes the full name of a family apart: "Accounting Operations Management" is no management in
 * Accounting.
 */
export function takesFamilyApart(reading: Phrase, families: readonly Lexical[]): boolean {
  const leaves = leavesOf(reading);
  return families.filter(isFamily).some(({ start, end }) => {
    const inside = leaves.filter((leaf) => leaf.start < end && start < leaf.end);
    return (
      inside.length > 0 &&
      inside.every((leaf) => start <= leaf.start && leaf.end <= end && leaf.end - leaf.start < end - start)
    );
  });
}

/**
 * Whether a reading cuts a title short and takes its last word for one of the question: "experience" in "Vice President,
 * Customer Experience", where a Manager, Customer Experience shows that the word belongs to the name.
 */
export function cutsName(
  reading: Phrase,
  words: readonly Word[],
  standsBefore: Lexicon['standsBefore'],
): boolean {
  const leaves = leavesOf(reading);
  return leaves.some((leaf) => {
    const [last, next] = [words[leaf.end - 1], words[leaf.end]];
    if (leaf.start - 2 >= reading.start && isWorkBehindHead(leaf, words)) return true;
    if (!OF_NAMES.has(leaf.type) || isFamily(leaf) || leaf.end >= reading.end || !last || !next) return false;
    if ((lacksHead(leaf, words) || endsWithWork(leaf, words)) && next.title?.head) return true;
    const isOfQuestion = !leaves.some(({ start, end }) => start <= leaf.end && leaf.end < end);
    return isOfQuestion && next.title !== undefined && standsBefore(last.text, next.text);
  });
}

/** Whether a title that words only describe ends with its work: "Director, Field" before "Manager". */
function endsWithWork({ type, start, end, cost }: Phrase, words: readonly Word[]): boolean {
  const named = words.slice(start, end);
  const work = named.slice(named.findLastIndex(({ text }) => text === ',') + 1);
  return (
    type === 'title' &&
    cost >= COST.data &&
    work.length < named.length &&
    !work.some(({ title }) => title?.head)
  );
}

/** Whether a name behind a comma is the work of the head before it, and no title with a level: "Manager, Brand Design". */
function isWorkBehindHead(name: Phrase, words: readonly Word[]): boolean {
  const [head, comma] = words.slice(name.start - 2, name.start);
  const hasLevel = words.slice(name.start, name.end).some(({ title }) => title?.level);
  return comma?.text === ',' && head?.title?.head === true && !hasLevel && lacksHead(name, words);
}

/**
 * Whether a role is named without its noun: a "Staff Finance Systems Manager" is no manager of the Administrator, and a
 * "Manager, Brand Design" none of a Director of it.
 */
function lacksHead({ type, start, end }: Phrase, words: readonly Word[]): boolean {
  return (
    type === 'title' &&
    words
      .slice(start, end)
      .every(({ title, kind }) => kind === 'word' && title && !title.head && !title.acronym)
  );
}

/** Types of phrases that may be parts of names. */
const OF_NAMES: ReadonlySet<TypeName> = new Set([
  'title',
  'family',
  'family_name',
  'kind',
  'singular_kind',
  'level',
  'bare_level',
] as const);
