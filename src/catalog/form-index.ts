import { getOrAdd } from '../collections.js';
import { SHORTEST_START, searchForm } from '../text/mentions.js';
import { createWordTable, type WordTable } from '../text/word-table.js';
import { createPostings } from './postings.js';

/** The texts that a word stands in, in any form of it. A text is known by a number, which rises from one to the next. */
export interface FormIndex {
  words: WordTable;
  /** Notes that a text has a word, which is known by its number in the table. */
  add: (word: number, text: number) => void;
  /** The texts with a form, lowest first. */
  withForm: (form: string) => readonly number[];
  /** The texts with a form that a search for this one finds: a long one also finds what grows from it. */
  foundBy: (form: string) => readonly number[];
  /** Whether there are any. */
  isFound: (form: string) => boolean;
  /** Whether a word stands in a text just so. */
  isWritten: (word: string) => boolean;
  /** Every word that stands in a text just so. */
  written: () => Iterable<string>;
}

export function createFormIndex(): FormIndex {
  const words = createWordTable();
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
  return {
    words,
    add: (word, text) => postings.add(formOf(word), text),
    withForm,
    foundBy: (form) => {
      const lists = [withForm(form), ...grownFrom(form).map(postings.of)].filter(({ length }) => length > 0);
      return lists.length < 2 ? (lists[0] ?? []) : inAny(lists);
    },
    isFound: (form) => {
      const number = words.numberOf(form);
      return (number !== undefined && postings.has(number)) || grownFrom(form).length > 0;
    },
    isWritten: (word) => forms[words.numberOf(word) ?? -1] !== undefined,
    *written() {
      for (const word of forms.keys()) if (forms[word] !== undefined) yield words.wordAt(word);
    },
  };
}

/** The numbers that stand in any list, ascending. */
function inAny(lists: readonly (readonly number[])[]): number[] {
  const found = new Set<number>();
  for (const list of lists) for (const number of list) found.add(number);
  return Array.from(Uint32Array.from(found).sort());
}
