import type { Values } from '../values.js';
import type { Budget } from './budget.js';
import type { CompiledRules, State } from './compile-rules.js';
import type { Rule, TypeName } from './rule.js';

/** A word of the clause as the rules see it. */
export interface ChartWord {
  /** The words it may stand for: as typed, and mended at a cost. */
  forms: readonly { word: string; cost: number }[];
  /** Whether it may be passed over: courtesy and fillers. */
  skippable: boolean;
}

/** A phrase that was read: words `start` up to, not including, `end`. */
export interface Phrase<Type extends TypeName = TypeName> {
  type: Type;
  start: number;
  end: number;
  value: Values[Type];
  /** What reading it took: unknown, free and mended words. Less is surer. */
  cost: number;
  /** How it was made; undefined for what the lexicon knows. */
  rule?: Rule;
  parts: readonly Phrase[];
}

/** Phrases that the lexicon finds before any rule. */
export type Lexical = Pick<Phrase, 'type' | 'start' | 'end' | 'value' | 'cost'>;

export interface ChartInput {
  words: readonly ChartWord[];
  lexical: readonly Lexical[];
  /** Types whose phrases are made only where a rule waits for one: free text. */
  onDemand: ReadonlyMap<TypeName, (start: number) => readonly Lexical[]>;
}

export interface Chart {
  /** Every phrase of a type that covers the whole clause but for skippable words. */
  complete: <Type extends TypeName>(type: Type) => Phrase<Type>[];
  /** Every phrase of a type, wherever it stands. */
  all: <Type extends TypeName>(type: Type) => Phrase<Type>[];
}

/** Different meanings that one stretch may have as one type. */
const MOST_MEANINGS = 12;

interface Edge {
  state: State;
  start: number;
  parts: readonly Phrase[];
  cost: number;
}

/**
 * Finds every phrase that the rules can make of a clause, from the bottom up. An edge is a rule begun; it waits at a
 * place for the word or the phrase that comes next.
 */
export function parseChart(
  { words, lexical, onDemand }: ChartInput,
  rules: CompiledRules,
  budget: Budget,
): Chart {
  const size = words.length;
  const waiting: Edge[][] = Array.from({ length: size + 1 }, () => []);
  const phrases: Phrase[][] = Array.from({ length: size + 1 }, () => []);
  const meanings = new Map<string, Phrase[]>();
  const demanded = new Set<string>();
  const reachable = placesAfter(words);
  const comingFrom = placesBefore(reachable);
  const setsAt = words.map(({ forms }) =>
    forms.flatMap(({ word, cost }) => (rules.setsOfWord.get(word) ?? []).map((set) => ({ set, cost }))),
  );
  const agenda: Phrase[] = [];

  function propose(phrase: Phrase): void {
    budget.spend();
    const place = `${phrase.type} ${phrase.start} ${phrase.end}`;
    const known = meanings.get(place) ?? [];
    const at = known.findIndex(({ value }) => isSame(value, phrase.value));
    const before = known[at];
    if (before && before.cost <= phrase.cost) return;
    if (!before && known.length >= MOST_MEANINGS) return;
    known[before ? at : known.length] = phrase;
    meanings.set(place, known);
    agenda.push(phrase);
  }

  function advance(edge: Edge, state: State, end: number, part: Phrase | undefined, cost: number): void {
    budget.spend();
    const parts = part ? [...edge.parts, part] : edge.parts;
    const next: Edge = { state, start: edge.start, parts, cost: edge.cost + cost };
    for (const { rule, slots } of state.ends) finish(next, rule, slots, end);
    if (state.byWords.size === 0 && state.byType.size === 0) return;
    waiting[end]?.push(next);
    continueFrom(next, end);
  }

  function finish({ start, parts, cost }: Edge, rule: Rule, slots: readonly string[], end: number): void {
    const filled: Record<string, unknown> = {};
    for (const [at, name] of slots.entries()) filled[name] = parts[at]?.value;
    const value = rule.build(filled as never);
    if (value !== undefined) propose({ type: rule.type, start, end, value, cost, rule, parts });
  }

  function continueFrom(edge: Edge, place: number): void {
    if (budget.isSpent) return;
    for (const at of reachable[place] ?? []) {
      for (const { set, cost } of setsAt[at] ?? []) {
        const state = edge.state.byWords.get(set);
        if (state) advance(edge, state, at + 1, undefined, cost);
      }
      if (edge.state.byType.size === 0) continue;
      for (const [type, state] of edge.state.byType) {
        demand(type, at);
        for (const phrase of [...(phrases[at] ?? [])])
          if (phrase.type === type) advance(edge, state, phrase.end, phrase, phrase.cost);
      }
    }
  }

  function demand(wanted: TypeName, at: number): void {
    for (const [type, make] of onDemand) {
      const key = `${type} ${at}`;
      if (demanded.has(key) || !(wanted === type || rules.beginnings.get(wanted)?.has(type))) continue;
      demanded.add(key);
      for (const found of make(at)) propose({ ...found, parts: [] });
    }
  }

  function take(phrase: Phrase): void {
    phrases[phrase.start]?.push(phrase);
    const first = rules.root.byType.get(phrase.type);
    const begun: Edge = { state: rules.root, start: phrase.start, parts: [], cost: 0 };
    if (first) advance(begun, first, phrase.end, phrase, phrase.cost);
    for (const place of comingFrom[phrase.start] ?? [])
      for (const edge of [...(waiting[place] ?? [])]) {
        const state = edge.state.byType.get(phrase.type);
        if (state) advance(edge, state, phrase.end, phrase, phrase.cost);
      }
  }

  for (const found of lexical) propose({ ...found, parts: [] });
  for (let at = 0; at < size; at++)
    for (const { set, cost } of setsAt[at] ?? []) {
      const state = rules.root.byWords.get(set);
      const begun: Edge = { state: rules.root, start: at, parts: [], cost: 0 };
      if (state) advance(begun, state, at + 1, undefined, cost);
    }
  for (let next = agenda.pop(); next && !budget.isSpent; next = agenda.pop()) take(next);

  const all = <Type extends TypeName>(type: Type): Phrase<Type>[] =>
    [...meanings.values()].flatMap((known) =>
      known.filter((phrase): phrase is Phrase<Type> => phrase.type === type),
    );
  const begins = new Set(reachable[0]);
  return {
    complete: (type) =>
      all(type).filter(({ start, end }) => begins.has(start) && (reachable[end] ?? []).includes(size)),
    all,
  };
}

/** Whether two pieces of plain data say the same. Most differ early, so this is quicker than to compare them as text. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key in a) if (!isSame(a[key], b[key])) return false;
  for (const key in b) if (b[key] !== undefined && a[key] === undefined) return false;
  return true;
}

/** Where a phrase may go on that ends at a place: there, or after skippable words. */
function placesAfter(words: readonly ChartWord[]): number[][] {
  const places: number[][] = [];
  for (let at = words.length; at >= 0; at--)
    places[at] = words[at]?.skippable ? [at, ...(places[at + 1] ?? [])] : [at];
  return places;
}

function placesBefore(after: readonly (readonly number[])[]): number[][] {
  const before: number[][] = after.map(() => []);
  for (const [from, places] of after.entries()) for (const to of places) before[to]?.push(from);
  return before;
}
