import type { Catalog } from '../catalog/catalog.js';
import type { Grade } from '../catalog/grade.js';
import type { Query } from '../queries/query.js';
import { singular, stem } from '../text/stem.js';
import { plainWords, titleWords } from '../text/title.js';
import type { TitleIndex } from '../titles/title-index.js';
import type { CompiledRules } from './chart/compile-rules.js';
import type { OwnPhrase } from './own-words.js';

/** All that words are looked up in, for one catalogue. */
export interface Lexicon {
  catalog: Catalog;
  titles: TitleIndex;
  rules: CompiledRules;
  /** The words with which the organisation says "grade" and "grades", by what the rules call them. */
  gradeWords: ReadonlyMap<string, string>;
  /** The grades of a scale by their labels and names, written without blanks. */
  gradeCodes: ReadonlyMap<string, Grade>;
  /** Whether grades are whole numbers, so that any number may be one. */
  isAnyNumberAGrade: boolean;
  /** Tracks, departments and codes of levels by their first word; each as its words. */
  ownPhrases: ReadonlyMap<string, readonly OwnPhrase[]>;
  /** The words of those, and codes of grades: "l5". */
  ownWords: ReadonlySet<string>;
  /** The names of levels of the catalogue by their first word; each as the stems of its words. */
  levels: ReadonlyMap<string, readonly { level: string; words: readonly string[] }[]>;
  /** The words of each name of the organization, which says nothing about a role of its own catalogue. */
  organizations: readonly (readonly string[])[];
  /** Whether some page has a word in what it says of roles. */
  isMentioned: (word: string) => boolean;
  /** The query of which a text is the canonical sentence; undefined for any other text. */
  readSentence: (text: string) => Query | undefined;
  /** Whether some page has a word just so, and not only in another form. */
  isWritten: (word: string) => boolean;
  /** The words of rules that a misspelt word may stand for. */
  nearestRuleWords: (word: string) => readonly string[];
  /** The words of fillers and frames that a misspelt word may stand for. */
  nearestCourtesy: (word: string) => readonly string[];
  /** The words of pages that a misspelt word may stand for. */
  nearestPageWords: (word: string) => readonly string[];
}

export function levelsByFirstWord(catalog: Catalog): Lexicon['levels'] {
  const levels = new Map<string, { level: string; words: string[] }[]>();
  const named = new Map(catalog.roles.map(({ level }) => [level, level]));
  for (const { level, names } of catalog.architecture.levels)
    for (const name of [level, ...names]) named.set(name, level);
  for (const [name, level] of named) {
    const words = titleWords(name).map(stem);
    const [first] = words;
    if (first === undefined) continue;
    levels.set(first, [...(levels.get(first) ?? []), { level, words }]);
  }
  return levels;
}

/** The names of the organization, but for those whose words are all of titles. */
export function organizationsOf({ families }: Catalog, titles: TitleIndex): string[][] {
  const names = new Set(families.flatMap(({ organization }) => organization ?? []));
  return [...names]
    .map(plainWords)
    .filter((name) => !name.every((word) => titles.postings.has(singular(word))));
}
