import type { Catalog } from '../../catalog/catalog.js';
import type { Grade } from '../../catalog/grade.js';
import { levelNamesOf } from '../../catalog/level-names.js';
import type { Query } from '../../queries/query.js';
import { singular, stem } from '../../text/stem.js';
import { plainWords, titleWords } from '../../text/title.js';
import { LEVEL_MODIFIERS } from '../../titles/levels.js';
import type { FamilyMatch } from '../../titles/resolve-family.js';
import type { TitleMatch } from '../../titles/resolve-title.js';
import type { TitleIndex } from '../../titles/title-index.js';
import type { TitleToken } from '../../titles/title-tokens.js';
import type { TitleWord } from '../../titles/words/title-word.js';
import type { CompiledRules } from '../chart/compile-rules.js';
import type { OwnPhrase } from './own-words.js';

/** What is known of a word, whatever stands beside it. */
export interface KnownWord {
  /** The stems of its words, abbreviations written out: "sr" is "senior". */
  stems: readonly string[];
  /** How it is read as a word of titles. */
  title?: TitleWord;
  /** The word of pages that it is, or was meant for. */
  ofPages?: string;
  /** Whether some rule has it in a pattern. */
  isRuleWord: boolean;
  /** Whether it is a word of the organisation: "L5", the name of a track. */
  isOwn?: boolean;
  /** Whether it may be skipped wherever it stands: courtesy and fillers. */
  isFiller: boolean;
  /** Whether neither rules nor titles nor pages know it. */
  isUnknown: boolean;
  /** As typed, and the words of courtesy that it may have been meant for. */
  spellings: readonly string[];
  /** The words it may stand for: as typed, and mended at a cost. */
  forms: readonly { word: string; cost: number }[];
}

/** What some words of titles name together. */
export interface Named {
  match?: TitleMatch;
  family?: FamilyMatch;
  /** The roles whose titles have all the words, whatever stands between them. */
  withWords: () => ReadonlySet<string>;
  /** Whether the words name a kind of role. */
  isKind: () => boolean;
}

/** All that words are looked up in, for one catalogue. */
export interface Lexicon {
  catalog: Catalog;
  titles: TitleIndex;
  /** Without a conversation, there are no rules of follow-ups. */
  rules: (isConversation: boolean) => CompiledRules;
  /** Every word of the patterns of rules. */
  ruleWords: ReadonlySet<string>;
  /** From what the organisation calls a grade to the word that rules have: "band" to "grade", "bands" to "grades". */
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
  /** The short forms that the organisation and its families list, as they write them. */
  acronyms: ReadonlySet<string>;
  /** The words of each name of the organization, which says nothing about a role of its own catalogue. */
  organizations: readonly (readonly string[])[];
  /** All that is known of a word in plain form, or in upper case if only that form is known. */
  lookUp: (text: string) => KnownWord;
  /** What some words of titles name together. */
  namedBy: (tokens: readonly TitleToken[]) => Named;
  /** Whether some page has a word in what it says about roles. */
  isMentioned: (word: string) => boolean;
  /** Whether some page has words in this order. */
  hasPhrase: (words: readonly string[]) => boolean;
  /** Whether one word stands right before another in the name of a role or family. */
  standsBefore: (word: string, next: string) => boolean;
  /** The query of which a text is the canonical sentence; undefined for any other text. */
  readSentence: (text: string) => Query | undefined;
  /** Whether some page has a word exactly as written, and not only in another form. */
  isWritten: (word: string) => boolean;
  /** The words of rules that a misspelt word may stand for. */
  nearestRuleWords: (word: string) => readonly string[];
  /** The words of fillers and frames that a misspelt word may stand for. */
  nearestCourtesy: (word: string) => readonly string[];
  /** The words of pages that a misspelt word may stand for. */
  nearestPageWords: (word: string) => readonly string[];
}

/** The levels of `Lexicon`: a name for each level that roles or the architecture have. */
export function levelsByFirstWord(catalog: Catalog): Lexicon['levels'] {
  const levels = new Map<string, { level: string; words: string[] }[]>();
  const named = new Map(catalog.roles.flatMap(levelNamesOf).map((level) => [level, level]));
  for (const { level, names } of catalog.architecture.levels)
    for (const name of [level, ...names]) named.set(name, level);
  for (const [word, level] of wordsAlone([...named.keys()], catalog))
    named.set(word, named.get(level) ?? level);
  for (const [name, level] of named) {
    const words = titleWords(name).map(stem);
    const [first] = words;
    if (first === undefined) continue;
    levels.set(first, [...(levels.get(first) ?? []), { level, words }]);
  }
  return levels;
}

/**
 * "Senior" for the level "senior associate", beside the level "associate", where no level is called "senior". Titles of
 * other levels do not have the word: where there is an Account Executive, executives are no executive vice presidents.
 */
function wordsAlone(
  levels: readonly string[],
  { index }: Pick<Catalog, 'index'>,
): readonly [word: string, level: string][] {
  const isLevel = (name: string): boolean => levels.some((each) => each.toLowerCase() === name);
  const found = levels.flatMap((level): [string, string][] => {
    const [first = '', ...rest] = level.toLowerCase().split(' ');
    return LEVEL_MODIFIERS.has(first) && !isLevel(first) && isLevel(rest.join(' ')) ? [[first, level]] : [];
  });
  return found.filter(
    ([word, level]) =>
      found.filter(([other]) => other === word).length === 1 &&
      (index.byTitleStem.get(stem(word)) ?? []).every(
        (role) => role.level?.toLowerCase() === level.toLowerCase(),
      ),
  );
}

/** The names of the organization, except those whose words all stand in titles. */
export function organizationsOf({ families }: Catalog, titles: TitleIndex): string[][] {
  const names = new Set(families.flatMap(({ organization }) => organization ?? []));
  return [...names]
    .map(plainWords)
    .filter((name) => !name.every((word) => titles.postings.has(singular(word))));
}
