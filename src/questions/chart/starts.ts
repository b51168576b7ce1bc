import { getOrAdd, lazily } from '../../collections.js';
import type { TypeName } from './rule.js';
import type { State } from './rule-tree.js';
import { addBits, type ToBits, type TypeBits } from './type-bits.js';
import type { SetsOfWord, WordSet } from './word-sets.js';

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
  byType: ReadonlyMap<TypeName, readonly Start[]>;
  bitsOf: ToBits;
  /** The types whose phrases may begin with one of a type, itself among them. */
  begunByType: (type: TypeName) => TypeBits;
  /** What begins with a word of some sets; computed once a word. */
  ofWord: (sets: SetsOfWord) => StartsOfWord;
}

interface StartsOfWord {
  /** The places in rules behind the word, and the set in which each rule has it. */
  starts: readonly (WordSet & { start: Start })[];
  /** The types whose phrases may begin with the word. */
  begun: TypeBits;
}

/** For rules that begin at some places: what their first word or phrase may be, and where they go on behind it. */
export function startsOf(places: readonly Start[], bitsOf: ToBits): Starts {
  const byWords = new Map<number, Start[]>();
  const byType = new Map<TypeName, Start[]>();
  for (const { state: root, ...omission } of places) {
    for (const [set, state] of root.byWords) getOrAdd(byWords, set, () => []).push({ state, ...omission });
    for (const [type, state] of root.byType) getOrAdd(byType, type, () => []).push({ state, ...omission });
  }
  const begun = lazily(() => begunFrom(byType, bitsOf));
  const joined = (all: readonly TypeBits[]): TypeBits => {
    const bits = bitsOf([]);
    for (const each of all) addBits(bits, each);
    return bits;
  };
  const others = new Map<TypeName, TypeBits>();
  const begunByType = (type: TypeName): TypeBits =>
    begun().get(type) ?? getOrAdd(others, type, () => bitsOf([type]));
  const ofSets = new Map<number, TypeBits>();
  const begunBySet = (set: number): TypeBits =>
    getOrAdd(ofSets, set, () => joined([...typesOf(byWords.get(set) ?? [])].map(begunByType)));
  const ofWords = new WeakMap<SetsOfWord, StartsOfWord>();
  const ofWord = (sets: SetsOfWord): StartsOfWord => {
    const known = ofWords.get(sets);
    if (known) return known;
    const starts = sets.all.flatMap(({ set, cost }) =>
      (byWords.get(set) ?? []).map((start) => ({ set, cost, start })),
    );
    const found = { starts, begun: joined(sets.all.map(({ set }) => begunBySet(set))) };
    ofWords.set(sets, found);
    return found;
  };
  return { byType, begunByType, ofWord, bitsOf };
}

/** For each type, those whose phrases may begin with a phrase of it, followed through all rules. */
function begunFrom(byType: ReadonlyMap<TypeName, readonly Start[]>, bitsOf: ToBits): Map<TypeName, TypeBits> {
  const direct = new Map([...byType].map(([type, starts]) => [type, typesOf(starts)]));
  return new Map(
    [...direct.keys()].map((type) => {
      const found = new Set([type]);
      // The loop also visits what it adds to the set.
      for (const each of found) for (const next of direct.get(each) ?? []) found.add(next);
      return [type, bitsOf(found)];
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
