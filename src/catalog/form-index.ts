import { getOrAdd } from '../collections.js';
import { SHORTEST_START, searchForm, searchForms } from '../text/mentions.js';
import { createTextReader, createWordTable } from '../text/word-table.js';
import { inAll, inAny } from './number-lists.js';
import { createPostings } from './postings.js';

/** The texts that a word stands in, in any form of it. A text is known by a number, which rises from one to the next. */
export interface FormIndex {
  /** Reads a text that has this number. */
  add: (text: string, number: number) => void;
  /** The texts that have every one of some words, lowest first; of no words, none. */
  find: (words: readonly string[]) => readonly number[];
  /** The same for forms just so. */
  withForms: (forms: readonly string[]) => readonly number[];
  /** Whether any text has a word. */
  hasWord: (word: string) => boolean;
  /** Whether a word stands in a text just so. */
  isWritten: (word: string) => boolean;
  /** Every word that stands in a text just so. */
  written: () => Iterable<string>;
}

export function createFormIndex(): FormIndex {
  const words = createWordTable();
  const read = createTextReader(words);
  /** By the number of a word that stands in a text: the number of its form, which is a word as well. */
  const forms: number[] = [];
  const postings = createPostings();
  /** Forms that are longer than what a search needs of them, by as many of their first letters. */
  const longer = new Map<string, number[]>();

  const formOf = (word: number): number => {
    const known = forms[word];
    if (known !== undefined) return known;
    const text = searchForm(words.wordAt(word));
    const form = words.add(text);
    forms[word] = form;
    if (text.length > SHORTEST_START && !postings.has(form))
      getOrAdd(longer, text.slice(0, SHORTEST_START), () => []).push(form);
    return form;
  };
  const withForm = (form: string): number[] => {
    const number = words.numberOf(form);
    return number === undefined ? [] : postings.of(number);
  };
  const grownFrom = (form: string): number[] =>
    form.length < SHORTEST_START
      ? []
      : (longer.get(form.slice(0, SHORTEST_START)) ?? []).filter((each) => {
          const other = words.wordAt(each);
          return other.length > form.length && other.startsWith(form);
        });
  /** The texts with a form that a search for this one finds: a long one also finds what grows from it. */
  const foundBy = (form: string): readonly number[] =>
    inAny([withForm(form), ...grownFrom(form).map(postings.of)]);
  const isFound = (form: string): boolean => {
    const number = words.numberOf(form);
    return (number !== undefined && postings.has(number)) || grownFrom(form).length > 0;
  };
  return {
    add: (text, number) => read(text, (word) => postings.add(formOf(word), number)),
    find: (wanted) => inAll(searchForms(wanted).map(foundBy)),
    withForms: (forms) => inAll(forms.map(withForm)),
    hasWord: (word) => {
      const wanted = searchForms([word]);
      return wanted.length > 0 && wanted.every(isFound);
    },
    isWritten: (word) => forms[words.numberOf(word) ?? -1] !== undefined,
    *written() {
      for (const word of forms.keys()) if (forms[word] !== undefined) yield words.wordAt(word);
    },
  };
}
