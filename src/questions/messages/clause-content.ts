import { distinctBy } from '../../collections.js';
import type { Condition, Roles } from '../../queries/query.js';
import { setOfWords } from '../../text/set-of-words.js';
import type { Phrase } from '../chart/phrase.js';
import type { ReadClause, Reading } from '../clauses/reading.js';
import type { Edit } from '../conversation/edit.js';
import { LABELS } from '../english/lexicon/courtesy.js';
import { withoutDates } from '../english/lexicon/dates.js';
import { isSmall } from '../english/lexicon/small-words.js';
import { COST, maySay, type Word } from '../words/read-words.js';
import { rawOf } from '../words/tokens.js';

/** Whether the surest reading of a clause only names roles or a family. */
export function onlyNames({ readings: [surest] }: ReadClause): boolean {
  return surest?.kind === 'query' && !asks(surest);
}

/** Whether a clause begins as a question does. */
export function beginsAsQuestion({ words }: ReadClause): boolean {
  const first = words.find(({ skippable }) => !skippable);
  return first !== undefined && maySay(first, OPENERS);
}

const OPENERS = setOfWords(`
  is are was were do does did can could will would should what which who whom how when where why
`);

/** Whether a question may begin with a word. */
export const isOpener = (word: string): boolean => OPENERS.has(word);

/** Whether a reading asks something, and does not only name a role or a family. */
export function asks(reading: Reading): boolean {
  if (reading.cost >= COST.unknown || reading.kind === 'talk') return false;
  if (reading.kind === 'edit') return isAskingEdit(reading.edit);
  const { query } = reading;
  if (query.kind === 'facts') return !query.facts.includes('overview');
  if (query.kind === 'list')
    return reading.phrase.parts[0]?.type !== 'group' || reading.phrase.parts.length > 1;
  return query.kind !== 'family_facts' || query.facts.length > 0;
}

export function isAskingEdit({ kind }: Edit): boolean {
  return kind !== 'swap_roles' && kind !== 'swap_text';
}

const MATTERING = ['facts', 'attribute', 'modifier', 'measure', 'end'] as const;

/** Whether a clause speaks of roles, facts, grades or conditions, so that it must not be ignored silently. */
export function matters(read: ReadClause | undefined): boolean {
  if (!read) return false;
  return (
    read.words.some(
      ({ kind, title, text, isRuleWord, skippable }) =>
        // Who puts words in quotation marks asks about them.
        kind === 'quote' ||
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
      MATTERING.some((type) =>
        read.chart.all(type).some((phrase) => phrase.cost < COST.free && !isOfNoFile(phrase, read)),
      ))
  );
}

/** Whether a phrase is a place such as "remote", in a catalogue where no file states it. Advertisements name one. */
function isOfNoFile({ type, value }: Phrase, { chart }: ReadClause): boolean {
  if (type !== 'attribute' && type !== 'modifier') return false;
  const condition = value as Condition;
  const isPlace = condition.kind === 'named' && condition.fact === 'location';
  return isPlace && chart.all('place').every(({ rule }) => rule !== undefined);
}

/** "Which one earns more" asks about roles that stand behind it. */
const COMPARING = setOfWords('more less fewer higher lower bigger smaller larger than');
const ONES = new Set(['one', 'ones', 'these', 'those']);
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
export function listsTexts(read: ReadClause): boolean {
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
    PLACING.has(first) ||
    (SUPPOSING.has(first) && read.words.some(isPromoted));
  return !saysMore && !asksHalf(read) && topicOf(read) !== undefined;
}

/** "If the Cook gets promoted" speaks of the role after the Cook, and "if I get promoted to Cook" of the Cook. */
const isPromoted = ({ text }: Word, at: number, words: readonly Word[]): boolean =>
  PROMOTED.has(text) && words[at + 1]?.text !== 'to' && words[at + 1]?.text !== 'into';

const PROMOTED = new Set(['promote', 'promotes', 'promoted']);
const SUPPOSING = new Set(['if', 'when', 'once', 'after', 'suppose', 'assuming']);

/** Whether a clause ends in a fact: in "roles with their level and track", the next words are another one. */
export function endsInFact({ words, chart }: ReadClause): boolean {
  return chart.all('fact').some(({ end, cost }) => end === words.length && cost < COST.mended);
}

/** "In Paralegal" says which roles the next words ask about, and they must not be asked of all. */
const PLACING = new Set(['in', 'within', 'inside', 'across', 'among', 'outside', 'under']);

/** Whether a clause has words that relate roles to others: "many levels are there between esm", and no more. */
function asksHalf({ words }: ReadClause): boolean {
  return words.some(({ text }) => RELATING.has(text));
}

const RELATING = new Set(['between', 'many', 'than', 'more', 'less', 'same', 'difference', 'both', 'either']);
