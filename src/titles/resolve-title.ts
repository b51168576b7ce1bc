import { singular } from '../text/stem.js';
import { type Agreement, agreementOf } from './agreement.js';
import { hasLiterally, namesWith } from './names-with.js';
import { nearestTitles } from './nearest-titles.js';
import { namesWritten, type TitleIndex } from './title-index.js';
import type { Name } from './title-name.js';
import { readTokens, type TitleToken, type TypedTitle } from './title-tokens.js';
import { isNaturalOrder } from './word-order.js';

/** Which role some words name. */
export type TitleMatch =
  /** Every slot agrees: level, head, function and qualifier. */
  | { kind: 'title'; id: string; how: 'exact' | 'reworded' | 'mended' }
  /** Several roles have titles with the same words. */
  | { kind: 'equals'; ids: readonly string[] }
  /** The words are some of those titles' words, and no slot contradicts; the shortest titles first, at most 100. */
  | { kind: 'described'; ids: readonly string[] }
  | { kind: 'outsider'; title: string }
  /** No title has all of the words, or only a title on another level has. */
  | { kind: 'off'; nearest: () => readonly string[] };

/** More than anybody can choose from. `matchClass` finds all of them. */
const MOST_DESCRIBED = 100;

/** Decides which role or outsider some words name; undefined if titles have none of the words. */
export function resolveTitle(tokens: readonly TitleToken[], index: TitleIndex): TitleMatch | undefined {
  return resolveAmong(tokens, index, () => true);
}

/** As `resolveTitle`, but never decides on an outsider. */
export function resolveRoleTitle(tokens: readonly TitleToken[], index: TitleIndex): TitleMatch | undefined {
  return resolveAmong(tokens, index, ({ id }) => id !== undefined);
}

function resolveAmong(
  tokens: readonly TitleToken[],
  index: TitleIndex,
  counts: (name: Name) => boolean,
): TitleMatch | undefined {
  if (!tokens.some(({ word }) => word && isOfTitle(word.readings, index))) return undefined;
  const found = readTokens(tokens, index).map((typed) => ({ ...findNames(typed, index, counts), typed }));
  const best = Math.max(0, ...found.map(({ rank }) => rank));
  const surest = found.filter(({ rank }) => rank === best);
  const names = surest.flatMap((result) => result.names);
  if (best === RANK.none) return { kind: 'off', nearest: () => nearestTitles(tokens, index) };
  const ids = [...new Set(names.flatMap(({ id }) => id ?? []))];
  const [id, another] = ids;
  if (id === undefined) return outsiderOf(names, tokens, index);
  if (best === RANK.described) return { kind: 'described', ids };
  if (another !== undefined) return { kind: 'equals', ids };
  const mended = surest.every(({ typed }) => typed.mended);
  return { kind: 'title', id, how: mended ? 'mended' : best === RANK.exact ? 'exact' : 'reworded' };
}

const RANK = { none: 0, described: 1, reworded: 2, exact: 3 } as const;

interface Found {
  names: readonly Name[];
  rank: number;
}

function findNames(typed: TypedTitle, index: TitleIndex, counts: (name: Name) => boolean): Found {
  const written = namesWritten(typed.words, index).filter(counts);
  const exact = written.length > 0 ? written : namesWritten(withSingularEnd(typed), index).filter(counts);
  if (exact.length > 0) return { names: exact, rank: RANK.exact };

  const agreeing: Record<Agreement, Name[]> = { same: [], described: [], 'on another level': [], other: [] };
  for (const name of namesWith(typed, index, MOST_DESCRIBED).filter(counts)) {
    agreeing[agreementOf(typed, name, index)].push(name);
  }
  const { same, described, 'on another level': onAnotherLevel } = agreeing;
  if (same.length > 0) return { names: inOrderFirst(typed, same), rank: RANK.reworded };
  if (described.length === 0) return { names: [], rank: RANK.none };
  const names =
    onAnotherLevel.length > 0
      ? [...described, ...onAnotherLevel]
      : asTyped(typed, asPhrase(typed, withLevelPhrase(typed, plainest(typed, described), index), index));
  return { names, rank: RANK.described };
}

/** The words with the last one in the singular: "Channel Program Managers" have that very title. */
function withSingularEnd({ words }: TypedTitle): string[] {
  return words.map((word, at) => (at === words.length - 1 ? singular(word) : word));
}

/** Titles whose words stand in this order come before those that only have the same words. */
function inOrderFirst(typed: TypedTitle, names: readonly Name[]): readonly Name[] {
  const inOrder = names.filter((name) => isNaturalOrder(typed, name));
  return inOrder.length > 0 ? inOrder : names;
}

/** "The program manager" is the one without a level, where there is one. */
function plainest({ stems: typed }: TypedTitle, names: readonly Name[]): readonly Name[] {
  if (typed.length < 2) return names;
  const plain = names.filter(({ stems, shape }) =>
    stems.every((stem, at) => typed.includes(stem) || shape.slots[at] !== 'level'),
  );
  return plain.length > 0 ? plain : names;
}

/** "Senior manager" is a level where titles have it in one piece: no Senior Program Manager is meant. */
function withLevelPhrase({ stems }: TypedTitle, names: readonly Name[], index: TitleIndex): readonly Name[] {
  const at = stems.findIndex((stem, place) => place > 0 && index.leaders.has(stem));
  const phrase = ` ${stems.slice(at - 1, at + 1).join(' ')} `;
  if (at < 1) return names;
  const isLevel = ({ stems: own, shape }: Name): boolean =>
    ` ${own.join(' ')} `.includes(phrase) && shape.slots[own.indexOf(stems[at - 1] ?? '')] === 'level';
  const together = names.filter(isLevel);
  return together.length > 0 ? together : names;
}

/** Where titles have "analyst relations" in one piece, it means no Investor Relations Analyst. */
function asPhrase({ stems }: TypedTitle, names: readonly Name[], index: TitleIndex): readonly Name[] {
  const [first = '', last = ''] = [stems[0], stems.at(-1)];
  const beginsWithDoer = index.heads.has(first) && !index.leaders.has(first) && !index.levels.has(first);
  if (!beginsWithDoer || index.heads.has(last)) return names;
  const together = names.filter((name) => ` ${name.stems.join(' ')} `.includes(` ${stems.join(' ')} `));
  return together.length > 0 ? together : names;
}

/** A "program manager" is not somebody who manages programs, where there are several of both. */
function asTyped({ words }: TypedTitle, names: readonly Name[]): readonly Name[] {
  const literal = names.filter((name) => hasLiterally(words, name));
  return literal.length > 1 ? literal : names;
}

/** Decides on an outsider if it is the only one that fits. */
function outsiderOf(names: readonly Name[], tokens: readonly TitleToken[], index: TitleIndex): TitleMatch {
  const [title, another] = new Set(names.map(({ text }) => text));
  if (title !== undefined && another === undefined) return { kind: 'outsider', title };
  return { kind: 'off', nearest: () => nearestTitles(tokens, index) };
}

function isOfTitle(readings: readonly (readonly string[])[], { postings }: TitleIndex): boolean {
  return readings.some((reading) => reading.some((word) => postings.has(singular(word))));
}
