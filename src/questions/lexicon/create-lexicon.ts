import { type Catalog, namesOf } from '../../catalog/catalog.js';
import type { StatementIndex } from '../../catalog/index/statement-index.js';
import { lazily } from '../../collections.js';
import { plainWords } from '../../text/title.js';
import type { TitleIndex } from '../../titles/title-index.js';
import { createMender, type Mender } from '../../titles/words/mend-word.js';
import { compileRules } from '../chart/compile-rules.js';
import { ENGLISH_RULES } from '../english/grammar/grammar.js';
import { RULE_TABLE } from '../english/grammar/rule-table.js';
import { FILLERS } from '../english/lexicon/fillers.js';
import { FRAME_WORDS } from '../words/find-frames.js';
import { type Lexicon, levelsByFirstWord, organizationsOf } from './lexicon.js';
import { lookUp, namedBy } from './look-up.js';
import { byFirstWord, gradeCodesOf, gradeWordsOf, isNumeric, ownPhrasesOf, ownWordsOf } from './own-words.js';
import { remember } from './remember.js';

/** The rules of English, ready for a chart; the same for every catalogue. A first question is no follow-up. */
const english = lazily(() => compileRules(ENGLISH_RULES, RULE_TABLE));
const withoutFollowUps = lazily(() => compileRules(ENGLISH_RULES, RULE_TABLE, ({ type }) => type !== 'edit'));
const ENGLISH_WORDS: ReadonlySet<string> = new Set(RULE_TABLE.sets.flat());

/** Words of questions: they are never mended into words of titles. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set([...ENGLISH_WORDS, ...FILLERS]);

const mendQuestionWord = whenAsked(() => createMender(ENGLISH_WORDS, FILLERS, { mendsShort: true }));
const mendCourtesy = whenAsked(() => createMender(new Set([...FILLERS, ...FRAME_WORDS]), ENGLISH_WORDS));

/** How to look up the words of pages. */
export type Pages = Pick<StatementIndex, 'hasWord' | 'isWritten' | 'written' | 'findPhrase'>;

/** Pages without a word, for a lexicon that knows only titles. */
export const NO_PAGES: Pages = {
  hasWord: () => false,
  isWritten: () => false,
  written: () => [],
  findPhrase: () => [],
};

/** Makes the lexicon of a catalogue. `readSentence` reads its canonical sentences. */
export function createLexicon(
  catalog: Catalog,
  titles: TitleIndex,
  pages: Pages,
  readSentence: Lexicon['readSentence'],
): Lexicon {
  const phrases = ownPhrasesOf(catalog);
  const neighbours = lazily(() => neighboursIn(catalog));
  const lexicon: Lexicon = {
    catalog,
    titles,
    rules: (isConversation) => (isConversation ? english() : withoutFollowUps()),
    ruleWords: ENGLISH_WORDS,
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
      // In upper case a word has more readings.
      (tokens) => tokens.map(({ text, word }) => `${text} ${word?.readings.length ?? 0}`).join(' '),
    ),
    isMentioned: (word) => pages.hasWord(word),
    hasPhrase: (words) => pages.findPhrase(words).length > 0,
    standsBefore: (word, next) => neighbours().has(`${word} ${next}`),
    readSentence,
    isWritten: (word) => pages.isWritten(word),
    nearestRuleWords: mendQuestionWord,
    nearestCourtesy: mendCourtesy,
    nearestPageWords: whenAsked(() => createMender(new Set(pages.written()), QUESTION_WORDS)),
  };
  return lexicon;
}

/** Each two words that stand side by side in the name of a role or family. */
function neighboursIn({ roles, families }: Catalog): ReadonlySet<string> {
  const names = [...roles.flatMap(namesOf), ...families.flatMap(({ name, aliases }) => [name, ...aliases])];
  return new Set(
    names.map(plainWords).flatMap((words) => words.slice(1).map((next, at) => `${words[at]} ${next}`)),
  );
}

/** Makes a mender when the first misspelt word is asked for: most people spell well. */
function whenAsked(make: () => Mender): Mender {
  const mender = lazily(make);
  return (word) => mender()(word);
}
