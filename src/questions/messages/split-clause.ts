import { ALL, listOf } from '../../queries/build.js';
import { setOfWords } from '../../text/set-of-words.js';
import type { ClauseReader } from '../clauses/clause-reader.js';
import { isReadable, type ReadClause } from '../clauses/reading.js';
import type { Conversation } from '../conversation/conversation.js';
import { isQuestion as isQuestionWord } from '../english/lexicon/small-words.js';
import { WORD_CLASSES } from '../english/lexicon/word-classes.js';
import { isTelegram } from '../telegrams/read-telegram.js';
import { isFamily } from '../whole-titles/keeps-titles.js';
import { COST, mayBeOfRules, readWords } from '../words/read-words.js';
import type { Token } from '../words/tokens.js';
import {
  asks,
  endsInFact,
  isAskingEdit,
  isOpener,
  listsTexts,
  matters,
  saysTopic,
  topicOf,
} from './clause-content.js';

/** Words with which a clause says what the next one takes for granted. */
export const PREMISES: ReadonlySet<string> = new Set(['since', 'because', 'given', 'if']);

/** Words and signs between the questions of one clause: "what grade is it, and who does it report to". */
const SEPARATORS = new Set([',', ':', '-', '–', '—', '…', '(', ')', 'and', 'but', 'also', '·', '|', '→']);
/** More parts than these are not tried one by one. */
const MOST_PARTS = 8;

/** The first of several questions in one clause, and the words behind it. */
interface FirstQuestion {
  read: ReadClause;
  tokens: readonly Token[];
  after: readonly Token[];
}

/** Reads the longest question that a clause begins with; where it begins with none, its first part. */
export function readNext(
  tokens: readonly Token[],
  reader: ClauseReader,
  conversation: Conversation,
): FirstQuestion {
  const whole = reader.read(tokens, conversation);
  const undivided = { read: whole, tokens, after: [] };
  const cuts = cutsOf(tokens, whole);
  const isUnknownTitle = whole.readings.some(({ kind }) => kind === 'query');
  if (cuts.length === 0 || isReadable(whole) || isUnknownTitle) return undivided;
  const end = endOfQuestion(tokens, cuts, reader, conversation);
  if (end === undefined) return readFirstPart(tokens, cuts, reader, conversation) ?? undivided;
  if (isOneTelegram(tokens, end, reader, conversation)) return undivided;
  const question = tokens.slice(0, end);
  return { read: reader.read(question, conversation), tokens: question, after: behind(tokens, end) };
}

/**
 * Whether the words behind a cut go on from those before it, so that a telegram is one question: "roles grade 9 and
 * report to the Director", "Partner Programs, which roles management".
 */
function isOneTelegram(
  tokens: readonly Token[],
  cut: number,
  reader: ClauseReader,
  conversation: Conversation,
): boolean {
  const goesOn = JOINS.has(tokens[cut]?.text ?? '') && GOING_ON.has(tokens[cut + 1]?.text ?? '');
  const isPlace = (): boolean => namesFamily(reader.read(tokens.slice(0, cut), conversation));
  return (goesOn || isPlace()) && isTelegram(tokens, reader, conversation);
}

function namesFamily({ readings: [surest] }: ReadClause): boolean {
  return surest?.kind === 'query' && surest.query.kind === 'family_facts' && surest.query.facts.length === 0;
}

const JOINS = new Set(['and', 'but', 'or']);
/** Verbs and prepositions that go on from a subject. */
const GOING_ON = setOfWords(
  WORD_CLASSES.report,
  WORD_CLASSES.reporting,
  WORD_CLASSES.need,
  WORD_CLASSES.mention,
  WORD_CLASSES.have,
  'in at with without no not above below under over',
);

/** Where a clause may be cut: at signs and joins outside titles and names of families. A cut is the place of the first token after it. */
function cutsOf(tokens: readonly Token[], whole: ReadClause): readonly number[] {
  const names = [
    ...whole.chart.all('title').filter(({ cost }) => cost < COST.data),
    ...whole.chart.all('family').filter(isFamily),
  ];
  const isPremise = PREMISES.has(tokens[0]?.text ?? '');
  // If the comma behind "since she is grade 8" is missing, the premise ends before a word that asks.
  const isCut = ({ text }: Token): boolean => SEPARATORS.has(text) || (isPremise && isQuestionWord([text]));
  const both = tokens.findIndex(({ text }) => text === 'both');
  // "Both SQL and Tableau" is one thing that is asked.
  const isJoined = (at: number): boolean => both >= 0 && both < at && tokens[at]?.text === 'and';
  return tokens
    .flatMap((token, at) => (at > 0 && isCut(token) && !isJoined(at) ? [at] : []))
    .filter((at) => !names.some(({ start, end }) => start < at && at < end))
    .slice(0, MOST_PARTS);
}

/** The tokens behind a cut, without the sign or the join at the cut. */
function behind(tokens: readonly Token[], cut: number): readonly Token[] {
  return tokens.slice(SEPARATORS.has(tokens[cut]?.text ?? '') ? cut + 1 : cut);
}

/** The last cut with a question before it and another behind it: what is left must not be the rest of the first one. */
function endOfQuestion(
  tokens: readonly Token[],
  cuts: readonly number[],
  reader: ClauseReader,
  conversation: Conversation,
): number | undefined {
  const asks = (end: number): boolean =>
    asksSomething(behind(tokens, end), reader) || isTalk(behind(tokens, end), reader);
  const plain = cuts.findLast(
    (end) => isReadable(reader.read(tokens.slice(0, end), conversation)) && asks(end),
  );
  if (plain !== undefined) return plain;
  const beforeQuestions = cuts.filter((end) => isOpener(behind(tokens, end)[0]?.text ?? ''));
  if (beforeQuestions.length === 0 || isTelegram(tokens, reader, conversation)) return undefined;
  return beforeQuestions.findLast(
    (end) => isTelegram(tokens.slice(0, end), reader, conversation) && asks(end),
  );
}

/** Reads what stands before the first cut, if the words behind it ask something of their own. */
function readFirstPart(
  tokens: readonly Token[],
  [cut = tokens.length]: readonly number[],
  reader: ClauseReader,
  conversation: Conversation,
): FirstQuestion | undefined {
  const after = behind(tokens, cut);
  if (!asksSomething(after, reader)) return undefined;
  const part = tokens.slice(0, cut);
  const read = reader.read(part, conversation);
  // "Jobs for somebody with SQL and Tableau" wants both.
  const isOneList = tokens[cut]?.text === 'and' && listsTexts(reader.read(after, conversation));
  if (isOneList && !isReadable(read)) return undefined;
  // The first half of a sentence is never answered in place of the whole.
  const isTopic =
    saysTopic(read) &&
    topicOf(reader.read(after, conversation)) === undefined &&
    !(tokens[cut]?.text === 'and' && endsInFact(read));
  return isReadable(read) || isTopic || !matters(read) ? { read, tokens: part, after } : undefined;
}

/** A conversation, to find out whether words would ask something in one. */
const AFTER_ANOTHER: Conversation = { query: listOf(ALL), focus: ALL };

/** Whether the last tokens of a clause hold a question, were they in a conversation. */
function asksSomething(tokens: readonly Token[], reader: ClauseReader): boolean {
  const [first] = tokens;
  if (!first) return false;
  const known = reader.asks.get(first);
  if (known !== undefined) return known;
  const { read, after: following } = readNext(tokens, reader, AFTER_ANOTHER);
  const isAsking =
    read.readings.some(asks) || read.misfits.some(isAskingEdit) || asksSomething(following, reader);
  reader.asks.set(first, isAsking);
  return isAsking;
}

/** Whether some tokens hold nothing but words of questions and courtesy: "need it asap". */
function isTalk(tokens: readonly Token[], reader: ClauseReader): boolean {
  return readWords(tokens, reader.lexicon).every(
    (word) =>
      (!word.title || word.isRuleWord) &&
      (mayBeOfRules(word) || word.skippable || word.kind === 'sign') &&
      !/^\d+$/.test(word.text) &&
      word.text !== 'not',
  );
}
