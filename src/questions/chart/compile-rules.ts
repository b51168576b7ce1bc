import { getOrAdd } from '../../collections.js';
import type { Rule, TypeName } from './rule.js';

/** A place inside rules: what may come next, and which rules end here. Rules that begin alike share their places. */
export interface State {
  byWords: Map<number, State>;
  byType: Map<TypeName, State>;
  ends: { rule: Rule; slots: readonly string[] }[];
}

export interface CompiledRules {
  /** The places that rules begin with. */
  starts: Starts;
  /** The same where a telegram may leave their first words out. */
  elidedStarts: Starts;
  /** The sets of alternatives that a word belongs to by what it may stand for; found out once for the same forms. */
  setsOf: (forms: readonly WordForm[]) => WordSets;
  /** Every word that some rule is made of. */
  words: ReadonlySet<string>;
  /** The sets of alternatives of which a telegram may leave the word out: "is", "of". */
  elidable: ReadonlySet<number>;
  /** For each type, those whose phrases may begin with a phrase of it, itself among them. */
  begun: ReadonlyMap<TypeName, ReadonlySet<TypeName>>;
}

/** A word that another may stand for, at a cost where it is mended. */
export interface WordForm {
  word: string;
  cost: number;
}

/** The sets of alternatives that a word may be of, with what taking it so costs. */
export interface WordSets {
  all: readonly WordSet[];
  /** The same by set; undefined where one set may cost one thing or another. */
  bySet?: ReadonlyMap<number, WordSet>;
}

export interface WordSet {
  set: number;
  cost: number;
}

/** Where rules go on from their first word or phrase. */
interface Starts {
  byWords: ReadonlyMap<number, readonly Start[]>;
  byType: ReadonlyMap<TypeName, readonly Start[]>;
}

/** A place in rules, and what was left out before it. */
export interface Start {
  state: State;
  /** How many words are left out. */
  missing: number;
  /** Whether the first of them is the word that asks: "which"; or "who", which only another word can stand for. */
  lacks: 'nothing' | 'small word' | 'question' | 'who';
}

/** The words that a telegram may leave out: those whose every alternative is small, or asks. */
interface Elidable {
  isSmall: (alternatives: readonly string[]) => boolean;
  /** Words that ask, which may be missing at the beginning. */
  isQuestion: (alternatives: readonly string[]) => boolean;
}

/** A class of words that a pattern names as `<class>`. */
export type WordClasses = Readonly<Record<string, string>>;

type Element = { optional: boolean } & (
  | { kind: 'words'; set: number }
  | { kind: 'slot'; name: string; type: TypeName }
);

/** Turns rules into one tree of states. Throws when a pattern names a class that does not exist. */
export function compileRules(
  rules: readonly Rule[],
  classes: WordClasses,
  { isSmall, isQuestion }: Elidable,
): CompiledRules {
  const root = newState();
  const sets = new Map<string, number>();
  const setsOfWord = new Map<string, number[]>();
  const setOf = (alternatives: string): number => {
    const words = alternatives.split('|').flatMap((part) => wordsOf(part, classes));
    const key = [...new Set(words)].sort().join('|');
    const known = sets.get(key);
    if (known !== undefined) return known;
    const number = sets.size;
    sets.set(key, number);
    for (const word of key.split('|')) setsOfWord.set(word, [...(setsOfWord.get(word) ?? []), number]);
    return number;
  };
  for (const rule of rules)
    for (const pattern of rule.patterns) insert(root, parsePattern(pattern, setOf), [], rule);
  const setsThat = (is: (alternatives: readonly string[]) => boolean): Set<number> =>
    new Set([...sets].flatMap(([key, set]) => (is(key.split('|')) ? [set] : [])));
  const elidable = setsThat(isSmall);
  const asking = setsThat(isQuestion);
  const persons = setsThat((words) => words.every((word) => word === 'who' || word === 'whom'));
  const withoutQuestion = [...root.byWords].flatMap(([set, state]): Start[] => {
    const lacks = persons.has(set) ? 'who' : 'question';
    const places = asking.has(set) ? [{ state, missing: 1 }, ...elidedFrom(state, elidable, 2)] : [];
    return places.map((place) => ({ ...place, lacks }));
  });
  const whole: Start = { state: root, missing: 0, lacks: 'nothing' };
  const elided: Start[] = [
    ...elidedFrom(root, elidable, 1).map((place) => ({ ...place, lacks: 'small word' as const })),
    ...withoutQuestion,
  ];
  return {
    starts: startsOf([whole]),
    elidedStarts: startsOf([whole, ...elided]),
    setsOf: setsFinder(setsOfWord),
    words: new Set(setsOfWord.keys()),
    elidable,
    begun: inverseOf(beginningsOf(rules)),
  };
}

/** Where rules go on from some places, by what comes first there. */
function startsOf(roots: readonly Start[]): Starts {
  const byWords = new Map<number, Start[]>();
  const byType = new Map<TypeName, Start[]>();
  for (const { state: root, ...omission } of roots) {
    for (const [set, state] of root.byWords) getOrAdd(byWords, set, () => []).push({ state, ...omission });
    for (const [type, state] of root.byType) getOrAdd(byType, type, () => []).push({ state, ...omission });
  }
  return { byWords, byType };
}

/** The places that follow one when the next words are left out. */
function elidedFrom(
  { byWords }: State,
  elidable: ReadonlySet<number>,
  missing: number,
): { state: State; missing: number }[] {
  return [...byWords].flatMap(([set, state]) =>
    elidable.has(set) ? [{ state, missing }, ...elidedFrom(state, elidable, missing + 1)] : [],
  );
}

function setsFinder(setsOfWord: ReadonlyMap<string, readonly number[]>): CompiledRules['setsOf'] {
  const known = new WeakMap<readonly WordForm[], WordSets>();
  const find = (forms: readonly WordForm[]): WordSets => {
    const all = forms.flatMap(({ word, cost }) =>
      (setsOfWord.get(word) ?? []).map((set): WordSet => ({ set, cost })),
    );
    const bySet = new Map(all.map((each) => [each.set, each]));
    return bySet.size === all.length ? { all, bySet } : { all };
  };
  return (forms) => {
    const sets = known.get(forms) ?? find(forms);
    known.set(forms, sets);
    return sets;
  };
}

function inverseOf(beginnings: ReadonlyMap<TypeName, ReadonlySet<TypeName>>): Map<TypeName, Set<TypeName>> {
  const begun = new Map<TypeName, Set<TypeName>>();
  for (const [type, firsts] of beginnings)
    for (const first of firsts) getOrAdd(begun, first, () => new Set([first])).add(type);
  return begun;
}

/** Which types a phrase of each type may begin with, followed through all rules. */
function beginningsOf(rules: readonly Rule[]): Map<TypeName, Set<TypeName>> {
  const found = new Map<TypeName, Set<TypeName>>();
  for (const { type, patterns } of rules) {
    const first = found.get(type) ?? new Set<TypeName>([type]);
    for (const pattern of patterns) for (const begun of firstSlots(pattern)) first.add(begun);
    found.set(type, first);
  }
  for (let grew = true; grew; ) {
    grew = false;
    for (const first of found.values()) {
      const before = first.size;
      for (const type of [...first]) for (const next of found.get(type) ?? []) first.add(next);
      grew ||= first.size > before;
    }
  }
  return found;
}

/** The types of the slots that a pattern may begin with. */
function firstSlots(pattern: string): TypeName[] {
  const found: TypeName[] = [];
  for (const part of pattern.split(' ')) {
    const slot = /^\{(?:\w+:)?(\w+)\}/.exec(part)?.[1];
    if (slot) found.push(slot as TypeName);
    if (!part.endsWith('?')) break;
  }
  return found;
}

function newState(): State {
  return { byWords: new Map(), byType: new Map(), ends: [] };
}

function wordsOf(part: string, classes: WordClasses): string[] {
  const name = /^<(.+)>$/.exec(part)?.[1];
  if (name === undefined) return [part];
  const words = classes[name];
  if (words === undefined) throw new Error(`No class of words is called <${name}>.`);
  return words.split(' ');
}

function parsePattern(pattern: string, setOf: (alternatives: string) => number): Element[] {
  return pattern.split(' ').map((part): Element => {
    const optional = part.endsWith('?');
    const text = optional ? part.slice(0, -1) : part;
    const slot = /^\{(\w+)(?::(\w+))?\}$/.exec(text);
    if (!slot) return { kind: 'words', set: setOf(text), optional };
    const [, name = '', type = name] = slot;
    return { kind: 'slot', name, type: type as TypeName, optional };
  });
}

function insert(state: State, elements: readonly Element[], slots: readonly string[], rule: Rule): void {
  const [element, ...rest] = elements;
  if (!element) {
    state.ends.push({ rule, slots });
    return;
  }
  if (element.optional) insert(state, rest, slots, rule);
  if (element.kind === 'words') insert(follow(state.byWords, element.set), rest, slots, rule);
  else insert(follow(state.byType, element.type), rest, [...slots, element.name], rule);
}

function follow<Key>(next: Map<Key, State>, key: Key): State {
  const known = next.get(key);
  if (known) return known;
  const made = newState();
  next.set(key, made);
  return made;
}
