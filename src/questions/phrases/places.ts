import { either, inFamily, isSet } from '../../queries/build.js';
import type { Roles } from '../../queries/query.js';
import type { Lexical } from '../chart/phrase.js';
import type { Referents } from '../conversation/referents.js';
import { parseOrdinal } from '../english/lexicon/ordinals.js';
import { COST, type Word } from '../words/read-words.js';

/** Words that choose from the last list, and never are words to look for in pages. */
const OTHER = new Set(['other', 'others', 'remaining', 'rest']);
const ENDS: Readonly<Record<string, number>> = { former: 1, latter: -1 };
const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');

/** Whether a word chooses from a list by its place: "second", "other". */
export function isPlaceWord(text: string): boolean {
  return OTHER.has(text) || text in ENDS || NUMBERS.includes(text) || parseOrdinal(text) !== undefined;
}

/** The roles that words choose from the last list: "the third one", "the first two", "both", "the other one". */
export function places(
  words: readonly Word[],
  { list = [], longer = list, pair, others = [], rest }: Referents,
): Lexical[] {
  // "Those two" of a longer list are the two that were asked about.
  const two = list.length === 2 ? list : (pair ?? []);
  const texts = words.map(({ text }) => text);
  return words.flatMap((_, start): Lexical[] => {
    const chosen = isCountedBack(texts, start)
      ? undefined
      : chosenBy(texts.slice(start), { list, longer, two, others });
    const [only, another] = chosen?.roles ?? [];
    if (!chosen || !only) return [];
    const place = { start, end: withOfThem(texts, start + chosen.length), cost: 0 };
    if (!another)
      return [{ type: isSet(only) ? 'group' : 'role', value: only, ...place }, ...asFamily(only, place)];
    const group = chosen.roles === others && rest ? rest : either(...chosen.roles);
    return [
      { type: 'group', value: group, ...place },
      // On their own they are listed.
      { type: 'sides', value: chosen.roles, ...place, cost: COST.data },
    ];
  });
}

/** A row of a table of families is spoken of as the family: "how many roles does the second have". */
function asFamily(roles: Roles, place: { start: number; end: number; cost: number }): readonly Lexical[] {
  if (roles.kind !== 'where' || roles.roles.kind !== 'all' || roles.condition.kind !== 'family') return [];
  return [{ type: 'family', value: roles.condition.families, ...place }];
}

/** "That family", "that team", and "there" behind a noun: "the managers there". */
export function families(words: readonly Word[], { family, team }: Referents): Lexical[] {
  const texts = words.map(({ text }) => text);
  return texts.flatMap((text, start): Lexical[] => {
    const next = texts[start + 1] ?? '';
    const end = start + 2;
    if (team && THAT.has(text) && next === 'team')
      return [{ type: 'group', value: team, start, end, cost: 0 }];
    if (family === undefined) return [];
    const value = [family];
    if (text === 'there' && start > 0 && !EXISTS.has(texts[start - 1] ?? '') && !EXISTS.has(next))
      return [{ type: 'modifier', value: inFamily(value), start, end: start + 1, cost: 0 }];
    const isLadder = next === 'ladder' && ON.has(texts[start - 1] ?? '');
    if (!THAT.has(text) || (!FAMILY.has(next) && !isLadder)) return [];
    return [
      { type: 'family', value, start, end, cost: 0 },
      { type: 'family_name', value, start, end, cost: 0 },
    ];
  });
}

const THAT = new Set(['that', 'this', 'the', 'same', 'whole', 'entire', 'full']);
const FAMILY = new Set(['family', 'team', 'department']);
/** "The top of that ladder" is about the family, and "show that ladder" asks for the steps. */
const ON = new Set(['of', 'on', 'in']);
/** "How many are there" says that some exist, and not where. */
const EXISTS = new Set(['is', 'are', 'was', 'were', 'be', 'do', 'exist']);

/** Whether "last" only says from where another place is counted: "second to last". */
function isCountedBack(texts: readonly string[], at: number): boolean {
  const before = texts[at - 1] === 'to' ? texts[at - 2] : texts[at - 1];
  return texts[at] === 'last' && before !== undefined && (parseOrdinal(before) ?? 0) > 0;
}

/** The roles chosen, and by how many words. */
interface Chosen {
  roles: readonly Roles[];
  length: number;
}

function chosenBy(
  texts: readonly string[],
  { list, longer, two, others }: { [name in 'list' | 'longer' | 'two' | 'others']: readonly Roles[] },
): Chosen | undefined {
  const [word = '', next = ''] = texts;
  if (OTHER.has(word)) return othersBy(texts, others);
  if (word === 'both' && list.length === 2) return { roles: two, length: 1 };
  const pair = pairBy(texts, two);
  if (pair) return pair;
  if (word === 'all' && numberOf(next) === list.length) return { roles: list, length: 2 };
  // "The last two", after two of a longer list, are the last two of that list.
  return placedBy(texts, numberOf(next) === list.length ? longer : list);
}

/** "The other one", "the other two", "the rest". */
function othersBy([word, next = '']: readonly string[], others: readonly Roles[]): Chosen | undefined {
  const counted = numberOf(next);
  const isOne = word === 'other' && next !== 'ones' && counted === undefined;
  const wanted = isOne ? 1 : (counted ?? others.length);
  const length = counted !== undefined || next === 'one' || next === 'ones' ? 2 : 1;
  return wanted === others.length ? { roles: others, length } : undefined;
}

/** "The two", "those two". */
function pairBy(
  [word = '', next = '', third = '']: readonly string[],
  two: readonly Roles[],
): Chosen | undefined {
  if (two.length !== 2) return undefined;
  const isTwo = (text: string, after: string): boolean => numberOf(text) === 2 && after !== 'one';
  if (isTwo(word, next)) return { roles: two, length: 1 };
  return THEM.has(word) && isTwo(next, third) ? { roles: two, length: 2 } : undefined;
}

/** "The third one", "the first two", "the second to last". */
function placedBy(
  [word = '', next = '', third = '']: readonly string[],
  list: readonly Roles[],
): Chosen | undefined {
  const ordinal = parseOrdinal(word) ?? (list.length === 2 ? ENDS[word] : undefined);
  if (ordinal === undefined) return undefined;
  const counted = numberOf(next);
  if (counted !== undefined) {
    const isEnd = counted <= list.length && Math.abs(ordinal) === 1;
    return isEnd
      ? { roles: ordinal === 1 ? list.slice(0, counted) : list.slice(-counted), length: 2 }
      : undefined;
  }
  const back = next === 'last' ? 2 : next === 'to' && third === 'last' ? 3 : 0;
  const role = list.at(ordinal > 0 && back === 0 ? ordinal - 1 : -Math.abs(ordinal));
  return role && { roles: [role], length: back || (PLACED.has(next) ? 2 : 1) };
}

function numberOf(text: string): number | undefined {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : NUMBERS.indexOf(text) + 1;
  return number > 1 ? number : undefined;
}

const THEM = new Set(['them', 'those', 'these']);
/** Nouns behind an ordinal. */
const PLACED = new Set(['one', 'role', 'job', 'position', 'step', 'rung', 'option']);

function withOfThem(texts: readonly string[], end: number): number {
  return texts[end] === 'of' && THEM.has(texts[end + 1] ?? '') ? end + 2 : end;
}
