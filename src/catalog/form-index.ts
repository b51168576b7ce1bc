import { getOrAdd } from '../collections.js';
import { SHORTEST_START, searchForm } from '../text/mentions.js';
import { WordTable } from '../text/word-table.js';
import { Postings } from './postings.js';

/** The texts that a word stands in, in any form of it. A text is known by a number, which rises from one to the next. */
export class FormIndex {
  readonly words = new WordTable();
  /** By the number of a word that stands in a text: the number of its form, which is a word as well. */
  readonly #forms: number[] = [];
  readonly #postings = new Postings();
  /** Forms that are longer than what a search needs of them, by as many of their first letters. */
  readonly #longer = new Map<string, number[]>();

  /** Notes that a text has a word, which is known by its number in the table. */
  add(word: number, text: number): void {
    this.#postings.add(this.#formOf(word), text);
  }

  /** The texts with a form, lowest first. */
  withForm(form: string): readonly number[] {
    const number = this.words.numberOf(form);
    return number === undefined ? [] : this.#postings.of(number);
  }

  /** The texts with a form that a search for this one finds: a long one also finds what grows from it. */
  foundBy(form: string): readonly number[] {
    const grown = this.#grownFrom(form).map((each) => this.#postings.of(each));
    const lists = [this.withForm(form), ...grown].filter(({ length }) => length > 0);
    return lists.length < 2 ? (lists[0] ?? []) : inAny(lists);
  }

  /** Whether there are any. */
  isFound(form: string): boolean {
    const number = this.words.numberOf(form);
    return (number !== undefined && this.#postings.has(number)) || this.#grownFrom(form).length > 0;
  }

  /** Whether a word stands in a text just so. */
  isWritten(word: string): boolean {
    return this.#forms[this.words.numberOf(word) ?? -1] !== undefined;
  }

  /** Every word that stands in a text just so. */
  *written(): Iterable<string> {
    for (const word of this.#forms.keys()) if (this.#forms[word] !== undefined) yield this.words.wordAt(word);
  }

  #formOf(word: number): number {
    const known = this.#forms[word];
    if (known !== undefined) return known;
    const text = searchForm(this.words.wordAt(word));
    const form = this.words.add(text);
    this.#forms[word] = form;
    if (text.length > SHORTEST_START && !this.#postings.has(form))
      getOrAdd(this.#longer, text.slice(0, SHORTEST_START), () => []).push(form);
    return form;
  }

  #grownFrom(form: string): number[] {
    if (form.length < SHORTEST_START) return [];
    return (this.#longer.get(form.slice(0, SHORTEST_START)) ?? []).filter((each) => {
      const other = this.words.wordAt(each);
      return other.length > form.length && other.startsWith(form);
    });
  }
}

/** The numbers that stand in any list, ascending. */
function inAny(lists: readonly (readonly number[])[]): number[] {
  const found = new Set<number>();
  for (const list of lists) for (const number of list) found.add(number);
  return Array.from(Uint32Array.from(found).sort());
}
