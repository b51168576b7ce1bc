import { getOrAdd } from '../../collections.js';
import type { Values } from '../values.js';
import type { CompiledRules, Start, State, WordForm, WordSet, WordSets } from './compile-rules.js';
import type { Rule, TypeName } from './rule.js';
import { isSameValue } from './same-value.js';

/** A word of the clause as the rules see it. */
interface ChartWord {
  /** The words it may stand for: as typed, and mended at a cost. */
  forms: readonly WordForm[];
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
  /** Where a clause begins with a word that is neither of questions nor of titles, and so may be text to look for. */
  firstText?: number;
  /** How small words of a rule may be missing; undefined where none may. */
  elision?: Elision;
}

interface Elision {
  /** What each missing word costs. */
  cost: number;
  /** Types whose phrases may not fill a slot of a rule that has lost all its words. */
  anchored: ReadonlySet<TypeName>;
}

export interface Chart {
  /** Every phrase of a type that covers the whole clause but for skippable words. */
  complete: <Type extends TypeName>(type: Type) => Phrase<Type>[];
  /** Every phrase of a type, wherever it stands. */
  all: <Type extends TypeName>(type: Type) => Phrase<Type>[];
  /** Whether the work was cut short, so that readings may be missing. */
  exhausted: boolean;
  /** How many steps were taken. */
  work: number;
}

/** How many meanings of one type a stretch of words may have. */
const MOST_MEANINGS = 12;

/** What was read of a rule so far. */
interface Begun {
  start: number;
  cost: number;
  read?: Read;
  /** Whether a word of the rule was found that no telegram leaves out. */
  hasWord: boolean;
  /** Whether any word of the rule was found. */
  hasAny: boolean;
  /** What of the rule was left out. */
  lacks: 'nothing' | 'small word' | 'question' | 'who';
}

/** A rule begun. */
interface Edge extends Begun {
  state: State;
}

/** The parts that an edge has read, the last one first: edges that begin alike share them. */
interface Read {
  part: Phrase;
  before?: Read;
}

/**
 * Finds every phrase that the rules can make of a clause, from the bottom up. An edge is a rule that has begun; it
 * waits for the next word or phrase at a place. The search stops after a number of steps.
 */
export function parseChart(
  { words, lexical, onDemand, firstText, elision }: ChartInput,
  rules: CompiledRules,
  mostWork: number,
): Chart {
  const size = words.length;
  const waiting = createShelves<Edge>();
  const phrases = createShelves<Phrase>();
  /** What each stretch may mean as one type. */
  const cells = new Map<TypeName, Map<number, Phrase[]>>();
  const demands = [...onDemand].map(([type, make]) => ({
    make,
    wantedBy: rules.begun.get(type) ?? new Set([type]),
    isMade: new Set<number>(),
  }));
  const reachable = placesAfter(words);
  const comingFrom = placesBefore(reachable);
  const setsAt = words.map(({ forms }) => rules.setsOf(forms));
  const starts = elision ? rules.elidedStarts : rules.starts;
  let work = 0;

  const agenda: Phrase[] = [];

  function propose(phrase: Phrase): void {
    const cell = cellOf(phrase);
    const same = cell.findIndex(({ value }) => isSameValue(value, phrase.value));
    // A full cell gives up its least sure meaning for a surer one.
    const at = same < 0 && cell.length >= MOST_MEANINGS ? leastSureOf(cell) : same;
    const known = cell[at];
    if (known && known.cost <= phrase.cost) return;
    if (known) cell[at] = phrase;
    else cell.push(phrase);
    agenda.push(phrase);
  }

  function cellOf({ type, start, end }: Phrase): Phrase[] {
    const ofType = getOrAdd(cells, type, () => new Map<number, Phrase[]>());
    return getOrAdd(ofType, start * (size + 1) + end, () => []);
  }

  /** The rules that nothing was left out of begin alike. */
  const begins: Begun[] = words.map((_, start) => newlyBegun(start, 0, 'nothing'));

  function begin({ missing, lacks }: Start, start: number): Begun {
    const known = missing === 0 ? begins[start] : undefined;
    return known ?? newlyBegun(start, missing * (elision?.cost ?? 0), lacks);
  }

  function advance(
    edge: Begun,
    state: State,
    end: number,
    by: Phrase | number | 'no word',
    cost: number,
  ): void {
    work++;
    const next: Edge = {
      state,
      start: edge.start,
      cost: edge.cost + cost,
      read: typeof by === 'object' ? { part: by, before: edge.read } : edge.read,
      hasWord: edge.hasWord || (typeof by === 'number' && !rules.elidable.has(by)),
      hasAny: edge.hasAny || typeof by === 'number',
      lacks: by === 'no word' && edge.lacks === 'nothing' ? 'small word' : edge.lacks,
    };
    if (state.ends.length > 0) finish(next, end);
    if (state.byWords.size === 0 && state.byType.size === 0) return;
    for (const type of state.byType.keys()) waiting.put(type, end, next);
    continueFrom(next, end);
    if (!elision) return;
    for (const [set, following] of state.byWords)
      if (rules.elidable.has(set)) advance(next, following, end, 'no word', elision.cost);
  }

  function finish(edge: Edge, end: number): void {
    const { state, start, read, cost } = edge;
    const parts = partsOf(read);
    if (edge.lacks !== 'nothing' && !edge.hasWord) {
      if (
        edge.lacks === 'who' ||
        (edge.lacks === 'question' && !edge.hasAny) ||
        parts.some(({ type }) => elision?.anchored.has(type))
      )
        return;
    }
    for (const { rule, slots } of state.ends) {
      const filled: Record<string, unknown> = {};
      for (const [at, name] of slots.entries()) filled[name] = parts[at]?.value;
      const value = rule.build(filled as never);
      if (value !== undefined) propose({ type: rule.type, start, end, value, cost, rule, parts });
    }
  }

  function continueFrom(edge: Edge, place: number): void {
    if (work > mostWork) return;
    for (const at of reachable[place] ?? []) {
      for (const { set, cost } of setsNamedBy(edge.state, setsAt[at])) {
        const state = edge.state.byWords.get(set);
        if (state) advance(edge, state, at + 1, set, cost);
      }
      for (const [type, state] of edge.state.byType) {
        demand(type, at);
        for (const phrase of phrases.at(type, at)) advance(edge, state, phrase.end, phrase, phrase.cost);
      }
    }
  }

  function demand(wanted: TypeName, at: number): void {
    for (const { make, wantedBy, isMade } of demands) {
      if (!wantedBy.has(wanted) || isMade.has(at)) continue;
      isMade.add(at);
      for (const found of make(at)) propose({ ...found, parts: NO_PARTS });
    }
  }

  function take(phrase: Phrase): void {
    const { type, start, end, cost } = phrase;
    phrases.put(type, start, phrase);
    for (const first of starts.byType.get(type) ?? [])
      advance(begin(first, start), first.state, end, phrase, cost);
    for (const place of comingFrom[start] ?? [])
      for (const edge of waiting.at(type, place)) {
        const state = edge.state.byType.get(type);
        if (state) advance(edge, state, end, phrase, cost);
      }
  }

  for (const found of lexical) propose({ ...found, parts: NO_PARTS });
  for (let at = 0; at < size; at++)
    for (const { set, cost } of setsAt[at]?.all ?? [])
      for (const first of starts.byWords.get(set) ?? [])
        advance(begin(first, at), first.state, at + 1, set, cost);
  if (firstText !== undefined) demand('text', firstText);
  for (let next = agenda.pop(); next && work <= mostWork; next = agenda.pop()) take(next);

  const all = <Type extends TypeName>(type: Type): Phrase<Type>[] =>
    [...(cells.get(type)?.values() ?? [])].flat() as Phrase<Type>[];
  const firsts = new Set(reachable[0]);
  return {
    complete: (type) =>
      all(type).filter(({ start, end }) => firsts.has(start) && (reachable[end] ?? []).includes(size)),
    all,
    exhausted: work > mostWork,
    work,
  };
}

/** The place of the meaning that cost most to read. */
function leastSureOf(cell: readonly Phrase[]): number {
  return cell.reduce((least, { cost }, at) => (cost > (cell[least]?.cost ?? 0) ? at : least), 0);
}

/** Those sets of a word that a place of rules may go on with, and perhaps others. Most places go on with one or two. */
function setsNamedBy({ byWords }: State, { all, bySet }: WordSets = { all: [] }): readonly WordSet[] {
  if (byWords.size === 0) return [];
  if (!bySet || byWords.size > FEW || byWords.size >= all.length) return all;
  const found: WordSet[] = [];
  for (const set of byWords.keys()) {
    const named = bySet.get(set);
    if (named) found.push(named);
  }
  return found.length < 2 ? found : all;
}

const FEW = 8;

/** Things by a type and a place of the clause. */
interface Shelves<Thing> {
  put: (type: TypeName, place: number, thing: Thing) => void;
  at: (type: TypeName, place: number) => readonly Thing[];
}

function createShelves<Thing>(): Shelves<Thing> {
  const byType = new Map<TypeName, Thing[][]>();
  return {
    put: (type, place, thing) => {
      let ofType = byType.get(type);
      if (!ofType) {
        ofType = [];
        byType.set(type, ofType);
      }
      const there = ofType[place];
      if (there) there.push(thing);
      else ofType[place] = [thing];
    },
    at: (type, place) => byType.get(type)?.[place] ?? [],
  };
}

function newlyBegun(start: number, cost: number, lacks: Begun['lacks']): Begun {
  return { start, cost, read: undefined, hasWord: false, hasAny: false, lacks };
}

const NO_PARTS: readonly Phrase[] = [];

function partsOf(last: Read | undefined): readonly Phrase[] {
  if (!last) return NO_PARTS;
  const parts: Phrase[] = [];
  for (let read: Read | undefined = last; read; read = read.before) parts.push(read.part);
  return parts.reverse();
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
