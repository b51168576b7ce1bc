import { ByPlace } from './by-place.js';
import type { ChartInput, Elision } from './chart-input.js';
import type { CompiledRules } from './compile-rules.js';
import {
  type Begun,
  begin,
  type Edge,
  NO_PARTS,
  partsRead,
  passSmallWord,
  readPart,
  readWord,
} from './edge.js';
import { Meanings } from './meanings.js';
import { Outlook } from './outlook.js';
import type { Lexical, Phrase } from './phrase.js';
import type { TypeName } from './rule.js';
import type { Start, Starts } from './starts.js';
import { bitsMeet, type TypeBits } from './type-bits.js';
import { type SetsOfWord, setsAmong } from './word-sets.js';

/** The phrases that were found in a clause. */
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

/** Finds every phrase that the rules can make of a clause. The search stops after a number of steps. */
export function parseChart(input: ChartInput, rules: CompiledRules, mostWork: number): Chart {
  const parser = new ChartParser(input, rules, mostWork);
  parser.parse(input);
  return parser.chart();
}

/** Makes phrases from the bottom up. */
class ChartParser {
  readonly #rules: CompiledRules;
  readonly #starts: Starts;
  readonly #elision: Elision | undefined;
  readonly #mostWork: number;
  readonly #sets: readonly SetsOfWord[];
  readonly #outlook: Outlook;
  /** For each place, the places whose edges may take a phrase that starts there. */
  readonly #before: readonly (readonly number[])[];
  readonly #meanings: Meanings;
  /** Phrases by where they start, and edges by where they wait. */
  readonly #phrases = new ByPlace<Phrase>();
  readonly #waiting = new ByPlace<Edge>();
  readonly #demands: readonly Demand[];
  readonly #agenda: Phrase[] = [];
  /** One beginning a place, shared by all rules that leave nothing out. */
  readonly #begins: readonly Begun[];
  #work = 0;

  constructor({ words, lexical, onDemand, elision }: ChartInput, rules: CompiledRules, mostWork: number) {
    this.#rules = rules;
    this.#starts = elision ? rules.elidedStarts() : rules.starts;
    this.#elision = elision;
    this.#mostWork = mostWork;
    this.#sets = words.map(({ forms }) => rules.sets.of(forms));
    this.#outlook = new Outlook(words, this.#sets, lexical, onDemand.keys(), this.#starts, !!elision);
    this.#before = inverted(this.#outlook.after);
    this.#meanings = new Meanings(words.length);
    this.#demands = [...onDemand].map(([type, make]) => ({
      make,
      wantedBy: rules.starts.begunByType(type),
      madeAt: new Set(),
    }));
    this.#begins = words.map((_, start) => begin(start, 0, 'nothing'));
  }

  parse({ lexical, firstText }: ChartInput): void {
    for (const found of lexical) this.#propose(known(found));
    for (const [at, sets] of this.#sets.entries())
      for (const { set, cost, start } of this.#starts.ofWord(sets).starts)
        this.#takeWord(this.#begin(start, at), start.state, at, set, cost);
    if (firstText !== undefined) this.#demand(this.#starts.bitsOf(['text']), firstText);
    for (let next = this.#agenda.pop(); next && !this.#isExhausted(); next = this.#agenda.pop())
      this.#take(next);
  }

  chart(): Chart {
    const { after } = this.#outlook;
    const size = this.#sets.length;
    const firsts = new Set(after[0]);
    return {
      complete: (type) =>
        this.#meanings.of(type).filter(({ start, end }) => firsts.has(start) && after[end]?.includes(size)),
      all: (type) => this.#meanings.of(type),
      exhausted: this.#isExhausted(),
      work: this.#work,
    };
  }

  #isExhausted(): boolean {
    return this.#work > this.#mostWork;
  }

  #propose(phrase: Phrase): void {
    if (this.#meanings.add(phrase)) this.#agenda.push(phrase);
  }

  /** Hands a phrase to every rule that begins with it or waits for it. */
  #take(phrase: Phrase): void {
    const { type, start } = phrase;
    this.#phrases.put(type, start, phrase);
    for (const first of this.#starts.byType.get(type) ?? [])
      this.#takePart(this.#begin(first, start), first.state, phrase);
    for (const place of this.#before[start] ?? [])
      for (const edge of this.#waiting.at(type, place)) {
        const state = edge.state.byType.get(type);
        if (state) this.#takePart(edge, state, phrase);
      }
  }

  #begin({ missing, lacks }: Start, start: number): Begun {
    const known = missing === 0 ? this.#begins[start] : undefined;
    return known ?? begin(start, missing * (this.#elision?.cost ?? 0), lacks);
  }

  #takePart(edge: Begun, state: Edge['state'], part: Phrase): void {
    const goesOn = this.#outlook.goesOn(state, part.end);
    if (goesOn || state.ends.length > 0) this.#advance(readPart(edge, state, part), part.end, goesOn);
  }

  #takeWord(edge: Begun, state: Edge['state'], at: number, set: number, cost: number): void {
    const goesOn = this.#outlook.goesOn(state, at + 1);
    if (goesOn || state.ends.length > 0)
      this.#advance(readWord(edge, state, cost, this.#rules.elidable.has(set)), at + 1, goesOn);
  }

  #advance(edge: Edge, place: number, goesOn: boolean): void {
    this.#work++;
    if (edge.state.ends.length > 0) this.#finish(edge, place);
    if (!goesOn) return;
    for (const type of edge.state.byType.keys()) this.#waiting.put(type, place, edge);
    this.#continueFrom(edge, place);
    if (!this.#elision) return;
    for (const state of edge.state.afterSmall) {
      const goesOnThen = this.#outlook.goesOn(state, place);
      if (goesOnThen || state.ends.length > 0)
        this.#advance(passSmallWord(edge, state, this.#elision.cost), place, goesOnThen);
    }
  }

  /** Takes the words and phrases that stand at a place already. A phrase that is found later finds the edge waiting. */
  #continueFrom(edge: Edge, place: number): void {
    if (this.#isExhausted()) return;
    const { byWords, byType, wanted } = edge.state;
    for (const at of this.#outlook.after[place] ?? []) {
      for (const { set, cost } of setsAmong(byWords, this.#sets[at] ?? NO_SETS)) {
        const state = byWords.get(set);
        if (state) this.#takeWord(edge, state, at, set, cost);
      }
      if (byType.size > 0) this.#demand(wanted, at);
      for (const [type, state] of byType) {
        for (const phrase of this.#phrases.at(type, at)) this.#takePart(edge, state, phrase);
      }
    }
  }

  #finish(edge: Edge, end: number): void {
    const parts = partsRead(edge);
    if (this.#hasLostTooMuch(edge, parts)) return;
    const { start, cost } = edge;
    for (const { rule, slots } of edge.state.ends) {
      this.#work++;
      const filled: Record<string, unknown> = {};
      for (const [at, name] of slots.entries()) filled[name] = parts[at]?.value;
      const value = rule.build(filled as never);
      if (value !== undefined) this.#propose({ type: rule.type, start, end, value, cost, rule, parts });
    }
  }

  #hasLostTooMuch({ lacks, hasWord, hasAny }: Edge, parts: readonly Phrase[]): boolean {
    if (lacks === 'nothing' || hasWord) return false;
    if (lacks === 'who' || (lacks === 'question' && !hasAny)) return true;
    return parts.some(({ type }) => this.#elision?.anchored.has(type));
  }

  #demand(wanted: TypeBits, at: number): void {
    for (const { make, wantedBy, madeAt } of this.#demands) {
      if (!bitsMeet(wantedBy, wanted) || madeAt.has(at)) continue;
      madeAt.add(at);
      for (const found of make(at)) this.#propose(known(found));
    }
  }
}

/** A phrase of the lexicon. All phrases have the same shape, which the engine reads much faster than several. */
function known({ type, start, end, value, cost }: Lexical): Phrase {
  return { type, start, end, value, cost, rule: undefined, parts: NO_PARTS };
}

/** Phrases that are made only where one is wanted. */
interface Demand {
  make: (start: number) => readonly Lexical[];
  /** The types that may begin with one. */
  wantedBy: TypeBits;
  madeAt: Set<number>;
}

const NO_SETS: SetsOfWord = { all: [], bySet: new Map() };

function inverted(after: readonly (readonly number[])[]): number[][] {
  const before: number[][] = after.map(() => []);
  for (const [from, places] of after.entries()) for (const to of places) before[to]?.push(from);
  return before;
}
