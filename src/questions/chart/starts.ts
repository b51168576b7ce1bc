import { getOrAdd, lazily } from '../../collections.js';
import type { TypeName } from './rule.js';
import type { State } from './rule-tree.js';
import type { SetsOfWord } from './word-sets.js';

/**
 * What a telegram leaves out of a rule: a small word, the word that asks ("which"), or "who". A rule without its "who"
 * counts only if another word of it was read.
 */
export type LeftOut = 'nothing' | 'small word' | 'question' | 'who';

/** A place in rules, and what was left out before it. */
export interface Start {
  state: State;
  /** How many words are left out. */
  missing: number;
  lacks: LeftOut;
}

/** Where rules go on from their first word or phrase. */
export interface Starts {
  byWords: ReadonlyMap<number, readonly Start[]>;
  byType: ReadonlyMap<TypeName, readonly Start[]>;
  /** The types whose phrases may begin with one of a type, itself among them. */
  begunByType: (type: TypeName) => ReadonlySet<TypeName>;
  /** The types whose phrases may begin with a word of these sets; computed once a word. */
  begunByWord: (sets: SetsOfWord) => ReadonlySet<TypeName>;
}

/** For rules that begin at some places: what their first word or phrase may be, and where they go on behind it. */
export function startsOf(places: readonly Start[]): Starts {
  const byWords = new Map<number, Start[]>();
  const byType = new Map<TypeName, Start[]>();
  for (const { state: root, ...omission } of places) {
    for (const [set, state] of root.byWords) getOrAdd(byWords, set, () => []).push({ state, ...omission });
    for (const [type, state] of root.byType) getOrAdd(byType, type, () => []).push({ state, ...omission });
  }
  const begun = lazily(() => begunFrom(byType));
  const begunByType = (type: TypeName): ReadonlySet<TypeName> => begun().get(type) ?? new Set([type]);
  const ofSets = new Map<number, readonly TypeName[]>();
  const begunBySet = (set: number): readonly TypeName[] =>
    getOrAdd(ofSets, set, () => [
      ...new Set([...typesOf(byWords.get(set) ?? [])].flatMap((type) => [...begunByType(type)])),
    ]);
  const ofWords = new WeakMap<SetsOfWord, ReadonlySet<TypeName>>();
  const begunByWord = (sets: SetsOfWord): ReadonlySet<TypeName> => {
    const known = ofWords.get(sets) ?? new Set(sets.all.flatMap(({ set }) => begunBySet(set)));
    ofWords.set(sets, known);
    return known;
  };
  return { byWords, byType, begunByType, begunByWord };
}

/** For each type, those whose phrases may begin with a phrase of it, followed through all rules. */
function begunFrom(byType: ReadonlyMap<TypeName, readonly Start[]>): Map<TypeName, Set<TypeName>> {
  const direct = new Map([...byType].map(([type, starts]) => [type, typesOf(starts)]));
  return new Map(
    [...direct.keys()].map((type) => {
      const found = new Set([type]);
      // The loop also visits what it adds to the set.
      for (const each of found) for (const next of direct.get(each) ?? []) found.add(next);
      return [type, found];
    }),
  );
}

function typesOf(starts: readonly Start[]): Set<TypeName> {
  return new Set(starts.flatMap(({ state }) => [...state.types]));
}

/** The places where rules begin if a telegram leaves their first words out. */
export function elidedStarts(
  root: State,
  asking: ReadonlySet<number>,
  persons: ReadonlySet<number>,
): Start[] {
  const withoutQuestion = [...root.byWords].flatMap(([set, state]): Start[] => {
    const lacks = persons.has(set) ? 'who' : 'question';
    const places = asking.has(set) ? [{ state, missing: 1 }, ...elidedFrom(state, 2)] : [];
    return places.map((place) => ({ ...place, lacks }));
  });
  return [
    ...elidedFrom(root, 1).map((place) => ({ ...place, lacks: 'small word' as const })),
    ...withoutQuestion,
  ];
}

/** The places that follow one when the next words are left out. */
function elidedFrom({ afterSmall }: State, missing: number): { state: State; missing: number }[] {
  return afterSmall.flatMap((state) => [{ state, missing }, ...elidedFrom(state, missing + 1)]);
}
