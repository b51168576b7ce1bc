import { distinctBy } from '../../collections.js';
import { either, the } from '../../queries/build.js';
import type { Roles } from '../../queries/query.js';
import { singular, stem } from '../../text/stem.js';
import type { Lexical } from '../chart/phrase.js';
import type { Pointable } from '../conversation/pointable.js';
import type { Referents } from '../conversation/referents.js';
import { COST, type Word } from '../words/read-words.js';
import { titledBy, titledWords } from './groups-of-titles.js';
import { isWholeTitle, namesOne } from './names.js';

const POINTING = new Set(['that', 'this', 'those', 'these']);
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['2', 2],
  ['three', 3],
  ['3', 3],
]);
const MANAGERS = new Set(['manager', 'boss', 'supervisor']);

/** "The manager", where it is no part of a longer title. */
export function theManagers(words: readonly Word[], { theManager }: Referents): Lexical[] {
  if (!theManager) return [];
  return words.flatMap(({ text }, start): Lexical[] => {
    const isBare = words[start + 1]?.title === undefined && words[start + 2]?.title === undefined;
    const isDefinite = MANAGERS.has(text) && words[start - 1]?.text === 'the' && isBare;
    return isDefinite ? [{ type: 'role', value: theManager, start, end: start + 1, cost: 0 }] : [];
  });
}

/** Those last spoken of, by a word of their titles: "that director", "those two analysts", "both managers". */
export function definiteNouns(words: readonly Word[], referents: Referents): Lexical[] {
  return words.flatMap((_, start) => definiteNounAt(words, start, referents));
}

function definiteNounAt(
  words: readonly Word[],
  start: number,
  { near = [], managers = [], nobody }: Referents,
): readonly Lexical[] {
  const textAt = (at: number): string => words[at]?.text ?? '';
  const isPointing = POINTING.has(textAt(start));
  const count = NUMBERS.get(textAt(isPointing ? start + 1 : start));
  if (!isPointing && count === undefined) return [];
  const from = isPointing && count !== undefined ? start + 2 : start + 1;
  const noun = nounAt(words, from);
  if (!noun) return [];
  const isManager = MANAGERS.has(singular(textAt(from)));
  // "That manager" is the one last named, as "she" is.
  if (isManager && !noun.isPlural && (managers.length > 0 || nobody?.kind === 'managers')) return [];
  // A role that an answer named as a manager is one, whatever its title.
  const fitting = isManager && managers.length > 0 ? managers : fittingIn(near, noun.words);
  const members = fitting.map(({ role }) => role);
  const place = { start, end: noun.end, cost: 0 };
  if (!noun.isPlural) return count === undefined ? theOneOf(members, place) : [];
  if (members.length < 2 || (count !== undefined && count !== members.length)) return [];
  return [
    { type: 'group', value: either(...members), ...place },
    { type: 'sides', value: members, ...place },
  ];
}

/** Of the first group where some fit: those whose titles have all of the words. */
function fittingIn(groups: readonly (readonly Pointable[])[], words: readonly Word[]): readonly Pointable[] {
  const fitting = groups.map((group) => group.filter((each) => words.every(isWordOf(each))));
  return fitting.find((group) => group.length > 0) ?? [];
}

/** A single role, or the one that somebody has to choose from several. */
function theOneOf(
  members: readonly Roles[],
  place: { start: number; end: number; cost: number },
): readonly Lexical[] {
  const [first, another] = members;
  if (!first) return [];
  return [{ type: 'role', value: another ? the(either(...members)) : first, ...place }];
}

/**
 * "The accountant": the only role with that word in its title among those last named, asked about or listed, or else
 * among those spoken of before.
 */
export function theNouns(
  words: readonly Word[],
  { near = [] }: Referents,
  titles: readonly Lexical[],
): Lexical[] {
  return words.flatMap(({ text }, start): Lexical[] => {
    const noun = text === 'the' ? nounAt(words, start + 1) : undefined;
    if (!noun || noun.isPlural || isTitle(start + 1, noun, titles)) return [];
    const fitting = fittingIn([near.slice(0, LAST_LISTS).flat(), near.slice(LAST_LISTS).flat()], noun.words);
    const [only, another] = distinctBy(fitting, ({ role }) => JSON.stringify(role));
    if (!only || another) return [];
    const isSure = only.isPlain && isOffice(noun.words.at(-1));
    return [{ type: 'role', value: only.role, start, end: noun.end, cost: isSure ? 0 : 2 * COST.data }];
  });
}

/** "The other director": the one, or one of those, with that word in the title who is not the role last asked about. */
export function otherNouns(words: readonly Word[], { them }: Referents): Lexical[] {
  if (!them || them.kind === 'all') return [];
  return words.flatMap(({ text }, start): Lexical[] => {
    const noun = text === 'other' ? nounAt(words, start + 1) : undefined;
    if (!noun || noun.isPlural || !isOffice(noun.words.at(-1))) return [];
    const value = the({ kind: 'less', roles: titledBy(titledWords(noun.words)), without: them });
    return [{ type: 'role', value, start, end: noun.end, cost: 0 }];
  });
}

/** Whether words are a whole title or its short form, "ESM", and so mean that role wherever they stand. */
function isTitle(
  from: number,
  { words, end }: { words: readonly Word[]; end: number },
  titles: readonly Lexical[],
): boolean {
  const isShort = words.some(({ title }) => title?.readings.some(({ length }) => length > 1));
  return titles.some(
    (title) =>
      title.start === from &&
      title.end === end &&
      (isWholeTitle(title) || (isShort && namesOne(title) && title.cost === 0)),
  );
}

/**
 * Whether a word ends titles or is short for one: "director", "VP", and not "senior". `theManagers` reads "the
 * manager".
 */
function isOffice(word: Word | undefined): boolean {
  const { text = '', title } = word ?? {};
  return (
    title !== undefined &&
    !MANAGERS.has(text) &&
    (title.head || title.readings.some(({ length }) => length > 1))
  );
}

/** The first lists of `near`: the roles last named, those asked about, and the last list. */
const LAST_LISTS = 3;

/** "Partner operations", after an offered choice: the offered roles whose titles have all of the words. */
export function offeredTitles(
  words: readonly Word[],
  { offered = [] }: Referents,
  titles: readonly Lexical[],
): Lexical[] {
  const said = words.filter(({ skippable }) => !skippable);
  // A whole title is that role, and no other one that ends with it.
  if (titles.some(({ start, end }) => said.every((word) => words.slice(start, end).includes(word))))
    return [];
  const fitting = said.length > 0 ? offered.filter((each) => said.every(isWordOf(each))) : [];
  return [
    ...theOneOf(
      fitting.map(({ role }) => role),
      { start: 0, end: words.length, cost: 0 },
    ),
  ];
}

/** "The compliance one", "the senior versions": those whose titles have the word. */
export function titledOnes(words: readonly Word[], { isConversation }: Referents): Lexical[] {
  if (!isConversation) return [];
  return words.flatMap(({ text, title, skippable }, start): Lexical[] => {
    const isTitled =
      title !== undefined && !title.level && !skippable && ONES.has(words[start + 1]?.text ?? '');
    const value = { kind: 'titled' as const, words: [text], match: 'anywhere' as const };
    return isTitled ? [{ type: 'attribute', value, start, end: start + 1, cost: 2 * COST.data }] : [];
  });
}

const ONES = new Set(['one', 'ones', 'version', 'versions']);

const MOST_WORDS = 3;

/** The words of titles from a place on. */
function nounAt(
  words: readonly Word[],
  from: number,
): { words: readonly Word[]; end: number; isPlural: boolean } | undefined {
  let end = from;
  while (end < from + MOST_WORDS && words[end]?.title !== undefined) end++;
  const last = words[end - 1]?.text ?? '';
  if (end === from) return undefined;
  return { words: words.slice(from, end), end, isPlural: singular(last) !== last };
}

/** Whether a title has a word, or what it is short for: "VP". */
const isWordOf =
  ({ stems }: Pointable) =>
  ({ text, title }: Word): boolean =>
    [[text], ...(title?.readings ?? [])].some((words) => words.every((word) => stems.includes(stem(word))));
