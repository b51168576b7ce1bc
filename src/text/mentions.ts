import { stem } from './stem.js';
import { plainWords, wordsBeginning } from './title.js';

/** Synonyms. Each finds the other. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['sfdc', 'salesforce'],
  ['university', 'degree'],
  ['college', 'degree'],
  ['uni', 'degree'],
  ['admit', 'admission'],
  ['admits', 'admission'],
  ['admitted', 'admission'],
]);

/** What a word is a kind of: a search for "degree" finds a "BA", but not the other way round. */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['bs', ['bachelor', 'degree']],
  ['ba', ['bachelor', 'degree']],
  ['bsc', ['bachelor', 'degree']],
  ['bachelor', ['degree']],
  ['bachelors', ['degree']],
  ['mba', ['master', 'degree']],
  ['msc', ['master', 'degree']],
  ['masters', ['degree']],
  ['phd', ['degree']],
  ['doctorate', ['degree']],
]);

/** Long words also find what grows from them ("interact" in "interactions"). A short one may begin another word. */
export const SHORTEST_START = 6;

/** Whether a text has every one of some words, in any form ("travel" in "travelling"). */
export function mentions(text: string, terms: readonly string[]): boolean {
  const forms = new Set(plainWords(text).flatMap(foundForms));
  return searchForms(terms).every((wanted) => forms.has(wanted) || [...forms].some(isFoundBy(wanted)));
}

/** Whether some words stand in a text side by side, each in any form. */
export function hasPhrase(text: string, words: readonly string[]): boolean {
  const phrase = searchForms(words);
  const forms = searchForms([text]);
  return forms.some((_, start) => phrase.every((form, at) => forms[start + at] === form));
}

/** The words of some texts that a search for some terms finds: what a reader looks for in them. */
export function matchingWords(texts: readonly string[], terms: readonly string[]): string[] {
  const wanted = searchForms(terms);
  const starts = [...wanted.map(startOfWords), ...SYNONYMS.keys(), ...KINDS.keys()];
  const wordsIn = wordsBeginning(starts);
  const isWanted = (word: string): boolean => {
    if (!starts.some((start) => word.startsWith(start))) return false;
    const forms = foundForms(word);
    return wanted.some((each) => forms.some(isFoundBy(each)));
  };
  // Most words stand in many texts.
  const known = new Map<string, boolean>();
  for (const text of texts)
    for (const word of wordsIn(text)) if (!known.has(word)) known.set(word, isWanted(word));
  return [...known].flatMap(([word, isFound]) => (isFound ? [word] : []));
}

/** What every word of a form begins with: endings were taken off, and at most a letter changed, as in "companies". */
function startOfWords(form: string): string {
  return form.length > 1 ? form.slice(0, -1) : form;
}

/** The forms of all words of some terms. */
export function searchForms(terms: readonly string[]): string[] {
  return terms.flatMap(plainWords).map(searchForm);
}

/** The form of a plain word in which its inflections and synonyms are equal. */
export function searchForm(word: string): string {
  return stem(SYNONYMS.get(word) ?? word);
}

/** The forms by which a search finds a plain word: its own, and those of what it is a kind of. */
export function foundForms(word: string): string[] {
  return [word, ...(KINDS.get(word) ?? [])].map(searchForm);
}

/** Whether a search for one form finds another. */
function isFoundBy(wanted: string): (form: string) => boolean {
  if (wanted.length < SHORTEST_START) return (form) => form === wanted;
  return (form) => form.startsWith(wanted);
}
