import type { Query } from '../../queries/query.js';
import { type Chart, parseChart } from '../chart/chart.js';
import type { Lexical, Phrase } from '../chart/phrase.js';
import type { TypeName } from '../chart/rule.js';
import type { Edit } from '../conversation/edit.js';
import type { Referents } from '../conversation/referents.js';
import { WORD_CLASSES } from '../english/lexicon/word-classes.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Talk } from '../phrase-meanings.js';
import { missingNouns } from '../phrases/missing-nouns.js';
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
import { cutsName, takesFamilyApart } from '../whole-titles/cuts-name.js';
import { dividesTitle } from '../whole-titles/divides-title.js';
import { takesLevelForVerb, takesLevelOfNext } from '../whole-titles/takes-level.js';
import { COST, readWords, type Word } from '../words/read-words.js';
import type { Token } from '../words/tokens.js';
import { clausePhrases } from './clause-phrases.js';
import { cutsText } from './cut-texts.js';
import { returnsToManager } from './returns-to-manager.js';

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
const FREE: ReadonlySet<TypeName> = new Set([
  'text',
  'term',
  'known_term',
  'title_part',
  'act',
  'doing',
] as const);

/** Reads a clause as it stands, or as a telegram, in which small words may be missing. */
export function readClause(
  tokens: readonly Token[],
  lexicon: Lexicon,
  referents: Referents,
  isTelegram = false,
  mostWork = MOST_WORK,
): ParsedClause {
  const words = readWords(tokens, lexicon);
  const { known, titles, all } = clausePhrases(words, lexicon, referents);
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
  const returns = returnsToManager(referents, words);
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
      .filter(({ phrase }) => !returns(phrase))
      .filter(keepsNames)
      .sort((a, b) => a.cost - b.cost),
  };
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

/**
 * The place of "Kubernetes" in "Kubernetes required for the ESM": a first word that neither questions nor titles have.
 */
function firstText(words: readonly Word[]): number | undefined {
  const at = words.findIndex(({ skippable }) => !skippable);
  const first = words[at];
  return first?.kind === 'word' && !first.isRuleWord && !first.title ? at : undefined;
}
