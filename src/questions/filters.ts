import type { Catalog, Family } from '../catalog/catalog.js';
import { singular } from '../text/stem.js';
import { titleWords } from '../text/title.js';
import { TRACK_PHRASES, TRACKS } from '../titles/levels.js';
import type { ListFilters } from './question.js';
import type { Word } from './recognise.js';
import { resolveFamily } from './resolve-family.js';
import { CONVERSATION, FAMILY_WORDS, NEGATING } from './vocabulary.js';

const EXTREMES: readonly (readonly [string, NonNullable<ListFilters['extreme']>])[] = [
  ['most senior', 'highest'],
  ['highest', 'highest'],
  ['top', 'highest'],
  ['most junior', 'lowest'],
  ['lowest', 'lowest'],
  ['entry level', 'lowest'],
];

/** What follows is left out of the list. */
const NEGATIONS = new Set(['not', 'outside', 'except', 'excluding', 'without', 'besides']);

/** Words about lists that narrow nothing. Any other word that is not understood must not be dropped. */
const LIST_TALK = new Set('track exist exists list grade grades graded level levels between'.split(' '));

/** Whether a word beside those of a list says nothing of what is to be listed. One that turns it round says much. */
export function isListTalk({ text, kind }: Word): boolean {
  if (NEGATING.has(text)) return false;
  return (
    kind === 'joining' ||
    (kind !== 'title' && CONVERSATION.has(text)) ||
    FAMILY_WORDS.has(text) ||
    LIST_TALK.has(text)
  );
}

/** What some words narrow a list to; undefined when there is a word among them that is not understood. */
export function parseFilters(words: readonly Word[], catalog: Catalog): ListFilters | undefined {
  const at = words.findIndex(({ text }) => NEGATIONS.has(text));
  if (at < 0) return narrow(words, catalog);
  const wanted = narrow(words.slice(0, at), catalog);
  const unwanted = narrow(words.slice(at + 1), catalog);
  return wanted && unwanted && subtract(wanted, unwanted, catalog);
}

/** Leaves families and a track out; undefined when something else is to be left out. */
function subtract(wanted: ListFilters, unwanted: ListFilters, catalog: Catalog): ListFilters | undefined {
  const { families, track } = unwanted;
  if (unwanted.grade || unwanted.level || (!families && !track)) return undefined;
  return {
    ...wanted,
    ...(families && {
      families: (wanted.families ?? catalog.families).filter((family) => !families.includes(family)),
    }),
    ...(track && { track: TRACKS.find((other) => other !== track) }),
  };
}

function narrow(words: readonly Word[], catalog: Catalog): ListFilters | undefined {
  const grade = words.find((word) => word.grade)?.grade;
  const ungraded = words.filter((word) => !word.grade);
  const named = readFamilies(ungraded, catalog);
  if (named && named.length > 0) return { ...(grade && { grade }), families: named };
  const [extreme, graded] = take(EXTREMES, ungraded);
  const [stated, beside] = take(TRACK_PHRASES, graded);
  const untracked = stated ? beside.filter(({ text }) => text !== 'non') : beside;
  const negated = untracked.length < beside.length;
  const track = negated ? TRACKS.find((other) => other !== stated) : stated;
  const filters = { ...(grade && { grade }), ...(track && { track }), ...(extreme && { extreme }) };

  const families = readFamilies(untracked, catalog);
  if (families) return { ...filters, ...(families.length > 0 && { families }) };
  for (const level of levelsIn(catalog)) {
    const rest = without(untracked, level);
    const ofLevel = rest && readFamilies(rest, catalog);
    if (ofLevel) return { ...filters, level, ...(ofLevel.length > 0 && { families: ofLevel }) };
  }
  return undefined;
}

/** The first phrase that words have, what it stands for, and the words without it. */
function take<T>(
  phrases: readonly (readonly [string, T])[],
  words: readonly Word[],
): [T | undefined, readonly Word[]] {
  for (const [phrase, meaning] of phrases) {
    const rest = without(words, phrase);
    if (rest) return [meaning, rest];
  }
  return [undefined, words];
}

/** The families that words name, several where "and" joins them; none for mere talk; undefined for anything else. */
function readFamilies(words: readonly Word[], catalog: Catalog): readonly Family[] | undefined {
  const content = words.filter((word) => word.kind === 'joining' || !isListTalk(word));
  if (content.every(({ kind }) => kind === 'joining')) return [];
  if (content.some(({ kind }) => kind === 'talk')) return undefined;
  const whole = resolveFamily(content, catalog);
  if (whole.families.length > 0 && whole.ignored === 0) return whole.families;
  const join = content.findIndex(({ text }) => text === 'and');
  if (join < 1) return undefined;
  const [first, others] = [
    readFamilies(content.slice(0, join), catalog),
    readFamilies(content.slice(join + 1), catalog),
  ];
  return first?.length && others?.length ? [...new Set([...first, ...others])] : undefined;
}

/** The levels of a catalogue, those of more words first: "senior manager" before "manager". */
function levelsIn(catalog: Catalog): string[] {
  return [...new Set(catalog.roles.map(({ level }) => level))].sort((a, b) => b.length - a.length);
}

/** The words less those of a phrase, if they have it. */
function without(words: readonly Word[], phrase: string): Word[] | undefined {
  const wanted = titleWords(phrase).map(singular);
  const typed = words.flatMap((word) =>
    titleWords(word.text).map((text) => ({ word, stem: singular(text) })),
  );
  const start = typed.findIndex((_, at) => wanted.every((part, offset) => typed[at + offset]?.stem === part));
  if (start < 0) return undefined;
  const taken = new Set(typed.slice(start, start + wanted.length).map(({ word }) => word));
  return words.filter((word) => !taken.has(word));
}
