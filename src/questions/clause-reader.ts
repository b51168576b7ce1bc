import { getOrAdd, isSameValue } from '../collections.js';
import { evaluateRoles } from '../queries/evaluate-roles.js';
import type { Query } from '../queries/query.js';
import type { Sources } from '../queries/sources.js';
import type { Phrase } from './chart/phrase.js';
import type { Conversation } from './conversation/conversation.js';
import type { Edit } from './conversation/edit.js';
import { applyEdit } from './conversation/edits/apply-edit.js';
import { swapsKind } from './conversation/edits/beside-condition.js';
import { type Referents, referentsOf } from './conversation/referents.js';
import type { Lexicon } from './lexicon/lexicon.js';
import type { Talk } from './phrase-meanings.js';
import { MOST_WORK, type ParsedClause, readClause } from './read-clause.js';
import { sparesText } from './spared-words.js';
import { swallowsQuestion } from './swallowed-words.js';
import { joinsTwoNouns } from './two-nouns.js';
import { COST, type Word } from './words/read-words.js';
import type { Token } from './words/tokens.js';

/** A way to read a clause. A follow-up comes with the question that it turns the last one into. */
export type Reading = { cost: number; phrase: Phrase } & (
  | { kind: 'query'; query: Query }
  | { kind: 'edit'; edit: Edit; query: Query }
  | { kind: 'talk'; talk: Talk }
);

/** A clause read in every way that leaves nothing out and that fits the conversation. */
export interface ReadClause extends ParsedClause {
  readings: readonly Reading[];
  /** The follow-ups that do not fit the last question. */
  misfits: readonly Edit[];
}

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
  let left = MOST_WORK;
  let leftForTelegrams = MOST_TELEGRAM_WORK;
  return {
    lexicon,
    sources,
    asks: new Map(),
    spend: (steps) => {
      left -= steps;
    },
    isCutShort: () => left < 0,
    read(tokens, conversation, isTelegram = false) {
      const most = isTelegram ? leftForTelegrams : left;
      if (most < 0) return UNREAD;
      // Finding referents goes through groups of roles, and a message is read in many pieces.
      const { referents, key: spokenOf } = getOrAdd(heard, conversation, () =>
        heardIn(conversation, sources, conversation === before),
      );
      const typed = tokens.map(
        ({ kind, text, raw, isGlued }) => `${kind} ${text} ${raw}${isGlued ? '+' : ''}`,
      );
      const key = `${typed.join('\n')}\n${isTelegram}${spokenOf}`;
      const again = known.get(key);
      if (again) return fitting(again, conversation, sources);
      const parsed = readClause(tokens, lexicon, referents, isTelegram, most);
      const read = {
        ...parsed,
        readings: parsed.readings.filter(
          (reading) =>
            !swallowsQuestion(reading.phrase, parsed, sources.statements) &&
            !joinsTwoNouns(reading.phrase, parsed.words) &&
            !sparesText(reading.phrase) &&
            !(reading.kind === 'query' && isOfItself(reading.query)),
        ),
      };
      const work = read.chart.work + tokens.length * STEPS_A_TOKEN;
      if (isTelegram) leftForTelegrams -= work;
      else left -= work;
      known.set(key, read);
      return fitting(read, conversation, sources);
    },
  };
}

/** Whether both sides are the same role: nobody asks "does he have more than her" of one. */
function isOfItself(query: Query): boolean {
  if (query.kind === 'steps' || query.kind === 'distance') return isSameValue(query.from, query.to);
  if (query.kind !== 'whether') return false;
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

/**
 * Drops follow-ups that cannot change the last question. Words such as "only the managers" always go on from a list, so
 * that a clause with them is never about the whole catalogue.
 */
function fitting(
  { words, chart, readings }: ParsedClause,
  conversation: Conversation,
  sources: Sources,
): ReadClause {
  const misfits: Edit[] = [];
  const fits = readings.flatMap((reading): Reading[] => {
    if (reading.kind !== 'edit') return [reading];
    const query = applyEdit(reading.edit, conversation, sources);
    if (query) return [{ ...reading, query }];
    misfits.push(reading.edit);
    return [];
  });
  const isFairEdit = fairEdits(fits, words, conversation, sources);
  // "Other directors" excludes those of the last answer, and "without the grade" names a condition that it had.
  const sure = fits.filter((reading) => reading.kind === 'edit' && isSure(reading, sources));
  const isOfThem = misfits.some((edit) => edit.kind === 'narrow' && edit.isOfThem);
  const isFair = (reading: Reading): boolean => {
    if (reading.kind === 'talk') return true;
    if (sure.length > 0) return sure.includes(reading);
    if (isOfThem) return false;
    return reading.kind === 'edit' ? isFairEdit(reading) : !mustGoOn(misfits, words);
  };
  return { words, chart, misfits, readings: fits.filter(isFair) };
}

/** Whether a clause can only go on from the last question, although no follow-up fits that. */
function mustGoOn(misfits: readonly Edit[], words: readonly Word[]): boolean {
  // "Which one needs SQL" and "the most senior one" are about the roles last named, and never about all roles.
  const pointsBack = words.some(({ text }) => text === 'one' || text === 'ones');
  return misfits.some(
    (edit) =>
      (edit.kind === 'swap_condition' && edit.isOfThem) ||
      (pointsBack && (edit.kind === 'narrow' || edit.kind === 'which_of_them')),
  );
}

type EditReading = Extract<Reading, { kind: 'edit' }>;

/** Selects the likely follow-ups among those that fit: some ask the last question again, some give way to others. */
function fairEdits(
  fits: readonly Reading[],
  words: readonly Word[],
  conversation: Conversation,
  sources: Sources,
): (reading: EditReading) => boolean {
  const edits = fits.flatMap((reading) => (reading.kind === 'edit' ? [reading] : []));
  const narrows = edits.some((reading) => narrowsSome(reading, sources));
  const swaps = edits.some(({ edit }) => SWAPPING.has(edit.kind));
  const anew = edits.filter((reading) => !asksAgain(reading, conversation));
  const leastAnew = Math.min(...anew.map(({ cost }) => cost));
  const isOfKind =
    words.some(({ text }) => text === 'managers') &&
    swapsKind(
      conversation,
      edits.map(({ edit }) => edit),
    );
  return (reading) => {
    const { kind } = reading.edit;
    if (isOfKind && reading.edit.kind === 'swap_facts' && reading.edit.facts.join() === 'reports_to')
      return false;
    if (kind === 'repeat' || kind === 'by_how_much') return true;
    const isIdle = kind === 'swap_roles' || leastAnew <= reading.cost;
    if (isIdle && asksAgain(reading, conversation)) return false;
    if (kind === 'narrow' && swaps && !narrows) return false;
    return !(narrows && (SWAPPING.has(kind) || (kind === 'swap_roles' && isOnly(words))));
  };
}

/**
 * Whether a clause begins with "only": "only the designers" chooses from the last list, even if a role has that title.
 */
function isOnly(words: readonly Word[]): boolean {
  const first = words.find(({ skippable }) => !skippable);
  return first?.text === 'only' || first?.text === 'just';
}

/** Whether a follow-up leaves some of the last roles. After roles of grade 8, "and grade 9" leaves none. */
function narrowsSome({ query, edit }: EditReading, sources: Sources): boolean {
  if (edit.kind !== 'narrow') return false;
  const left = query.kind === 'list' || query.kind === 'count' ? query.roles : undefined;
  return edit.isOfThem === true || !left || evaluateRoles(left, sources).members.length > 0;
}

/** Whether a follow-up only repeats the last question. "And hers?" then means somebody else. */
function asksAgain({ query }: { query: Query }, { query: last }: Conversation): boolean {
  return isSameValue(query, last);
}

/** Whether no other reading is meant beside a follow-up. "Any paralegals" are those of the last list, if it has any. */
function isSure(reading: EditReading, sources: Sources): boolean {
  const { edit } = reading;
  return (
    SURE.has(edit.kind) || (edit.kind === 'narrow' && edit.isAny === true && narrowsSome(reading, sources))
  );
}

const SURE: ReadonlySet<Edit['kind']> = new Set<Edit['kind']>(['ask_of_other', 'lift']);

/** Follow-ups that ask about other roles. "Which need SQL" and "just the director" rather choose from the last ones. */
const SWAPPING: ReadonlySet<Edit['kind']> = new Set<Edit['kind']>(['swap_condition', 'swap_level']);

/** Whether a clause asks something, and names no title that no role has. */
export function isReadable({ readings }: ReadClause): boolean {
  return readings.some(({ cost, kind }) => kind !== 'talk' && cost < COST.unknown);
}
