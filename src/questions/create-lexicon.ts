import type { Catalog } from '../catalog/catalog.js';
import type { StatementIndex } from '../catalog/statement-index.js';
import { stem } from '../text/stem.js';
import { titleWords } from '../text/title.js';
import { matchClass } from '../titles/match-class.js';
import { createMender } from '../titles/mend-word.js';
import { namesWith } from '../titles/names-with.js';
import { resolveFamily } from '../titles/resolve-family.js';
import { resolveTitle } from '../titles/resolve-title.js';
import type { TitleIndex } from '../titles/title-index.js';
import { readTokens, type TitleToken } from '../titles/title-tokens.js';
import { readTitleWord } from '../titles/title-word.js';
import { compileRules } from './chart/compile-rules.js';
import { GRAMMAR } from './english/grammar/grammar.js';
import { FILLERS } from './english/lexicon/fillers.js';
import { WORD_CLASSES } from './english/lexicon/word-classes.js';
import {
  type KnownWord,
  type Lexicon,
  levelsByFirstWord,
  type NamedByTokens,
  organizationsOf,
} from './lexicon.js';
import { COST } from './read-words.js';
import { remember } from './remember.js';

/** The rules of English, ready for a chart; the same for every catalogue. */
const ENGLISH = compileRules(Object.values(GRAMMAR).flat(), WORD_CLASSES);

/** Words of questions: they are never mended into words of titles. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set([...ENGLISH.words, ...FILLERS]);

const mendQuestionWord = createMender(ENGLISH.words, FILLERS);

export function createLexicon(catalog: Catalog, titles: TitleIndex, statements: StatementIndex): Lexicon {
  const isMentioned = (word: string): boolean => statements.hasWord(word);
  return {
    catalog,
    titles,
    rules: ENGLISH,
    levels: levelsByFirstWord(catalog),
    acronyms: new Set(catalog.families.flatMap((family) => [...family.acronyms.keys()])),
    organizations: organizationsOf(catalog, titles),
    lookUp: remember(
      (text) => lookUp(text, titles, isMentioned),
      (text) => text,
    ),
    nameOf: remember(
      (tokens) => nameOf(tokens, titles),
      (tokens) => tokens.map(({ text }) => text).join(' '),
    ),
    isMentioned,
  };
}

function lookUp(text: string, titles: TitleIndex, isMentioned: (word: string) => boolean): KnownWord {
  const isRuleWord = ENGLISH.words.has(text);
  const title = readTitleWord(text, titles);
  const known = isRuleWord || FILLERS.has(text) || isMentioned(text) || /^\d+$/.test(text);
  const readAsTitle = title && !(title.mended && known) ? title : undefined;
  const mended = known || (readAsTitle && !readAsTitle.mended) ? [] : mendQuestionWord(text);
  return {
    stems: titleWords(text).map(stem),
    isRuleWord,
    forms: [{ word: text, cost: 0 }, ...mended.map((word) => ({ word, cost: COST.mended }))],
    ...(readAsTitle && { title: readAsTitle }),
    isUnknown: !known && !readAsTitle && mended.length === 0,
  };
}

function nameOf(tokens: readonly TitleToken[], titles: TitleIndex): NamedByTokens {
  return {
    match: resolveTitle(tokens, titles),
    family: resolveFamily(tokens, titles),
    isKind: once(() => matchClass(tokens, titles).length > 0),
    withWords: once(
      () =>
        new Set(
          readTokens(tokens, titles)
            .flatMap((typed) => namesWith(typed, titles))
            .flatMap(({ id }) => id ?? []),
        ),
    ),
  };
}

function once<Found>(find: () => Found): () => Found {
  let found: { value: Found } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}
