import { getOrAdd } from '../../collections.js';
import type { RuleTable } from './tabulate-rules.js';

/** A word that a typed one may stand for. It costs something where the typed one was mended. */
export interface WordForm {
  word: string;
  cost: number;
}

/** The sets of alternatives that a word may belong to, each with its cost. */
export interface SetsOfWord {
  all: readonly WordSet[];
  /** The same by set. A set with two costs stands here once. */
  bySet: ReadonlyMap<number, WordSet>;
}

export interface WordSet {
  set: number;
  cost: number;
}

/** Finds the sets of alternatives, "a|b" or a class of words, that a word belongs to. */
export class WordSets {
  readonly #ofWord = new Map<string, number[]>();
  readonly #known = new WeakMap<readonly WordForm[], SetsOfWord>();

  constructor(sets: RuleTable['sets']) {
    for (const [set, words] of sets.entries())
      for (const word of words) getOrAdd(this.#ofWord, word, () => []).push(set);
  }

  /** The sets of all words that a typed one may stand for; computed once for the same forms. */
  of(forms: readonly WordForm[]): SetsOfWord {
    const known = this.#known.get(forms);
    if (known) return known;
    const all = forms.flatMap(({ word, cost }) =>
      (this.#ofWord.get(word) ?? []).map((set): WordSet => ({ set, cost })),
    );
    const sets = { all, bySet: new Map(all.map((each) => [each.set, each])) };
    this.#known.set(forms, sets);
    return sets;
  }
}

/** The sets of a word that are wanted, and perhaps others: the caller checks each. Most places want one or two. */
export function setsAmong(
  wanted: ReadonlyMap<number, unknown>,
  { all, bySet }: SetsOfWord,
): readonly WordSet[] {
  if (wanted.size === 0) return [];
  if (bySet.size < all.length || wanted.size > FEW || wanted.size >= all.length) return all;
  const found: WordSet[] = [];
  for (const set of wanted.keys()) {
    const named = bySet.get(set);
    if (named) found.push(named);
  }
  return found.length < 2 ? found : all;
}

const FEW = 8;
