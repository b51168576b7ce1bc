import type { Query } from '../../queries/query.js';
import { type Chart, parseChart } from '../chart/chart.js';
import { leavesOf } from '../chart/inner-phrases.js';
import type { Lexical, Phrase } from '../chart/phrase.js';
import type { TypeName } from '../chart/rule.js';
import type { Edit } from '../conversation/edit.js';
import type { Referents } from '../conversation/referents.js';
import { isQuestion, isSmall } from '../english/lexicon/small-words.js';
import { WORD_CLASSES } from '../english/lexicon/word-classes.js';
import {
  cutsName,
  dividesTitle,
  takesFamilyApart,
  takesLevelForVerb,
  takesLevelOfNext,
} from '../keeps-titles.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Talk } from '../phrase-meanings.js';
import { bareManagers } from '../phrases/bare-managers.js';
import {
  definiteNouns,
  offeredTitles,
  otherNouns,
  theManagers,
  theNouns,
  titledOnes,
} from '../phrases/definite-nouns.js';
import { lexicalPhrases } from '../phrases/lexical-phrases.js';
import { missingNouns } from '../phrases/missing-nouns.js';
import { namesOne } from '../phrases/names.js';
import { families, places } from '../phrases/places.js';
import { isPronounWord, ONE_PERSON, pronouns, sameText } from '../phrases/pronouns.js';
import { freeText } from '../phrases/terms.js';
import { wantedTitleWords } from '../phrases/wanted-title-words.js';
import { isFairFollowUp, isFairTelegram } from '../telegrams/telegram.js';
import { countsGrade, ranksMinimum } from '../telegrams/telegram-numbers.js';
import {
  asksFamiliesOf,
  asksWhatIsNeeded,
  passesOverThat,
  selectsTitle,
} from '../telegrams/telegram-selections.js';
import { COST, readWords, type Word } from '../words/read-words.js';
import { rawOf, type Token } from '../words/tokens.js';
import { cutsText } from './cut-texts.js';

/** A way to read a clause, and its cost. */
type ParsedReading = { cost: number; phrase: Phrase } & (
  | { kind: 'query'; query: Query }
  | { kind: 'edit'; edit: Edit }
  | { kind: 'talk'; talk: Talk }
);

/** A clause read in every way that leaves nothing out, whatever was asked before. */
export interface ParsedClause {
  words: readonly Word[];
  chart: Chart;
  readings: readonly ParsedReading[];
}

/** More steps and words than any sensible message needs. */
export const MOST_WORK = 4000;

/** Text to look for is only wanted where some word of a rule asks for it. */
const FREE: ReadonlySet<TypeName> = new Set(['text', 'term', 'known_term', 'title_part'] as const);

/** Reads a clause as it stands, or as a telegram, in which small words may be missing. */
export function readClause(
  tokens: readonly Token[],
  lexicon: Lexicon,
  referents: Referents,
  isTelegram = false,
  mostWork = MOST_WORK,
): ParsedClause {
  const words = readWords(tokens, lexicon);
  const { known, titles, all } = phrasesIn(words, lexicon, referents);
  const onDemand = new Map<TypeName, (start: number) => readonly Lexical[]>([
    ['term', (start) => freeText(words, start, lexicon, isTelegram)],
    ['title_words', (start) => wantedTitleWords(words, start)],
  ]);
  const chart = parseChart(
    {
      words,
      // In a conversation, "need travel" is more likely about the roles of the last question.
      lexical: isTelegram && !referents.isConversation ? [...all, ...missingNouns(words)] : all,
      onDemand,
      firstText: firstText(words),
      ...(isTelegram && { elision: { cost: COST.missing, anchored: FREE } }),
    },
    lexicon.rules(referents.isConversation === true),
    mostWork,
  );
  const keepsNames = ({ phrase }: ParsedReading): boolean =>
    !dividesTitle(phrase, words, titles) &&
    !takesFamilyApart(phrase, known) &&
    !cutsName(phrase, words, lexicon.standsBefore) &&
    !cutsText(phrase, words, lexicon) &&
    !takesLevelOfNext(phrase, words, titles) &&
    !takesLevelForVerb(phrase, words, titles) &&
    !selectsTitle(phrase, titles, isTelegram);
  return {
    words,
    chart,
    readings: readingsIn(chart, words, isTelegram)
      .filter(goesOn(referents, words))
      .filter(keepsNames)
      .sort((a, b) => a.cost - b.cost),
  };
}

interface ClausePhrases {
  /** Those that mean the same whatever was asked before. */
  known: readonly Lexical[];
  titles: readonly Lexical[];
  all: readonly Lexical[];
}

function phrasesIn(words: readonly Word[], lexicon: Lexicon, referents: Referents): ClausePhrases {
  const manager = theManagers(words, referents);
  const phrases = lexicalPhrases(words, lexicon).filter(isNotManager(manager, referents, words));
  const nouns = theNouns(words, referents, phrases);
  const known = phrases.filter(isNotNoun(nouns));
  const titles = known.filter(({ type }) => type === 'title');
  const all = [
    ...known,
    ...pronouns(words, referents, titles),
    ...sameText(words, referents),
    ...manager,
    ...definiteNouns(words, referents),
    ...otherNouns(words, referents),
    ...nouns,
    ...titledOnes(words, referents),
    ...offeredTitles(words, referents, titles),
    ...bareManagers(words, known),
    ...places(words, referents),
    ...families(words, referents),
  ];
  return { known, titles, all };
}

/** The whole readings that a chart found, without unlikely ones. */
function readingsIn(chart: Chart, words: readonly Word[], isTelegram: boolean): ParsedReading[] {
  const queries = chart
    .complete('query')
    .filter(
      (phrase) =>
        !asksFactOfAll(phrase.value, words) &&
        !countsGrade(phrase, words) &&
        !ranksMinimum(phrase, words) &&
        !asksFamiliesOf(phrase, words) &&
        !asksWhatIsNeeded(phrase, words) &&
        !passesOverThat(phrase, words) &&
        (!isTelegram || isFairTelegram(phrase, words)),
    );
  const edits = chart.complete('edit').filter((phrase) => !isTelegram || isFairFollowUp(phrase, words));
  return [
    ...queries.map((phrase) => ({ kind: 'query' as const, query: phrase.value, cost: phrase.cost, phrase })),
    ...chart
      .complete('talk')
      .map((phrase) => ({ kind: 'talk' as const, talk: phrase.value, cost: phrase.cost, phrase })),
    ...edits.map((phrase) => ({ kind: 'edit' as const, edit: phrase.value, cost: phrase.cost, phrase })),
  ];
}

/** "Experience roles" have the word in their titles: facts of all roles are asked for with "of" or "all". */
function asksFactOfAll(query: Query, words: readonly Word[]): boolean {
  return (
    query.kind === 'facts' &&
    query.of.kind === 'all' &&
    words.findLast(({ skippable }) => !skippable)?.forms.some(({ word }) => word === 'roles') === true &&
    !words.some(({ text }) => SAYING_ALL.has(text))
  );
}

const SAYING_ALL = new Set([...WORD_CLASSES.of.split(' '), ...WORD_CLASSES.all.split(' '), 'any']);

/** Once an answer has named a manager, "the manager" at the end of a clause is no other role of that level or title. */
function isNotManager(
  manager: readonly Lexical[],
  { isManager }: Referents,
  words: readonly Word[],
): (phrase: Lexical) => boolean {
  const taken = isManager ? manager.filter(({ end }) => words.slice(end).every(isPassedOver)) : [];
  return ({ start, end }) => !taken.some((phrase) => phrase.start === start && phrase.end === end);
}

/** Once a Director was spoken of, "the director" is that one, and not any director. */
function isNotNoun(nouns: readonly Lexical[]): (phrase: Lexical) => boolean {
  return (phrase) =>
    namesOne(phrase) ||
    !nouns.some(({ start, end, cost }) => cost === 0 && start + 1 === phrase.start && end === phrase.end);
}

const isPassedOver = ({ skippable, kind }: Word): boolean => skippable || kind === 'sign';

/**
 * The place of "Kubernetes" in "Kubernetes required for the ESM": a first word that neither questions nor titles have.
 */
function firstText(words: readonly Word[]): number | undefined {
  const at = words.findIndex(({ skippable }) => !skippable);
  const first = words[at];
  return first?.kind === 'word' && !first.isRuleWord && !first.title ? at : undefined;
}

/**
 * Drops readings that ask who reports to the manager just named: the last question said that already. So "them" is the
 * role that was asked about. "Who else" may still be about the manager, and so may "her" once an answer has named her.
 */
function goesOn(
  { person, isManager, isAnswered }: Referents,
  words: readonly Word[],
): (reading: ParsedReading) => boolean {
  const isSaid = words.some(
    ({ text }) => text === 'else' || (isAnswered && (ONE_PERSON.has(text) || text === 'that')),
  );
  const back = isManager && `"kind":"reports","of":${JSON.stringify(person)}`;
  const backFacts = isManager && `"facts":["direct_reports"],"of":${JSON.stringify(person)}`;
  return (reading) => {
    if (!back || !backFacts || isSaid || !leavesOf(reading.phrase).some(isPronoun(words))) return true;
    const meaning = JSON.stringify(
      reading.kind === 'query' ? reading.query : reading.kind === 'edit' ? reading.edit : '',
    );
    return !meaning.includes(back) && !meaning.includes(backFacts);
  };
}

function isPronoun(words: readonly Word[]): (leaf: Phrase) => boolean {
  // Titles may begin with "IT".
  return ({ type, start }) => type !== 'title' && isPronounWord(words[start]?.text ?? '');
}

/** The words that no part of a phrase covers and that cannot be passed over, as typed. */
export function uncovered(words: readonly Word[], { start, end }: Pick<Phrase, 'start' | 'end'>): string[] {
  const outside = words.filter(
    (word, at) => (at < start || at >= end) && !word.skippable && word.kind !== 'sign' && word.raw !== '',
  );
  // In "what is the flurble of", only "flurble" was in the way, and not the words around it.
  const telling = outside.filter(({ text }) => !isSmall([text]) && !isQuestion([text]));
  return (telling.length > 0 ? telling : outside).map((word) =>
    word.kind === 'quote' ? word.text : rawOf([word]),
  );
}
