import { type Catalog, namesOf, type Role } from '../catalog/catalog.js';
import { outsideManagers } from '../catalog/relations.js';
import { isConnective, plainWords, titleWords } from '../catalog/title.js';
import { createMender, type Mender } from './mend.js';
import { stem } from './stem.js';
import { LEVEL_MODIFIERS } from './vocabulary.js';

/** What a title leads to: a role, or somebody a page names who is no role of the catalogue. */
type Target = { kind: 'role'; role: Role } | { kind: 'outsider'; title: string };

/** One name of a role or an outsider, taken apart for comparison. */
export interface Name {
  target: Target;
  /** The words of the name and those related to it, as they are written. */
  words: ReadonlySet<string>;
  /** The words of the name, singular, without connectives. */
  stems: readonly string[];
  /** Words that describe the role though its name does not have them: its level, its family. */
  related: ReadonlySet<string>;
  /** The orders in which people put these words, each as a key of stems. */
  orders: ReadonlySet<string>;
}

export interface TitleIndex {
  /** Names by their words in order, and by the same without spaces. */
  exact: ReadonlyMap<string, Name>;
  /** Names by their stems in alphabetical order: the same words in any order. */
  bags: ReadonlyMap<string, readonly Name[]>;
  /** Names by each stem that is in them or related to them. */
  byStem: ReadonlyMap<string, readonly Name[]>;
  /** What acronyms stand for: those the catalogue lists, and the initials that only one line of titles has. */
  acronyms: ReadonlyMap<string, readonly string[]>;
  /** Words that titles end with, before any comma: "manager", "director". */
  heads: ReadonlySet<string>;
  mend: Mender;
}

export function createTitleIndex(catalog: Catalog): TitleIndex {
  const names = [...catalog.roles.flatMap(roleNames), ...outsideNames(catalog)];
  const exact = new Map<string, Name>();
  const bags = new Map<string, Name[]>();
  const byStem = new Map<string, Name[]>();
  for (const { title, name } of names) {
    for (const key of [title.join(' '), title.join('')]) if (!exact.has(key)) exact.set(key, name);
    push(bags, bagKey(name.stems), name);
    for (const stem of new Set([...name.stems, ...name.related])) push(byStem, stem, name);
  }
  const vocabulary = new Set(names.flatMap(({ title }) => title));
  const heads = new Set(names.map(({ head }) => head));
  return { exact, bags, byStem, acronyms: acronymsOf(catalog), heads, mend: createMender(vocabulary) };
}

export function bagKey(stems: readonly string[]): string {
  return [...stems].sort().join(' ');
}

interface NewName {
  /** The words of the name in order. */
  title: readonly string[];
  /** The last word before any comma. */
  head: string;
  name: Name;
}

function roleNames(role: Role): NewName[] {
  const related = [...titleWords(role.level), ...titleWords(role.family.name)];
  return namesOf(role).map((title) => toName(title, { kind: 'role', role }, related));
}

function outsideNames(catalog: Catalog): NewName[] {
  return outsideManagers(catalog).map((title) => toName(title, { kind: 'outsider', title }, []));
}

function toName(text: string, target: Target, related: readonly string[]): NewName {
  const title = titleWords(text).filter((word) => !isConnective(word));
  return {
    title,
    head: stem(titleWords(text.split(',')[0] ?? '').at(-1) ?? ''),
    name: {
      target,
      words: new Set([...title, ...related]),
      stems: title.map(stem),
      related: new Set(related.map(stem)),
      orders: new Set(naturalOrders(text)),
    },
  };
}

/**
 * A title has modifiers ("Senior"), a head ("Manager") and a scope ("Ecosystem Sales"). With a comma it leads with
 * its head, and people also put the scope first; without, the scope comes before the head, and stays there.
 */
function naturalOrders(title: string): string[] {
  const parts = title.split(',').map((part) =>
    titleWords(part)
      .filter((word) => !isConnective(word))
      .map(stem),
  );
  const [head = [], ...rest] = parts;
  const scope = rest.flat();
  if (scope.length === 0) return [head.join(' ')];
  const modifiers = head.filter((word) => LEVEL_MODIFIERS.has(word));
  const noun = head.filter((word) => !LEVEL_MODIFIERS.has(word));
  return [
    [...modifiers, ...noun, ...scope],
    [...scope, ...modifiers, ...noun],
    [...modifiers, ...scope, ...noun],
  ].map((words) => words.join(' '));
}

/** The words of every unambiguous acronym. */
function acronymsOf(catalog: Catalog): Map<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const role of catalog.roles) {
    const core = plainWords(role.title).filter((word) => !LEVEL_MODIFIERS.has(word) && word !== 'sr');
    if (core.length < 3 || role.title.includes(',')) continue;
    const initials = core.map((word) => word[0]).join('');
    found.set(initials, (found.get(initials) ?? new Set()).add(core.join(' ')));
  }
  const unique = [...found].flatMap(([initials, cores]) => {
    const [core] = cores;
    return cores.size === 1 && core ? [[initials, core.split(' ')] as const] : [];
  });
  const listed = catalog.families.flatMap((family) =>
    [...family.acronyms].map(([acronym, words]) => [acronym.toLowerCase(), titleWords(words)] as const),
  );
  return new Map([...unique, ...listed]);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
