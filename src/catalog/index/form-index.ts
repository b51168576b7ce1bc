import { getOrAdd } from '../../collections.js';
import { foundForms, SHORTEST_START, searchForms } from '../../text/mentions.js';
import { createTextReader, WordTable } from '../../text/word-table.js';
import { inAll, inAny } from './number-lists.js';
import { Postings } from './postings.js';

/** Finds texts by their words, in any form of a word. Each text has a number; numbers must be added in rising order. */
export class FormIndex {
  readonly #words = new WordTable();
  readonly #read = createTextReader(this.#words);
  /** By the number of each word: the numbers of the forms that find it. Words and forms share one numbering. */
  readonly #forms: (readonly number[])[] = [];
  readonly #postings = new Postings();
  /** Long forms by their first letters, so that a shorter form finds longer ones: "interact" finds "interaction". */
  readonly #longer = new Map<string, number[]>();

  /** Reads a text. */
  add(text: string, number: number): void {
    this.#read(text, (word) => {
      for (const form of this.#formsOf(word)) this.#postings.add(form, number);
    });
  }

  /** The texts that have all the words, in any form, lowest first. None if there are no words. */
  find(words: readonly string[]): readonly number[] {
    return inAll(searchForms(words).map((form) => this.#foundBy(form)));
  }

  /** The texts that have all the forms exactly. */
  withForms(forms: readonly string[]): readonly number[] {
    return inAll(forms.map((form) => this.#withForm(form)));
  }

  /** Whether any text has a word, in any form. */
  hasWord(word: string): boolean {
    const forms = searchForms([word]);
    return forms.length > 0 && forms.every((form) => this.#isFound(form));
  }

  /** Whether a text has a word exactly as given. */
  isWritten(word: string): boolean {
    return this.#forms[this.#words.numberOf(word) ?? -1] !== undefined;
  }

  /** Every word of the texts, as written. */
  *written(): Iterable<string> {
    for (const word of this.#forms.keys())
      if (this.#forms[word] !== undefined) yield this.#words.wordAt(word);
  }

  #withForm(form: string): readonly number[] {
    const number = this.#words.numberOf(form);
    return number === undefined ? [] : this.#postings.of(number);
  }

  /** The texts with this form, or with a longer form that begins with it. */
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
