import type { WordClasses } from './rule-tree.js';

/** A word that another may stand for, at a cost where it is mended. */
export interface WordForm {
  word: string;
  cost: number;
}

/** The sets of alternatives that a word may be of, with what taking it so costs. */
export interface SetsOfWord {
  all: readonly WordSet[];
  /** The same by set; undefined where one set may cost one thing or another. */
  bySet?: ReadonlyMap<number, WordSet>;
}

export interface WordSet {
  set: number;
  cost: number;
}

/** The alternatives that rules have at their places, "a|b" or a class of words; each set of them has a number. */
export class WordSets {
  readonly #classes: WordClasses;
  readonly #numbers = new Map<string, number>();
  readonly #ofWord = new Map<string, number[]>();
  readonly #known = new WeakMap<readonly WordForm[], SetsOfWord>();

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  /** Every word of them. */
  get words(): ReadonlySet<string> {
    return new Set(this.#ofWord.keys());
  }

  /** The number of a set. Throws where it names a class that does not exist. */
  numberOf(alternatives: string): number {
    const words = alternatives.split('|').flatMap((part) => this.#wordsOf(part));
    const key = [...new Set(words)].sort().join('|');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    for (const word of key.split('|')) this.#ofWord.set(word, [...(this.#ofWord.get(word) ?? []), number]);
    return number;
  }

  /** The sets of which something is true. */
  which(isSo: (alternatives: readonly string[]) => boolean): Set<number> {
    return new Set([...this.#numbers].flatMap(([key, set]) => (isSo(key.split('|')) ? [set] : [])));
  }

  /** The sets that a word belongs to by what it may stand for; found out once for the same forms. */
  of(forms: readonly WordForm[]): SetsOfWord {
    const known = this.#known.get(forms);
    if (known) return known;
    const all = forms.flatMap(({ word, cost }) =>
      (this.#ofWord.get(word) ?? []).map((set): WordSet => ({ set, cost })),
    );
    const bySet = new Map(all.map((each) => [each.set, each]));
    const sets = bySet.size === all.length ? { all, bySet } : { all };
    this.#known.set(forms, sets);
    return sets;
  }

  #wordsOf(part: string): string[] {
    const name = /^<(.+)>$/.exec(part)?.[1];
    if (name === undefined) return [part];
    const words = this.#classes[name];
    if (words === undefined) throw new Error(`No class of words is called <${name}>.`);
    return words.split(' ');
  }
}

/** Those sets of a word that some others name, and perhaps more. Most places of rules go on with one or two. */
export function setsAmong(
  wanted: ReadonlyMap<number, unknown>,
  { all, bySet }: SetsOfWord,
): readonly WordSet[] {
  if (wanted.size === 0) return [];
  if (!bySet || wanted.size > FEW || wanted.size >= all.length) return all;
  const found: WordSet[] = [];
  for (const set of wanted.keys()) {
    const named = bySet.get(set);
    if (named) found.push(named);
  }
  return found.length < 2 ? found : all;
}

const FEW = 8;
