import type { Catalog } from '../catalog/catalog.js';
import { singular, stem } from '../text/stem.js';
import { plainWords, titleWords } from '../text/title.js';
import type { TitleIndex } from '../titles/title-index.js';
import type { CompiledRules } from './chart/compile-rules.js';

/** All that words are looked up in, for one catalogue. */
export interface Lexicon {
  catalog: Catalog;
  titles: TitleIndex;
  rules: CompiledRules;
  /** The levels of the catalogue by their first word; each as the stems of its words. */
  levels: ReadonlyMap<string, readonly { level: string; words: readonly string[] }[]>;
  /** The words of each name of the organization, which says nothing about a role of its own catalogue. */
  organizations: readonly (readonly string[])[];
  /** Whether some page has a word in what it says of roles. */
  isMentioned: (word: string) => boolean;
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
  for (const level of new Set(catalog.roles.map((role) => role.level))) {
    const words = titleWords(level).map(stem);
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
