import { either } from '../../queries/build.js';
import type { Roles } from '../../queries/query.js';
import type { Lexical } from '../chart/chart.js';
import { parseOrdinal } from '../english/lexicon/ordinals.js';
import type { Referents } from '../read-clause.js';
import type { Word } from '../words/read-words.js';

/** Words that choose from the last list, and never are words to look for in pages. */
const OTHER = new Set(['other', 'others', 'remaining', 'rest']);
const ENDS: Readonly<Record<string, number>> = { former: 1, latter: -1 };
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };

/** Whether a word chooses from a list by its place: "second", "other". */
export function isPlaceWord(text: string): boolean {
  return OTHER.has(text) || text in ENDS || parseOrdinal(text) !== undefined;
}

/** The roles that words choose from the last list: "the third one", "the first two", "both", "the other one". */
export function places(words: readonly Word[], { list, others }: Referents): Lexical[] {
  if (!list || !others) return [];
  return words.flatMap((_, start): Lexical[] => {
    const chosen = chosenBy(
      words.slice(start, start + 3).map(({ text }) => text),
      list,
      others,
    );
    if (!chosen) return [];
    const end = withOfThem(words, start + chosen.length);
    const place = { start, end, cost: 0 };
    const [only, another] = chosen.roles;
    if (!only) return [];
    if (!another) return [{ type: 'role', value: only, ...place }];
    return [
      { type: 'group', value: either(...chosen.roles), ...place },
      { type: 'sides', value: chosen.roles, ...place },
    ];
  });
}

/** The roles chosen, and by how many words. */
function chosenBy(
  [word = '', next = '', third = '']: readonly string[],
  list: readonly Roles[],
  others: readonly Roles[],
): { roles: readonly Roles[]; length: number } | undefined {
  const counted = numberOf(next);
  if (OTHER.has(word)) {
    const isOne = word === 'other' && next !== 'ones' && counted === undefined;
    const wanted = isOne ? 1 : (counted ?? others.length);
    const length = counted !== undefined || next === 'one' || next === 'ones' ? 2 : 1;
    return wanted === others.length ? { roles: others, length } : undefined;
  }
  const isBoth = word === 'both' || (numberOf(word) === 2 && next !== 'one');
  if (isBoth && list.length === 2) return { roles: list, length: 1 };
  if (word === 'all' && counted === list.length) return { roles: list, length: 2 };
  const ordinal = parseOrdinal(word) ?? (list.length === 2 ? ENDS[word] : undefined);
  if (ordinal === undefined) return undefined;
  if (counted !== undefined && counted <= list.length && Math.abs(ordinal) === 1)
    return { roles: ordinal === 1 ? list.slice(0, counted) : list.slice(-counted), length: 2 };
  const role = list.at(ordinal > 0 ? ordinal - 1 : ordinal);
  return role && { roles: [role], length: next === 'one' && third !== 'of' ? 2 : 1 };
}

function numberOf(text: string): number | undefined {
  return /^[2-9]$/.test(text) ? Number(text) : NUMBERS[text];
}

const THEM = new Set(['them', 'those', 'these']);

function withOfThem(words: readonly Word[], end: number): number {
  return words[end]?.text === 'of' && THEM.has(words[end + 1]?.text ?? '') ? end + 2 : end;
}
