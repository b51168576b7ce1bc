import type { Roles } from '../queries/query.js';
import { singular } from '../text/stem.js';
import { leavesOf, phrasesIn } from './chart/inner-phrases.js';
import type { Lexical, Phrase } from './chart/phrase.js';
import type { TypeName } from './chart/rule.js';
import { WORD_CLASSES } from './english/lexicon/word-classes.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { COST, type Word } from './words/read-words.js';

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
    if (!word.title || !following?.title) return true;
    const [left, right] = [leafAt(at), leafAt(next)];
    if (left && left === right) return true;
    const isRelated = left === undefined && isRelation(words, at, right);
    // "Manager, Sourcing" would be a title of its own.
    const begins = word.title.level || (word.title.head && words[at + 1]?.text === ',');
    if (begins && !isPlural(word) && !isRelated && !(isWhole(left) && isWhole(right))) return false;
    return !left || !right || isFamily(left) || isFamily(right) || (isWhole(left) && isWhole(right));
  });
}

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
 * Whether a reading ends a title before a word that names go on with, and takes that word for one of the question: "Experience" in "Vice President, Customer Experience", beside a Manager, Customer Experience.
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

function namesOne({ value }: Lexical): boolean {
  return (value as Roles).kind === 'one';
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
const COMPARED = new Set(WORD_CLASSES.compare.split(' '));

const namedBy = (family: Phrase): number => (family as Phrase<'family'>).value.length;

const PLACING = new Set(['in', 'within', 'from', 'across', 'families', 'family']);

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
