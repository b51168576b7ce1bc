import { getOrAdd, isSameValue } from '../../collections.js';
import type { Query } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import { singular } from '../../text/stem.js';
import { leavesOf } from '../chart/inner-phrases.js';
import type { Phrase } from '../chart/phrase.js';
import type { Conversation } from '../conversation/conversation.js';
import { type Referents, referentsOf } from '../conversation/referents.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { inOtherWords } from '../words/in-other-words.js';
import { COST, type Word } from '../words/read-words.js';
import type { Token } from '../words/tokens.js';
import { TEXTS } from './cut-texts.js';
import { fitToConversation } from './fit-to-conversation.js';
import { MOST_WORK, type ParsedClause, readClause } from './read-clause.js';
import type { ReadClause } from './reading.js';
import { partsText, sparesText } from './spared-words.js';
import { swallowsQuestion } from './swallowed-words.js';
import { joinsTwoNouns, partsNouns } from './two-nouns.js';

/** Reads the clauses of one message. */
export interface ClauseReader {
  lexicon: Lexicon;
  sources: Sources;
  /** Reads words in every way; once for the same words. Reads nothing once the message has used up its work. */
  read: (tokens: readonly Token[], conversation: Conversation, isTelegram?: boolean) => ReadClause;
  /** For each token looked at so far: whether the words from it on ask something. */
  asks: Map<Token, boolean>;
  /** Counts other work for the message, in steps, such as looking at every role. */
  spend: (steps: number) => void;
  /** Whether the message took more work than it may, so that readings may be missing. */
  isCutShort: () => boolean;
}

/** As `MOST_WORK`, for telegrams. They are tried last, and what takes longer is no telegram. */
const MOST_TELEGRAM_WORK = 5000;

/** Looking up a word takes about as long as so many steps of the chart. */
const STEPS_A_TOKEN = 5;

const UNREAD: ReadClause = {
  words: [],
  readings: [],
  misfits: [],
  chart: { all: () => [], complete: () => [], exhausted: true, work: 0 },
};

/** Reads the clauses of one message, with a bound on the work. `before` is the conversation before that message. */
export function createClauseReader(lexicon: Lexicon, sources: Sources, before: Conversation): ClauseReader {
  const known = new Map<string, ParsedClause>();
  const heard = new Map<Conversation, Heard>();
  const left = { clauses: MOST_WORK, telegrams: MOST_TELEGRAM_WORK };
  const isOfTitles = (word: string): boolean => lexicon.titles.postings.has(singular(word));

  function parse(
    tokens: readonly Token[],
    { referents, key: heardKey }: Heard,
    isTelegram: boolean,
  ): ParsedClause {
    const key = `${keyOf(tokens)}\n${isTelegram}${heardKey}`;
    return getOrAdd(known, key, () => {
      const budget = isTelegram ? 'telegrams' : 'clauses';
      const readWorded = (worded: readonly Token[]): ParsedClause => {
        const parsed = readClause(worded, lexicon, referents, isTelegram, left[budget]);
        left[budget] -= parsed.chart.work + worded.length * STEPS_A_TOKEN;
        return withSenseOnly(parsed, sources);
      };
      const asSaid = readWorded(tokens);
      const restated = isSure(asSaid) ? undefined : inOtherWords(tokens, isOfTitles);
      const inPlainWords = restated && readWorded(restated);
      return inPlainWords && isSurer(inPlainWords, asSaid) ? inPlainWords : asSaid;
    });
  }

  return {
    lexicon,
    sources,
    asks: new Map(),
    spend: (steps) => {
      left.clauses -= steps;
    },
    isCutShort: () => left.clauses < 0,
    read(tokens, conversation, isTelegram = false) {
      if ((isTelegram ? left.telegrams : left.clauses) < 0) return UNREAD;
      // Finding referents goes through groups of roles, and a message is read in many pieces.
      const spokenOf = getOrAdd(heard, conversation, () =>
        heardIn(conversation, sources, conversation === before),
      );
      return fitToConversation(parse(tokens, spokenOf, isTelegram), conversation, sources);
    },
  };
}

function isSure({ readings: [surest] }: ParsedClause): boolean {
  return surest !== undefined && surest.cost < COST.mended;
}

/** Whether a clause is read better in other words. It must still look for what was said, and for fewer of the words around it. */
function isSurer(
  { readings: [restated], words }: ParsedClause,
  { readings: [asSaid], ...said }: ParsedClause,
): boolean {
  if (!restated) return false;
  const after = wordsSought(restated.phrase, words);
  // Words that nobody said are not looked for.
  if (after.some(({ text }) => !said.words.some((word) => word.text === text))) return false;
  if (!asSaid) return true;
  if (asSaid.cost < COST.free) return restated.cost + COST.mended <= asSaid.cost;
  if (asSaid.cost >= COST.unknown) return restated.cost < COST.unknown;
  const before = wordsSought(asSaid.phrase, said.words);
  if (after.length > 0) return after.length < before.length;
  // Nobody looks for "preconditions of the Cook" in pages that have no such word.
  const asksFact = restated.kind === 'query' && restated.query.kind === 'facts';
  return asksFact && !before.some(({ ofPages }) => ofPages);
}

/** The words that a reading looks for in pages. */
function wordsSought(phrase: Phrase, words: readonly Word[]): readonly Word[] {
  return leavesOf(phrase)
    .filter(({ type }) => TEXTS.has(type))
    .flatMap(({ start, end }) => words.slice(start, end))
    .filter(({ skippable }) => !skippable);
}

function keyOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ kind, text, raw, isGlued }) => `${kind} ${text} ${raw}${isGlued ? '+' : ''}`)
    .join('\n');
}

/** Drops the readings that nobody means, although the grammar allows them. */
function withSenseOnly(parsed: ParsedClause, sources: Sources): ParsedClause {
  const readings = parsed.readings.filter(
    (reading) =>
      !swallowsQuestion(reading.phrase, parsed, sources) &&
      !joinsTwoNouns(reading.phrase, parsed.words) &&
      !partsNouns(reading.phrase, parsed.words) &&
      !sparesText(reading.phrase) &&
      !partsText(reading.phrase) &&
      !(reading.kind === 'query' && isOfItself(reading.query, reading.cost)),
  );
  return { ...parsed, readings };
}

/** Whether both sides are the same role: nobody asks "does he have more than her" of one. */
function isOfItself(query: Query, cost: number): boolean {
  if (query.kind === 'steps' || query.kind === 'distance') return isSameValue(query.from, query.to);
  // Only a slip makes one role of two: "is the Cook sebior to the Senior Cook".
  if (query.kind === 'compare' && cost >= COST.mended)
    return query.sides.every((side) => isSameValue(side, query.sides[0]));
  if (query.kind !== 'whether') return false;
  // "Is ESM senior the Senior ESM" has lost the word between two roles.
  if (query.claim.kind === 'among' && cost >= COST.missing) return isSameValue(query.of, query.claim.roles);
  const { of, claim } = query;
  const other = claim.kind === 'beyond' ? claim.than : claim.kind === 'same' ? claim.as : undefined;
  return other !== undefined && isSameValue(of, other);
}

/** The roles that words may stand for in a conversation. The key differs where the roles do. */
interface Heard {
  referents: Referents;
  key: string;
}

function heardIn(conversation: Conversation, sources: Sources, isAnswered: boolean): Heard {
  const referents = referentsOf(conversation, sources, isAnswered);
  return { referents, key: JSON.stringify(referents) };
}
