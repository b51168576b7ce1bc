import { getOrAdd } from '../../collections.js';
import type { RuleTable } from './tabulate-rules.js';

/** A word that another may stand for, at a cost where it is mended. */
export interface WordForm {
  word: string;
  cost: number;
}

/** The sets of alternatives that a word may be of, with what taking it so costs. */
export interface SetsOfWord {
  all: readonly WordSet[];
  /** The same by set; one of them, where a set may cost one thing or another. */
  bySet: ReadonlyMap<number, WordSet>;
}

export interface WordSet {
  set: number;
  cost: number;
}

/** The sets of alternatives that rules have at their places, "a|b" or a class of words, by their words. */
export class WordSets {
  readonly #ofWord = new Map<string, number[]>();
  readonly #known = new WeakMap<readonly WordForm[], SetsOfWord>();

  constructor(sets: RuleTable['sets']) {
    for (const [set, words] of sets.entries())
      for (const word of words) getOrAdd(this.#ofWord, word, () => []).push(set);
  }

  /** The sets that a word belongs to by what it may stand for; found out once for the same forms. */
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

/** Those sets of a word that some others name, and perhaps more. Most places of rules go on with one or two. */
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
