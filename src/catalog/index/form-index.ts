import { getOrAdd } from '../../collections.js';
import { foundForms, SHORTEST_START, searchForms } from '../../text/mentions.js';
import { createTextReader, WordTable } from '../../text/word-table.js';
import { inAll, inAny } from './number-lists.js';
import { Postings } from './postings.js';

/** The texts that a word stands in, in any form of it. A text is known by a number, which rises from one to the next. */
export class FormIndex {
  readonly #words = new WordTable();
  readonly #read = createTextReader(this.#words);
  /** For each word of a text, by its number: the numbers of the forms that find it. Forms are numbered as words are. */
  readonly #forms: (readonly number[])[] = [];
  readonly #postings = new Postings();
  /** Long forms by their first letters, so that a shorter one finds what grows from it: "interact" finds "interaction". */
  readonly #longer = new Map<string, number[]>();

  /** Reads a text. */
  add(text: string, number: number): void {
    this.#read(text, (word) => {
      for (const form of this.#formsOf(word)) this.#postings.add(form, number);
    });
  }

  /** The texts that have every one of some words, in any form, lowest first; of no words, none. */
  find(words: readonly string[]): readonly number[] {
    return inAll(searchForms(words).map((form) => this.#foundBy(form)));
  }

  /** The same for forms just so. */
  withForms(forms: readonly string[]): readonly number[] {
    return inAll(forms.map((form) => this.#withForm(form)));
  }

  /** Whether any text has a word, in any form. */
  hasWord(word: string): boolean {
    const forms = searchForms([word]);
    return forms.length > 0 && forms.every((form) => this.#isFound(form));
  }

  /** Whether a word stands in a text just so. */
  isWritten(word: string): boolean {
    return this.#forms[this.#words.numberOf(word) ?? -1] !== undefined;
  }

  /** Every word that stands in a text just so. */
  *written(): Iterable<string> {
    for (const word of this.#forms.keys())
      if (this.#forms[word] !== undefined) yield this.#words.wordAt(word);
  }

  #withForm(form: string): readonly number[] {
    const number = this.#words.numberOf(form);
    return number === undefined ? [] : this.#postings.of(number);
  }

  /** The texts with a form that a search for this one finds: a long one also finds what grows from it. */
  #foundBy(form: string): readonly number[] {
    return inAny([this.#withForm(form), ...this.#grownFrom(form).map((each) => this.#postings.of(each))]);
  }

  #isFound(form: string): boolean {
    const number = this.#words.numberOf(form);
    return (number !== undefined && this.#postings.has(number)) || this.#grownFrom(form).length > 0;
  }

  #formsOf(word: number): readonly number[] {
    const known = this.#forms[word];
    if (known !== undefined) return known;
    const forms = foundForms(this.#words.wordAt(word)).map((text) => this.#addForm(text));
    this.#forms[word] = forms;
    return forms;
  }

  #addForm(text: string): number {
    const form = this.#words.add(text);
    if (text.length > SHORTEST_START && !this.#postings.has(form))
      getOrAdd(this.#longer, text.slice(0, SHORTEST_START), () => []).push(form);
    return form;
  }

  #grownFrom(form: string): number[] {
    if (form.length < SHORTEST_START) return [];
    return (this.#longer.get(form.slice(0, SHORTEST_START)) ?? []).filter((each) => {
      const other = this.#words.wordAt(each);
      return other.length > form.length && other.startsWith(form);
    });
  }
}
