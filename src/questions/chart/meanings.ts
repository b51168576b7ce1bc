import { getOrAdd, isSameValue } from '../../collections.js';
import type { Phrase } from './phrase.js';
import type { TypeName } from './rule.js';

/** How many meanings of one type a stretch of words may have. */
const MOST_MEANINGS = 12;

/** What each stretch of a clause may mean as one type. Keeps the surest phrase of each meaning. */
export class Meanings {
  readonly #byType = new Map<TypeName, Map<number, Phrase[]>>();
  readonly #size: number;

  /** `size` is the number of words of the clause. */
  constructor(size: number) {
    this.#size = size;
  }

  /** Keeps a phrase. Returns whether its meaning is new, or surer than before. */
  add(phrase: Phrase): boolean {
    const alike = this.#alike(phrase);
    const same = alike.findIndex(({ value }) => isSameValue(value, phrase.value));
    // A full stretch gives up its least sure meaning for a surer one.
    const at = same < 0 && alike.length >= MOST_MEANINGS ? leastSureOf(alike) : same;
    const known = alike[at];
    if (known && known.cost <= phrase.cost) return false;
    if (known) alike[at] = phrase;
    else alike.push(phrase);
    return true;
  }

  /** Every phrase of a type, wherever it stands. */
  of<Type extends TypeName>(type: Type): Phrase<Type>[] {
    const found: Phrase[] = [];
    for (const alike of this.#byType.get(type)?.values() ?? []) found.push(...alike);
    return found as Phrase<Type>[];
  }

  #alike({ type, start, end }: Phrase): Phrase[] {
    const ofType = getOrAdd(this.#byType, type, () => new Map<number, Phrase[]>());
    return getOrAdd(ofType, start * (this.#size + 1) + end, () => []);
  }
}

/** The place of the meaning that cost most to read. */
function leastSureOf(phrases: readonly Phrase[]): number {
  return phrases.reduce((least, { cost }, at) => (cost > (phrases[least]?.cost ?? 0) ? at : least), 0);
}
