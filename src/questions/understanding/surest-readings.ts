import { isSameValue } from '../../collections.js';
import type { Condition, Query } from '../../queries/query.js';
import type { Chart } from '../chart/chart.js';
import { phrasesIn } from '../chart/inner-phrases.js';
import type { Phrase } from '../chart/phrase.js';
import type { ReadClause, Reading } from '../clauses/reading.js';
import type { Conversation } from '../conversation/conversation.js';
import type { Edit } from '../conversation/edit.js';
import type { Talk } from '../phrase-meanings.js';
import { COST, maySay, type Word } from '../words/read-words.js';
import { alikeToBoth } from './alike-to-both.js';
import { costBesideFamilies, familiesApart } from './families-apart.js';
import { normalised } from './normal-form.js';

/** What the surest readings of a clause ask. */
interface Surest {
  asked: readonly AskedReading[];
  /** The cost of the surest reading. */
  cost: number;
  /** Small talk, where the surest reading of all is that. */
  talk?: Talk;
}

type Meant = AskedReading | { kind: 'talk'; cost: number; talk: Talk };

/** A reading, and the question that it asks. */
export interface AskedReading {
  kind: 'query';
  cost: number;
  query: Query;
  isEdit: boolean;
  isBack?: boolean;
  /** Whether it begins or ends inside a frame: with the "manager" of "my manager wants". */
  breaksFrame: boolean;
  /** Whether it asks for a fact by the last word of a condition: "level" in "roles at senior level". */
  cutsTerm: boolean;
}

/**
 * Drops follow-ups where the clause is a question of its own: one that reads more of its words ("tell me about the
 * ESM"), that asks who of all does something, or that asks for the families there are.
 */
function withoutFalseEdits({ readings, words }: ReadClause, last: Query | undefined): readonly Reading[] {
  const length = ({ phrase }: Reading): number => phrase.end - phrase.start;
  const first = words.find(({ skippable }) => !skippable);
  // "In Sales, who is grade 8" asks who as well.
  const asksWho = words.some(
    (word, at) => word.text === 'who' && (word === first || words[at - 1]?.text === ','),
  );
  const isOfList = (last?.kind === 'list' || last?.kind === 'count') && last.roles.kind === 'where';
  return readings.filter(
    (reading) =>
      reading.kind !== 'edit' ||
      !readings.some(
        (other) =>
          other.kind === 'query' &&
          other.cost <= reading.cost &&
          (length(other) > length(reading) ||
            (asksWho && CHOOSING.has(reading.edit.kind) && !(isOfList && saysWhatTheyAre(reading.edit))) ||
            other.query.kind === 'families'),
      ),
  );
}

/** "Who needs SQL" and "who is grade 8" are asked of the last list. "Who reports to the Director" names its own. */
function saysWhatTheyAre(edit: Edit): boolean {
  return edit.kind === 'swap_condition' && OWN.has(edit.condition.kind);
}

const OWN: ReadonlySet<Condition['kind']> = new Set<Condition['kind']>([
  'mentions',
  'grade',
  'level',
  'track',
  'measure',
  'documented',
]);

/** Follow-ups that choose some of the last roles by what is true of them. */
const CHOOSING: ReadonlySet<Edit['kind']> = new Set<Edit['kind']>(['narrow', 'swap_condition']);

/** Drops readings that begin or end inside a frame, if others do not. A frame alone only goes on: "in total?" */
function clearOfFrames(readings: readonly AskedReading[], words: readonly Word[]): readonly AskedReading[] {
  const clear = readings.filter(({ breaksFrame }) => !breaksFrame);
  // "Is it true that it isn't grade 9" asks more than the denial behind it, although "is it true" is a frame.
  const denied = readings.filter(({ query }) => clear.some((other) => isOppositeOf(query, other.query)));
  if (denied.length > 0) return denied;
  const isFrameAlone = words.every(({ skippable }) => skippable);
  if (clear.length > 0) return clear;
  return isFrameAlone ? readings.filter(({ isEdit }) => isEdit) : readings;
}

/** Whether a question asks if the claim of another is not so. */
function isOppositeOf(query: Query, other: Query): boolean {
  return (
    query.kind === 'whether' &&
    query.claim.kind === 'not' &&
    isSameValue({ ...query, claim: query.claim.condition }, other)
  );
}

/** Drops readings that cut a condition short, if others do not. */
function withWholeTerms(readings: readonly AskedReading[]): readonly AskedReading[] {
  const whole = readings.filter(({ cutsTerm }) => !cutsTerm);
  return whole.length > 0 ? whole : readings;
}

/**
 * Whether a fact is asked by a word that ends the name of a level, a track or a family: "level" in "at senior level",
 * "track" in "on the management track", "managers" in "senior people managers".
 */
function cutsTerms(reading: Phrase, words: readonly Word[], chart: Chart): boolean {
  const inner = phrasesIn(reading);
  const terms = TERMS.flatMap((type) => chart.all(type));
  return inner.some(
    (fact) =>
      fact.type === 'fact' &&
      (isOfManagers(fact, words) ||
        terms.some(
          ({ start, end }) =>
            end === fact.end &&
            start < fact.start &&
            inner.some((part) => part.start === start && part.end === fact.start),
        )),
  );
}

const TERMS = ['level', 'track', 'family'] as const;

/** Whether "managers" stands behind "people" or "line". */
function isOfManagers({ start }: Phrase, words: readonly Word[]): boolean {
  const before = words[start - 1];
  return words[start]?.text === 'managers' && before !== undefined && maySay(before, PEOPLE);
}

const PEOPLE = new Set(['people', 'line']);

function meaningOf(reading: Reading, { words, chart }: ReadClause, passedOver: number): Meant {
  const { phrase } = reading;
  const cost = reading.cost + passedOver + costBesideFamilies(reading, chart);
  if (reading.kind === 'talk') return { kind: 'talk', talk: reading.talk, cost };
  const query = alikeToBoth(familiesApart(normalised(reading.query), phrase), words);
  const cutsTerm = cutsTerms(phrase, words, chart);
  const breaksFrame = [phrase.start, phrase.end - 1].some((at) => words[at]?.isFramed);
  return reading.kind === 'query'
    ? { kind: 'query', query, cost, isEdit: false, breaksFrame, cutsTerm }
    : // In a conversation, what may be a follow-up is one.
      {
        kind: 'query',
        query,
        cost: cost - COST.data,
        isEdit: true,
        isBack: reading.edit.kind === 'go_back',
        breaksFrame,
        cutsTerm,
      };
}

/** How many misspelt words a reading passes over. To pass over "liist" is no surer than to read it as "list". */
function slipsOutside({ start, end }: Phrase, words: readonly Word[]): number {
  return words.filter(
    ({ skippable, spellings }, at) => (at < start || at >= end) && skippable && spellings.length > 1,
  ).length;
}

/** What small talk may cost. A slip never forgets a conversation: "rest" is no "reset". */
function mostFor(talk: Talk): number {
  return talk === 'start_over' ? COST.mended : COST.free;
}

/** What the surest readings of a clause ask. */
export function surestReadings(read: ReadClause, conversation: Conversation): Surest {
  const readings = withoutFalseEdits(read, conversation.query);
  const passedOver = readings.map(({ phrase }) => slipsOutside(phrase, read.words) * COST.mended);
  const fewest = Math.min(...passedOver);
  const meant = readings.map((reading, at) => meaningOf(reading, read, (passedOver[at] ?? 0) - fewest));
  const [best] = meant;
  const cost = Math.min(...meant.map((each) => each.cost));
  return {
    asked: clearOfFrames(withWholeTerms(likelyOf(meant, cost, conversation)), read.words),
    cost,
    ...(best?.kind === 'talk' && best.cost < mostFor(best.talk) && { talk: best.talk }),
  };
}

/**
 * The surest readings. Where the role of the asker is known, "what do I need to become a Manager" is about the way from
 * there, whatever small words are missing.
 */
function likelyOf(meant: readonly Meant[], least: number, { me }: Conversation): readonly AskedReading[] {
  const queries = meant.flatMap((each) => (each.kind === 'query' ? [each] : []));
  const person = me && JSON.stringify(me);
  const own = queries.filter(
    ({ query, cost }) => person && cost < least + COST.mended && JSON.stringify(query).includes(person),
  );
  if (own.length === 0) return queries.filter(({ cost }) => cost === least);
  const ownLeast = Math.min(...own.map(({ cost }) => cost));
  const surest = own.filter(({ cost }) => cost === ownLeast);
  const ways = surest.filter(({ query }) => query.kind === 'steps');
  return ways.length > 0 ? ways : surest;
}
