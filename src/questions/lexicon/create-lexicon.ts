import type { Catalog } from '../../catalog/catalog.js';
import type { StatementIndex } from '../../catalog/statement-index.js';
import { createMender, type Mender } from '../../titles/mend-word.js';
import type { TitleIndex } from '../../titles/title-index.js';
import { compileRules } from '../chart/compile-rules.js';
import { ENGLISH_RULES } from '../english/grammar/grammar.js';
import { RULE_TABLE } from '../english/grammar/rule-table.js';
import { FILLERS } from '../english/lexicon/fillers.js';
import { FRAME_WORDS } from '../words/find-frames.js';
import { type Lexicon, levelsByFirstWord, organizationsOf } from './lexicon.js';
import { lookUp, namedBy } from './look-up.js';
import { byFirstWord, gradeCodesOf, gradeWordsOf, isNumeric, ownPhrasesOf, ownWordsOf } from './own-words.js';
import { remember } from './remember.js';

/** The rules of English, ready for a chart; the same for every catalogue. */
const ENGLISH = compileRules(ENGLISH_RULES, RULE_TABLE);

/** Words of questions: they are never mended into words of titles. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set([...ENGLISH.words, ...FILLERS]);

const mendQuestionWord = createMender(ENGLISH.words, FILLERS, { mendsShort: true });
const mendCourtesy = createMender(new Set([...FILLERS, ...FRAME_WORDS]), ENGLISH.words);

export function createLexicon(
  catalog: Catalog,
  titles: TitleIndex,
  statements: StatementIndex,
  readSentence: Lexicon['readSentence'],
): Lexicon {
  const phrases = ownPhrasesOf(catalog);
  const lexicon: Lexicon = {
    catalog,
    titles,
    rules: ENGLISH,
    gradeWords: gradeWordsOf(catalog.architecture.grades),
    gradeCodes: gradeCodesOf(catalog.architecture.grades),
    isAnyNumberAGrade: isNumeric(catalog.architecture.grades),
    ownPhrases: byFirstWord(phrases),
    ownWords: ownWordsOf(catalog, phrases),
    levels: levelsByFirstWord(catalog),
    acronyms: new Set(
      [catalog.architecture, ...catalog.families].flatMap(({ acronyms }) => [...acronyms.keys()]),
    ),
    organizations: organizationsOf(catalog, titles),
    lookUp: remember(
      (text) => lookUp(text, lexicon),
      (text) => text,
    ),
    namedBy: remember(
      (tokens) => namedBy(tokens, titles),
      (tokens) => tokens.map(({ text }) => text).join(' '),
    ),
    isMentioned: (word) => statements.hasWord(word),
    readSentence,
    isWritten: (word) => statements.isWritten(word),
    nearestRuleWords: mendQuestionWord,
    nearestCourtesy: mendCourtesy,
    nearestPageWords: createPageMender(statements),
  };
  return lexicon;
}

/** Made when the first misspelt word is asked for: most people spell well. */
function createPageMender(statements: StatementIndex): Mender {
  let mender: Mender | undefined;
  return (word) => {
    mender ??= createMender(new Set(statements.written()), QUESTION_WORDS);
    return mender(word);
  };
}
