import { type Catalog, type Family, namesOf, type Role } from '../catalog/catalog.js';
import { outsideManagers } from '../catalog/relations.js';
import type { Slices } from '../slices.js';
import { ABBREVIATIONS } from '../text/abbreviations.js';
import { singular } from '../text/stem.js';
import { contentWords, plainWords, titleWords } from '../text/title.js';
import { LEVEL_MODIFIERS } from '../titles/levels.js';
import { createMender, type Mender } from './mend.js';
import { CUE_WORDS } from './template.js';
import { CONVERSATION } from './vocabulary.js';

/** One name of a role or an outsider, taken apart for comparison. */
export interface Name {
  /** The role it names; none for somebody a page names who is no role of the catalogue. */
  role: Role | undefined;
  text: string;
  /** The words of the name in order, without connectives. */
  words: readonly string[];
  /** The same words, singular. */
  stems: readonly string[];
  /** How many of the words stand before any comma or "of". */
  front: number;
  related: Related;
}

/** Words that describe a role though its name may not have them. */
interface Related {
  /** As they are written. */
  words: ReadonlySet<string>;
  /** Stems of the words of its family and of its level. */
  stems: ReadonlySet<string>;
  /** Stems of the words of its family. */
  family: ReadonlySet<string>;
}

export interface TitleIndex {
  names: readonly Name[];
  /** Names by their words in order, written without spaces. */
  exact: ReadonlyMap<string, Name>;
  /** The places in `names`, in order, of those that have a stem or are related to it. */
  byStem: ReadonlyMap<string, readonly number[]>;
  /** What acronyms stand for: those the catalogue lists, and the initials that only one line of titles has. */
  acronyms: ReadonlyMap<string, readonly string[]>;
  /** Stems of words that titles end with, before any comma: "manager", "director". */
  heads: ReadonlySet<string>;
  /** The words of each name of the organization, where no title has all of them. */
  organizations: readonly (readonly string[])[];
  mend: Mender;
}

export function* buildTitleIndex(catalog: Catalog): Slices<TitleIndex> {
  const words = createInterned();
  const names: Name[] = [];
  for (const family of catalog.families) yield* addNamesOf(family, words, names);
  yield* addOutsideNames(catalog, words, names);
  const exact = new Map<string, Name>();
  const byStem = new Map<string, number[]>();
  const vocabulary = new Set<string>();
  const heads = new Set<string>();
  for (const [at, name] of names.entries()) {
    const key = name.words.join('');
    if (!exact.has(key)) exact.set(key, name);
    for (const [place, word] of name.stems.entries()) {
      if (name.stems.indexOf(word) === place) push(byStem, word, at);
    }
    for (const word of name.related.stems) if (!name.stems.includes(word)) push(byStem, word, at);
    for (const word of name.words) vocabulary.add(word);
    heads.add(name.stems[name.front - 1] ?? '');
    yield;
  }
  // A list that has grown keeps room for more; a copy has just its size.
  for (const [word, places] of byStem) byStem.set(word, places.slice());
  return {
    names,
    exact,
    byStem,
    acronyms: yield* acronymsOf(catalog, names, byStem),
    heads,
    organizations: organizationsOf(catalog).filter(
      (name) => !name.every((word) => byStem.has(singular(word))),
    ),
    mend: createMender(vocabulary),
  };
}

/**
 * The orders in which people put the words of a title, each as stems with spaces. A title has modifiers ("Senior"),
 * a head ("Manager") and a scope ("Ecosystem Sales"). With a comma it leads with its head, and people also put the
 * scope first; without, the scope comes before the head, and stays there.
 */
export function naturalOrders({ stems, front }: Name): string[] {
  if (front === stems.length) return [stems.join(' ')];
  const [head, scope] = [stems.slice(0, front), stems.slice(front)];
  const modifiers = head.filter((word) => LEVEL_MODIFIERS.has(word));
  const noun = head.filter((word) => !LEVEL_MODIFIERS.has(word));
  return [
    [...modifiers, ...noun, ...scope],
    [...scope, ...modifiers, ...noun],
    [...modifiers, ...scope, ...noun],
  ].map((words) => words.join(' '));
}

function* addNamesOf(family: Family, words: Interned, names: Name[]): Slices<void> {
  const byLevel = new Map<string, Related>();
  for (const role of family.roles) {
    const related = byLevel.get(role.level) ?? toRelated(role.level, family.name);
    byLevel.set(role.level, related);
    names.push(...namesOf(role).map((text) => toName(text, role, related, words)));
    yield;
  }
}

function* addOutsideNames(catalog: Catalog, words: Interned, names: Name[]): Slices<void> {
  const nothing = toRelated('', '');
  for (const title of outsideManagers(catalog)) {
    names.push(toName(title, undefined, nothing, words));
    yield;
  }
}

function toRelated(level: string, family: string): Related {
  const [ofLevel, ofFamily] = [contentWords(level), contentWords(family)];
  const words = new Set([...ofLevel, ...ofFamily]);
  return { words, stems: new Set([...words].map(singular)), family: new Set(ofFamily.map(singular)) };
}

function toName(text: string, role: Role | undefined, related: Related, known: Interned): Name {
  const [first = [], ...others] = partsOf(text).map(contentWords);
  const words = [first, ...others].flat().map(known);
  const stems = words.map((word) => known(singular(word)));
  // Most words are singular already; one list then serves for both.
  const same = stems.every((word, at) => word === words[at]);
  return { role, text, words, stems: same ? words : stems, front: first.length, related };
}

/** Gives the same string for equal strings, so that a word many titles have is kept once. */
type Interned = (word: string) => string;

function createInterned(): Interned {
  const kept = new Map<string, string>();
  return (word) => {
    const known = kept.get(word);
    if (known === undefined) kept.set(word, word);
    return known ?? word;
  };
}

const SHORTEST_ACRONYM = 3;

/** The words of every acronym that the catalogue lists, or that stands for the same words wherever it could be used. */
function* acronymsOf(
  catalog: Catalog,
  names: readonly Name[],
  byStem: ReadonlyMap<string, unknown>,
): Slices<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[] | undefined>();
  for (const name of names) {
    for (const words of acronymable(name)) {
      const initials = words.map((word) => word[0]).join('');
      const known = found.get(initials);
      const another = found.has(initials) && !(known && isSame(known, words));
      found.set(initials, another ? undefined : words);
    }
    yield;
  }
  const unique = [...found].flatMap(([initials, words]) =>
    words && !byStem.has(singular(initials)) && !isTaken(initials) ? [[initials, words] as const] : [],
  );
  const listed = catalog.families.flatMap((family) =>
    [...family.acronyms].map(([acronym, words]) => [acronym.toLowerCase(), titleWords(words)] as const),
  );
  return new Map([...unique, ...listed]);
}

/** Whether a word means something else already. */
function isTaken(word: string): boolean {
  return ABBREVIATIONS.has(word) || CONVERSATION.has(word) || CUE_WORDS.has(word);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function organizationsOf({ families }: Catalog): string[][] {
  const names = new Set(families.flatMap(({ organization }) => organization ?? []));
  return [...names].map(plainWords);
}

/** The parts of a title that people shorten to initials: all but its level, and its scope. */
function acronymable({ role, words, front }: Name): (readonly string[])[] {
  if (!role || words.length < SHORTEST_ACRONYM) return [];
  const scope = words.slice(front);
  if (scope.length > 0) return scope.length < SHORTEST_ACRONYM ? [] : [scope];
  const level = words.findIndex((word) => !LEVEL_MODIFIERS.has(word));
  const core = level > 0 ? words.slice(level) : words;
  return [core, core.slice(0, -1)].filter((run) => run.length >= SHORTEST_ACRONYM);
}

/** A title in its parts: "Director, Partner Programs" and "Director of Partner Programs" have two. */
function partsOf(title: string): string[] {
  return title.split(/,|\bof\b/i);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
