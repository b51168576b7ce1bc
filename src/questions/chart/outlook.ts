import type { ChartWord } from './chart-input.js';
import type { Lexical } from './phrase.js';
import type { TypeName } from './rule.js';
import type { State } from './rule-tree.js';
import type { Starts } from './starts.js';
import { addBits, bitsMeet, type TypeBits } from './type-bits.js';
import type { SetsOfWord } from './word-sets.js';

/** What may come next at each place of a clause, so that rules which cannot go on there are not kept. */
export class Outlook {
  /** For each place, where a phrase that ends there may go on: there, or after skippable words. */
  readonly after: readonly (readonly number[])[];
  readonly #sets: readonly SetsOfWord[];
  /** Whether small words of rules may be missing. */
  readonly #isTelegram: boolean;
  /** For each place, the types that a phrase or word there may begin. */
  readonly #begun: readonly TypeBits[];

  constructor(
    words: readonly ChartWord[],
    sets: readonly SetsOfWord[],
    known: readonly Pick<Lexical, 'type' | 'start'>[],
    onDemand: Iterable<TypeName>,
    starts: Starts,
    isTelegram: boolean,
  ) {
    this.after = placesAfter(words);
    this.#sets = sets;
    this.#isTelegram = isTelegram;
    const anywhere = starts.bitsOf([]);
    for (const type of onDemand) addBits(anywhere, starts.begunByType(type));
    this.#begun = [...sets.map(() => anywhere.slice()), starts.bitsOf([])];
    for (const [at, begun] of this.#begun.entries()) {
      const word = sets[at];
      if (word) addBits(begun, starts.ofWord(word).begun);
    }
    for (const { type, start } of known) addBits(this.#begun[start] ?? anywhere, starts.begunByType(type));
  }

  /** Whether the words at a place may be what a rule expects next. */
  goesOn(state: State, place: number): boolean {
    const { byWords, wanted } = state;
    for (const at of this.after[place] ?? []) {
      const begun = this.#begun[at];
      if (begun && bitsMeet(wanted, begun)) return true;
      const sets = this.#sets[at];
      if (sets && meets(byWords, sets.bySet)) return true;
    }
    if (!this.#isTelegram) return false;
    for (const next of state.afterSmall) if (next.ends.length > 0 || this.goesOn(next, place)) return true;
    return false;
  }
}

/** Whether two collections have a key in common. */
function meets<Key>(one: ReadonlyMap<Key, unknown>, other: ReadonlyMap<Key, unknown>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const key of few.keys()) if (many.has(key)) return true;
  return false;
}

function placesAfter(words: readonly ChartWord[]): number[][] {
  const places: number[][] = [];
  for (let at = words.length; at >= 0; at--)
    places[at] = words[at]?.skippable ? [at, ...(places[at + 1] ?? [])] : [at];
  return places;
}
