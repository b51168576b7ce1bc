import { getOrAdd } from '../collections.js';
import { plainWords } from '../text/title.js';
import { resolveRoleTitle } from './resolve-title.js';
import { isKnown, type TitleIndex } from './title-index.js';
import type { TitleToken } from './title-tokens.js';
import { initialsOf } from './words/acronyms.js';
import { readTitleWord, type TitleWord } from './words/title-word.js';

/**
 * Links the names by which pages call managers to roles, by name. A name is linked where all its words are those of
 * one title, in whatever natural order, also abbreviated or as initials; never by a guess at a misspelt word.
 */
export function linkManagers(names: readonly string[], index: TitleIndex): ReadonlyMap<string, string> {
  const tokens = new Map(
    names.map((name) => [name, withoutOwnInitials(plainWords(name)).map((text) => readWord(text, index))]),
  );
  const short = [...tokens].flatMap(([name, words]) => words.filter((token) => mayBeInitials(token, name)));
  const initials = spellOut(new Set(short.map(({ text }) => text)), index);
  const links = new Map<string, string>();
  for (const [name, words] of tokens) {
    const spelledOut = words.map((token) => withReadings(token, initials.get(token.text) ?? []));
    const id = roleOf(spelledOut, index) ?? roleOfShortened(words, index);
    if (id !== undefined) links.set(name, id);
  }
  return links;
}

/** "Chief Information Security Officer (CISO)" says its title twice. */
function withoutOwnInitials(words: readonly string[]): readonly string[] {
  const before = words.slice(0, -1);
  return before.length > 1 && initialsOf(before) === words.at(-1) ? before : words;
}

function roleOf(tokens: readonly TitleToken[], index: TitleIndex): string | undefined {
  const match = resolveRoleTitle(tokens, index);
  return match?.kind === 'title' ? match.id : undefined;
}

/** The role whose title has initials where a page has the words: "Information Technology Manager". */
function roleOfShortened(tokens: readonly TitleToken[], index: TitleIndex): string | undefined {
  const ids = new Set<string>();
  for (const [start, end] of runsIn(tokens)) {
    const text = initialsOf(tokens.slice(start, end).map((token) => token.text));
    if (!isKnown(text, index)) continue;
    const word = readTitleWord(text, index);
    const id = roleOf([...tokens.slice(0, start), { text, word }, ...tokens.slice(end)], index);
    if (id !== undefined) ids.add(id);
  }
  const [id, another] = ids;
  return another === undefined ? id : undefined;
}

/** "L&D" and "IT" are written in capitals, with or without signs between them. */
function mayBeInitials({ text, word }: TitleToken, name: string): boolean {
  return !word || name.replaceAll(/[^\p{L}\s]/gu, '').includes(text.toUpperCase());
}

function withReadings({ text, word }: TitleToken, readings: TitleWord['readings']): TitleToken {
  if (readings.length === 0) return { text, word };
  const known = word ?? { readings: [], mended: false, head: false, level: false };
  return { text, word: { ...known, acronym: true, readings: [...known.readings, ...readings] } };
}

function readWord(text: string, index: TitleIndex): TitleToken {
  const word = readTitleWord(text.toUpperCase(), index);
  return word && !word.mended ? { text, word } : { text };
}

const SHORTEST = 2;
const LONGEST = 6;

/** Where words stand together that initials may stand for: the first place, and the place after the last. */
export function* runsIn(words: readonly unknown[]): Generator<[start: number, end: number]> {
  for (let start = 0; start <= words.length - SHORTEST; start++)
    for (let end = start + SHORTEST; end <= Math.min(words.length, start + LONGEST); end++)
      yield [start, end];
}

const MOST_MEANINGS = 8;

/** What some initials stand for: words that stand together in a title, such as "L&D" or "CISO". */
function spellOut(
  wanted: ReadonlySet<string>,
  { names }: TitleIndex,
): ReadonlyMap<string, TitleWord['readings']> {
  const meanings = new Map<string, Map<string, readonly string[]>>();
  for (const { id, words } of wanted.size > 0 ? names : [])
    for (const [start, end] of id === undefined ? [] : runsIn(words)) {
      const run = words.slice(start, end);
      const initials = initialsOf(run);
      if (wanted.has(initials)) getOrAdd(meanings, initials, () => new Map()).set(run.join(' '), run);
    }
  return new Map(
    [...meanings].map(([initials, runs]) => [initials, [...runs.values()].slice(0, MOST_MEANINGS)]),
  );
}
