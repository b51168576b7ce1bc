import type { ChartWord } from './chart-input.js';
import type { Lexical } from './phrase.js';
import type { TypeName } from './rule.js';
import type { State } from './rule-tree.js';
import type { Starts } from './starts.js';
import type { SetsOfWord } from './word-sets.js';

/** What may come next at each place of a clause, so that rules which cannot go on there are not kept. */
export class Outlook {
  /** Where a phrase may go on that ends at a place: there, or after skippable words. */
  readonly after: readonly (readonly number[])[];
  readonly #sets: readonly SetsOfWord[];
  /** The sets of words that a telegram may leave out. */
  readonly #elidable: ReadonlySet<number>;
  /** The types that each phrase, or word, at a place may begin. */
  readonly #begun: readonly ReadonlySet<TypeName>[][];

  constructor(
    words: readonly ChartWord[],
    sets: readonly SetsOfWord[],
    known: readonly Pick<Lexical, 'type' | 'start'>[],
    onDemand: Iterable<TypeName>,
    starts: Starts,
    elidable: ReadonlySet<number>,
  ) {
    this.after = placesAfter(words);
    this.#sets = sets;
    this.#elidable = elidable;
    const anywhere = [...onDemand].map(starts.begunByType);
    this.#begun = [...sets.map((each) => [starts.begunByWord(each), ...anywhere]), []];
    for (const { type, start } of known) {
      const types = starts.begunByType(type);
      if (!this.#begun[start]?.includes(types)) this.#begun[start]?.push(types);
    }
  }

  /** Whether what stands at a place may be what comes next in a rule. */
  goesOn({ byWords, byType }: State, place: number): boolean {
    for (const at of this.after[place] ?? []) {
      const sets = this.#sets[at];
      if (sets && meets(byWords, sets.bySet)) return true;
      for (const type of byType.keys()) if (this.#begun[at]?.some((begun) => begun.has(type))) return true;
    }
    for (const [set, state] of byWords)
      if (this.#elidable.has(set) && (state.ends.length > 0 || this.goesOn(state, place))) return true;
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
