import type { ChartWord } from './chart-input.js';
import type { Lexical } from './phrase.js';
import type { TypeName } from './rule.js';
import type { State } from './rule-tree.js';
import type { Starts } from './starts.js';
import type { SetsOfWord } from './word-sets.js';

/** What may come next at each place of a clause, so that rules which cannot go on there are not kept. */
export class Outlook {
  /** For each place, where a phrase that ends there may go on: there, or after skippable words. */
  readonly after: readonly (readonly number[])[];
  readonly #sets: readonly SetsOfWord[];
  /** Whether small words of rules may be missing. */
  readonly #isTelegram: boolean;
  /** The types that each phrase, or word, at a place may begin. */
  readonly #begun: readonly ReadonlySet<TypeName>[][];

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
    const anywhere = [...onDemand].map(starts.begunByType);
    this.#begun = [...sets.map((each) => [starts.begunByWord(each), ...anywhere]), []];
    for (const { type, start } of known) {
      const types = starts.begunByType(type);
      if (!this.#begun[start]?.includes(types)) this.#begun[start]?.push(types);
    }
  }

  /** Whether the words at a place may be what a rule expects next. */
  goesOn(state: State, place: number): boolean {
    const { byWords, byType } = state;
    for (const at of this.after[place] ?? []) {
      const sets = this.#sets[at];
      if (sets && meets(byWords, sets.bySet)) return true;
      for (const begun of this.#begun[at] ?? [])
        for (const type of byType.keys()) if (begun.has(type)) return true;
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
