import { distinctBy } from '../../collections.js';
import { either, the } from '../../queries/build.js';
import { singular, stem } from '../../text/stem.js';
import type { Lexical } from '../chart/phrase.js';
import type { Pointable, Referents } from '../conversation/referents.js';
import { COST, type Word } from '../words/read-words.js';

const POINTING = new Set(['that', 'this', 'those', 'these']);
const NUMBERS: Readonly<Record<string, number>> = { both: 2, two: 2, '2': 2, three: 3, '3': 3 };
const MANAGERS = new Set(['manager', 'boss', 'supervisor']);

/** "The manager", where no title goes on beside it. */
export function theManagers(words: readonly Word[], { theManager }: Referents): Lexical[] {
  if (!theManager) return [];
  return words.flatMap(({ text }, start): Lexical[] => {
    const isBare = words[start + 1]?.title === undefined && words[start + 2]?.title === undefined;
    const isDefinite = MANAGERS.has(text) && words[start - 1]?.text === 'the' && isBare;
    return isDefinite ? [{ type: 'role', value: theManager, start, end: start + 1, cost: 0 }] : [];
  });
}

/** Those last spoken of, by a word of their titles: "that director", "those two analysts", "both managers". */
export function definiteNouns(words: readonly Word[], { near = [], managers = [] }: Referents): Lexical[] {
  return words.flatMap(({ text }, start): Lexical[] => {
    const isPointing = POINTING.has(text);
    if (text === 'the') return theNoun(words, start, near);
    const count = NUMBERS[isPointing ? (words[start + 1]?.text ?? '') : text];
    if (!isPointing && count === undefined) return [];
    const from = start + 1 + (isPointing && count !== undefined ? 1 : 0);
    const noun = nounAt(words, from);
    if (!noun) return [];
    const isManager = MANAGERS.has(singular(words[from]?.text ?? ''));
    // "That manager" is the one last told of, as "she" is.
    if (isManager && !noun.isPlural && managers.length > 0) return [];
    // Whoever was named as a manager is one, whatever the title is.
    const groups = isManager ? [managers, ...near] : near;
    const fitting = groups
      .map((group) => group.filter((each) => group === managers || noun.stems.every(isWordOf(each))))
      .find((group) => group.length > 0);
    const members = fitting?.map(({ role }) => role) ?? [];
    const [first, another] = members;
    const place = { start, end: noun.end, cost: 0 };
    if (!noun.isPlural)
      return first && count === undefined
        ? [{ type: 'role', value: another ? the(either(...members)) : first, ...place }]
        : [];
    return members.length > 1 && (count === undefined || count === members.length)
      ? [
          { type: 'group', value: either(...members), ...place },
          { type: 'sides', value: members, ...place },
        ]
      : [];
  });
}

/** "The accountant", of those last told of, asked about or listed, where one alone has that word in its title. */
function theNoun(words: readonly Word[], start: number, near: readonly (readonly Pointable[])[]): Lexical[] {
  const noun = nounAt(words, start + 1);
  if (!noun || noun.isPlural) return [];
  const fitting = near
    .slice(0, LAST_LISTS)
    .flat()
    .filter((each) => noun.stems.every(isWordOf(each)));
  const [only, another] = distinctBy(fitting, ({ role }) => JSON.stringify(role));
  const place = { start, end: noun.end, cost: 2 * COST.data };
  return only && !another ? [{ type: 'role', value: only.role, ...place }] : [];
}

/** Those told of, those asked about, and the last list. */
const LAST_LISTS = 3;

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
): { stems: readonly string[]; end: number; isPlural: boolean } | undefined {
  let end = from;
  while (end < from + MOST_WORDS && words[end]?.title !== undefined) end++;
  const last = words[end - 1]?.text ?? '';
  if (end === from) return undefined;
  const stems = words.slice(from, end).map(({ text }) => stem(text));
  return { stems, end, isPlural: singular(last) !== last };
}

const isWordOf =
  ({ stems }: Pointable) =>
  (word: string): boolean =>
    stems.includes(word);
