import { distinctBy } from '../../collections.js';
import { ALL } from '../../queries/build.js';
import type { Roles } from '../../queries/query.js';
import type { Phrase } from '../chart/phrase.js';
import type { ClauseReader } from '../clauses/clause-reader.js';
import { isReadable, type ReadClause, type Reading } from '../clauses/reading.js';
import type { Conversation } from '../conversation/conversation.js';
import type { Edit } from '../conversation/edit.js';
import { LABELS } from '../english/lexicon/courtesy.js';
import { withoutDates } from '../english/lexicon/dates.js';
import { isQuestion as isQuestionWord, isSmall } from '../english/lexicon/small-words.js';
import { isTelegram } from '../telegrams/read-telegram.js';
import { COST, mayBeOfRules, readWords, type Word } from '../words/read-words.js';
import { rawOf, type Token } from '../words/tokens.js';

/** Words with which a clause says what the next one takes for granted. */
export const PREMISES: ReadonlySet<string> = new Set(['since', 'because', 'given', 'if']);

/** Words and signs between the questions of one clause: "what grade is it, and who does it report to". */
const SEPARATORS = new Set([',', ':', '-', '–', '—', '…', '(', ')', 'and', 'but', 'also', '·', '|', '→']);
/** More parts than these are not tried one by one. */
const MOST_PARTS = 8;

/** Reads the longest question that a clause begins with; where it begins with none, its first part. */
export function readNext(
  tokens: readonly Token[],
  reader: ClauseReader,
  conversation: Conversation,
): { read: ReadClause; tokens: readonly Token[]; after: readonly Token[] } {
  const whole = reader.read(tokens, conversation);
  const titles = whole.chart.all('title').filter(({ cost }) => cost < COST.data);
  const isPremise = PREMISES.has(tokens[0]?.text ?? '');
  // If the comma behind "since she is grade 8" is missing, the premise ends before a word that asks.
  const isCut = ({ text }: Token): boolean => SEPARATORS.has(text) || (isPremise && isQuestionWord([text]));
  const both = tokens.findIndex(({ text }) => text === 'both');
  // "Both SQL and Tableau" is one thing that is asked.
  const isJoined = (at: number): boolean => both >= 0 && both < at && tokens[at]?.text === 'and';
  const cuts = tokens
    .flatMap((token, at) => (at > 0 && isCut(token) && !isJoined(at) ? [at] : []))
    .filter((at) => !titles.some(({ start, end }) => start < at && at < end))
    .slice(0, MOST_PARTS);
  const behind = (at: number): readonly Token[] =>
    tokens.slice(SEPARATORS.has(tokens[at]?.text ?? '') ? at + 1 : at);
  const asks = (end: number): boolean => asksSomething(behind(end), reader) || isTalk(behind(end), reader);
  const readBefore = (end: number): ReadClause => reader.read(tokens.slice(0, end), conversation);
  const isTelegramBefore = (end: number): boolean =>
    isTelegram(tokens.slice(0, end), reader, conversation) && asks(end);
  const isUnknownTitle = whole.readings.some(({ kind }) => kind === 'query');
  if (cuts.length === 0 || isReadable(whole) || isUnknownTitle) return { read: whole, tokens, after: [] };
  // What is left must ask something as well, or else the clause was cut in the middle of what it says.
  const plain = cuts.findLast((end) => isReadable(readBefore(end)) && asks(end));
  const beforeQuestions = cuts.filter((end) => OPENERS.has(behind(end)[0]?.text ?? ''));
  const mayBeTelegrams =
    plain === undefined && beforeQuestions.length > 0 && !isTelegram(tokens, reader, conversation);
  const cut = plain ?? (mayBeTelegrams ? beforeQuestions.findLast(isTelegramBefore) : undefined);
  if (cut !== undefined) return { read: readBefore(cut), tokens: tokens.slice(0, cut), after: behind(cut) };
  const [first = tokens.length] = cuts;
  const rest = behind(first);
  if (!asksSomething(rest, reader)) return { read: whole, tokens, after: [] };
  const part = tokens.slice(0, first);
  const read = reader.read(part, conversation);
  // "Jobs for somebody with SQL and Tableau" wants both.
  const isOneList = tokens[first]?.text === 'and' && listsTexts(reader.read(rest, conversation));
  if (isOneList && !isReadable(read)) return { read: whole, tokens, after: [] };
  // The first half of a sentence is never answered in place of the whole.
  const isTopic = saysTopic(read) && topicOf(reader.read(rest, conversation)) === undefined;
  return isReadable(read) || isTopic || !matters(read)
    ? { read, tokens: part, after: rest }
    : { read: whole, tokens, after: [] };
}

/** A conversation, to find out whether words would ask something in one. */
const AFTER_ANOTHER: Conversation = { query: { kind: 'list', roles: ALL, columns: [] }, focus: ALL };

/** Whether the last tokens of a clause hold a question, were they in a conversation. */
function asksSomething(tokens: readonly Token[], reader: ClauseReader): boolean {
  const [first] = tokens;
  if (!first) return false;
  const known = reader.asks.get(first);
  if (known !== undefined) return known;
  const { read, after: following } = readNext(tokens, reader, AFTER_ANOTHER);
  const asks =
    read.readings.some(isQuestion) || read.misfits.some(isAsking) || asksSomething(following, reader);
  reader.asks.set(first, asks);
  return asks;
}

/** Whether the surest reading of a clause only names roles or a family. */
export function onlyNames({ readings: [surest] }: ReadClause): boolean {
  return surest?.kind === 'query' && !isQuestion(surest);
}

/** Whether a clause begins as a question does. */
export function beginsAsQuestion({ words }: ReadClause): boolean {
  return OPENERS.has(words.find(({ skippable }) => !skippable)?.text ?? '');
}

const OPENERS = new Set(
  'is are was were do does did can could will would should what which who whom how when where why'.split(' '),
);

/** Whether a reading asks something, and does not only name a role or a family. */
function isQuestion(reading: Reading): boolean {
  if (reading.cost >= COST.unknown || reading.kind === 'talk') return false;
  if (reading.kind === 'edit') return isAsking(reading.edit);
  const { query } = reading;
  if (query.kind === 'facts') return !query.facts.includes('overview');
  if (query.kind === 'list')
    return reading.phrase.parts[0]?.type !== 'group' || reading.phrase.parts.length > 1;
  return query.kind !== 'family_facts' || query.facts.length > 0;
}

function isAsking({ kind }: Edit): boolean {
  return kind !== 'swap_roles' && kind !== 'swap_text';
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

const MATTERING = ['facts', 'attribute', 'modifier', 'measure', 'end'] as const;

/** Whether a clause speaks of roles, facts, grades or conditions, so that it must not be ignored silently. */
export function matters(read: ReadClause | undefined): boolean {
  if (!read) return false;
  return (
    read.words.some(
      ({ title, text, isRuleWord, skippable }) =>
        // "Which of these need SQL: ..." is asked of what follows.
        ((ASKING.has(text) || COMPARING.has(text)) && !skippable) ||
        // "The other one" points at a role, even if nobody knows which.
        ONES.has(text) ||
        // "it" may be a word of a title.
        (title && !title.mended && !isRuleWord) ||
        text === 'not',
    ) ||
    NUMBER.test(withoutDates(rawOf(read.words))) ||
    (!tellsOfAsker(read) &&
      MATTERING.some((type) => read.chart.all(type).some(({ cost }) => cost < COST.free)))
  );
}

/** "Which one earns more" asks about roles that stand behind it. */
const COMPARING = new Set(['more', 'less', 'fewer', 'higher', 'lower', 'than']);
const ONES = new Set(['one', 'ones']);
const NUMBER = /(?<![\p{L}\d])\d+(?![\p{L}\d])/u;

/** Whether a clause has too little left to be shown as set aside: "for", or the label of a field. */
export function isLeftover({ words }: ReadClause): boolean {
  const said = words.filter(({ kind, text, skippable }) => kind !== 'sign' && !skippable && !isSmall([text]));
  const [only, another] = said;
  return only === undefined || (another === undefined && LABELS.has(only.text));
}

/** Whether a clause has no word of questions or titles: beside a question, "Appreciated!" asks for no text. */
export function namesOnlyTexts({ words }: ReadClause): boolean {
  return words.every(
    ({ kind, title, isRuleWord, skippable, text }) =>
      skippable || (kind === 'word' && !(title && !title.mended) && !isRuleWord && !/^\d+$/.test(text)),
  );
}

/** Whether a clause only lists words to look for: "Tableau and Python". */
function listsTexts(read: ReadClause): boolean {
  const words = read.words.filter(({ text }) => text !== 'and' && text !== 'or');
  return namesOnlyTexts({ ...read, words });
}

/** "We are hiring" is about the asker. */
function tellsOfAsker({ words: [first, second] }: ReadClause): boolean {
  return ['we', 'i'].includes(first?.text ?? '') && ['am', 'are'].includes(second?.text ?? '');
}

/** The one role that a clause names; none in part of a title that no role has. */
export function topicOf({ chart, words }: ReadClause): Roles | undefined {
  const titles = chart.all('title');
  const unknown = titles.filter(({ value }) => value.kind === 'unknown');
  // "The Cook make" goes on from a title with a word of questions.
  const isOfTitles = (word: Word | undefined): boolean => word?.title !== undefined || !word?.isRuleWord;
  const goesOn = (one: Phrase, other: Phrase): boolean =>
    other.start <= one.start &&
    one.end <= other.end &&
    [...words.slice(other.start, one.start), ...words.slice(one.end, other.end)].some(isOfTitles);
  const whole = titles.filter(
    (title) =>
      title.cost % COST.mended < COST.data &&
      title.value.kind === 'one' &&
      !unknown.some((other) => goesOn(title, other)),
  );
  const named = distinctBy(whole, ({ value }) => JSON.stringify(value));
  const [only, another] = named;
  return another ? undefined : only?.value;
}

/** "Which of the cooks" asks what the next words go on with. */
const ASKING = new Set(['which', 'who', 'whom', 'how']);

/** Whether a clause names a role and asks nothing: "I have been offered the Staff ESM job". */
export function saysTopic(read: ReadClause): boolean {
  const first = read.words.find(({ skippable }) => !skippable)?.text ?? '';
  const saysMore =
    read.words.some(({ text }) => /^\d+$/.test(text) || text === 'not' || ASKING.has(text)) ||
    read.words.at(-1)?.text === "'s" ||
    PLACING.has(first);
  return !saysMore && !asksHalf(read) && topicOf(read) !== undefined;
}

/** "In Paralegal" says which roles the next words ask about, and they must not be asked of all. */
const PLACING = new Set(['in', 'within', 'inside', 'across', 'among', 'outside', 'under']);

/** Whether a clause has words that relate roles to others: "many levels are there between esm", and no more. */
function asksHalf({ words }: ReadClause): boolean {
  return words.some(({ text }) => RELATING.has(text));
}

const RELATING = new Set(['between', 'many', 'than', 'more', 'less', 'same', 'difference', 'both', 'either']);
