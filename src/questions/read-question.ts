import { subjectOf } from '../queries/map-roles.js';
import type { Query, Roles } from '../queries/query.js';
import type { Sources } from '../queries/sources.js';
import type { Phrase } from './chart/chart.js';
import { type ClauseReader, createClauseReader, isReadable, type ReadClause } from './clause-reader.js';
import type { Conversation } from './conversation/conversation.js';
import { after, afterSetting } from './conversation/remember.js';
import { isQuestion } from './english/lexicon/small-words.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { readTelegram } from './read-telegram.js';
import { isLeftover, matters, namesOnlyTexts, readNext, saysTopic, topicOf } from './split-clause.js';
import { type Understood, understand, understandSentence } from './understand.js';
import type { Edit, Talk } from './values.js';
import { cleanText, namesPerson, splitClauses, withinQuotes } from './words/clean-text.js';
import { COST, type Word } from './words/read-words.js';
import { spokenClauses } from './words/spoken-clauses.js';
import { rawOf, splitTokens, type Token } from './words/tokens.js';

/** Longer texts are refused: no question about a role needs more, and the time to read stays bounded. */
export const MAX_QUESTION_LENGTH = 500;

/** One clause of a message, what it asks, and how it was read. */
export interface AskedClause {
  text: string;
  understood: Understood;
  read?: ReadClause;
  conversation: Conversation;
  /** Whether the next clause takes it for granted: "since the Staff ESM is grade 8". */
  isPremise?: boolean;
}

/** What a message asks: the clauses that ask something, in order, and those that were set aside. */
export interface ReadMessage {
  asked: readonly AskedClause[];
  setAside: readonly string[];
}

export function readMessage(
  text: string,
  lexicon: Lexicon,
  sources: Sources,
  before: Conversation = {},
): ReadMessage {
  const canonical = readCanonical(text, lexicon, sources, before);
  if (canonical) return { asked: [canonical], setAside: [] };
  const cleaned = cleanText(text);
  if (cleaned.trim().length > MAX_QUESTION_LENGTH) {
    const understood: Understood = { kind: 'too_long', limit: MAX_QUESTION_LENGTH };
    return { asked: [{ text, understood, conversation: before }], setAside: [] };
  }
  const reader = createClauseReader(lexicon, sources);
  const clauses: AskedClause[] = [];
  const answered = new Map<string, Pick<AskedClause, 'understood' | 'conversation'>>();
  let conversation = before;
  const spoken = spokenClauses(splitClauses(unquoted(cleaned, reader, before)), lexicon);
  const clauseCount = spoken.length;
  for (const clause of spoken) {
    const { me, rest } = takeSetting(clause, reader, conversation);
    if (me) conversation = afterSetting(me, conversation);
    if (rest.length === 0) {
      if (me) clauses.push({ text: rawOf(clause), understood: { kind: 'setting', of: me }, conversation });
      continue;
    }
    let left = rest;
    while (left.length > 0) {
      const { read: plain, tokens, after: following } = readNext(left, reader, conversation);
      const read = readTelegram(plain, tokens, reader, conversation);
      if (reader.isCutShort())
        return separate([...clauses, { text: rawOf(left), understood: { kind: 'too_much' }, conversation }]);
      const isWhole = tokens.length === clause.length && clauseCount === 1;
      const place = isWhole ? '' : JSON.stringify([rawOf(tokens), conversation]);
      const known = answered.get(place);
      const understood = known?.understood ?? understand(read, lexicon, sources, conversation);
      conversation = known?.conversation ?? after(understood, topicOf(read), conversation, sources);
      answered.set(place, { understood, conversation });
      if (!known && asksOfMany(understood)) reader.spend(sources.catalog.roles.length);
      const isPremise = following.length > 0 && PREMISES.has(tokens[0]?.text ?? '');
      // "Right?" after a question asks it again.
      const isSame = asksSame(understood, clauses.at(-1)?.understood);
      if (!isSame)
        clauses.push({
          text: rawOf(tokens),
          understood,
          read,
          conversation,
          ...(isPremise && { isPremise }),
        });
      left = following;
    }
  }
  const message = separate(clauses);
  const talk = text.trim() === '' ? undefined : talkInstead(text, message);
  return talk
    ? { asked: [{ text, understood: { kind: 'talk', talk }, conversation }], setAside: [] }
    : message;
}

/** A question that stands in quotation marks as a whole is no phrase to look for. */
function unquoted(text: string, reader: ClauseReader, before: Conversation): string {
  const within = withinQuotes(text);
  if (within === undefined) return text;
  const [clause = ''] = splitClauses(within);
  const tokens = splitTokens(clause);
  const asks = within.trim().endsWith('?') || tokens.some(({ text: word }) => isQuestion([word]));
  const isQuestionRead = [false, true].some((isTelegram) =>
    isReadable(reader.read(tokens, before, isTelegram)),
  );
  return asks && isQuestionRead ? within : text;
}

/** Whether a question goes through all roles. */
function asksOfMany(understood: Understood): boolean {
  if (understood.kind !== 'query')
    return understood.kind === 'which_role' || understood.kind === 'which_reading';
  const subject = subjectOf(understood.query);
  return subject !== undefined && subject.kind !== 'one' && subject.kind !== 'outsider';
}

/** What to answer to a message that asks nothing about roles: one without a word, or one about a person it names. */
function talkInstead(text: string, { asked }: ReadMessage): Talk | undefined {
  if (asked.length === 0) return 'no_words';
  return namesPerson(text) && asked.every(namesNoRole) ? 'not_a_person' : undefined;
}

/** Whether a clause is about no role, or no group of roles, that it names. */
function namesNoRole({ understood }: AskedClause): boolean {
  if (understood.kind === 'not_understood') return understood.offers.every(isOfAll);
  return understood.kind === 'query' && isOfAll(understood.query);
}

function isOfAll(query: Query): boolean {
  return (query.kind === 'facts' || query.kind === 'groups') && query.of.kind === 'all';
}

/** A canonical sentence, such as a button sends, has one meaning, whatever else its words could mean. */
function readCanonical(
  text: string,
  lexicon: Lexicon,
  sources: Sources,
  before: Conversation,
): AskedClause | undefined {
  const query = lexicon.readSentence(text);
  if (!query) return undefined;
  const understood = understandSentence(query, sources);
  return { text, understood, conversation: after(understood, undefined, before, sources) };
}

function asksSame(one: Understood, before: Understood | undefined): boolean {
  return (
    one.kind === 'query' &&
    before?.kind === 'query' &&
    JSON.stringify(one.query) === JSON.stringify(before.query)
  );
}

/** Words with which a clause says what the next one takes for granted. */
const PREMISES = new Set(['since', 'because', 'given', 'if']);

/** Takes "I am a Staff ESM" off the beginning or the end of a clause, where the rest is another phrase. */
function takeSetting(
  tokens: readonly Token[],
  reader: ClauseReader,
  conversation: Conversation,
): { me?: Roles; rest: readonly Token[] } {
  const first = tokens.find(({ text }) => SETTING_WORDS.has(text));
  if (!first) return { rest: tokens };
  const { chart, readings, words } = reader.read(tokens, conversation);
  if (readings.some(({ cost }) => cost < COST.free)) return { rest: tokens };
  const settings = chart.all('setting').filter(({ cost }) => cost < COST.unknown);
  const longest = settings.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.cost - b.cost);
  const setting = longest.find(({ start, end }) => isEdge(words, start, end));
  if (!setting || isPartOfTelegram(tokens, setting, reader, conversation)) return { rest: tokens };
  return { me: setting.value, rest: [...tokens.slice(0, setting.start), ...tokens.slice(setting.end)] };
}

/** "As the Staff ESM" says who asks only where it goes with nothing before it: "with the same grade as the Staff ESM". */
function isPartOfTelegram(
  tokens: readonly Token[],
  { start }: Phrase<'setting'>,
  reader: ClauseReader,
  conversation: Conversation,
): boolean {
  if (tokens[start]?.text !== 'as' || start === 0) return false;
  const { readings } = reader.read(tokens, conversation, true);
  return readings.some(({ cost }) => cost < COST.free);
}

const SETTING_WORDS = new Set([
  'am',
  'as',
  'if',
  'when',
  'being',
  'suppose',
  'assuming',
  'my',
  'here',
  'work',
]);

function isEdge(words: readonly Word[], start: number, end: number): boolean {
  return (
    words.slice(0, start).every(({ skippable }) => skippable) ||
    words.slice(end).every(({ skippable }) => skippable)
  );
}

const ASKING: ReadonlySet<Understood['kind']> = new Set([
  'query',
  'which_role',
  'which_reading',
  'no_such_title',
  'other_language',
  'too_long',
  'too_much',
]);

/** Keeps the clauses that ask; sets aside those that nothing was made of, where another one asks. */
function separate(clauses: readonly AskedClause[]): ReadMessage {
  const isSaid = ({ understood }: AskedClause): boolean =>
    ASKING.has(understood.kind) && !isStray(understood);
  const isBare = ({ read }: AskedClause): boolean => read !== undefined && namesOnlyTexts(read);
  const hasQuestion = clauses.some((clause) => isSaid(clause) && !isBare(clause));
  const asks = (clause: AskedClause): boolean => isSaid(clause) && !(hasQuestion && isBare(clause));
  const asked = clauses.filter((clause) => asks(clause) && !introduces(clause, clauses));
  if (asked.length === 0) {
    const best =
      clauses.find(({ understood }) => understood.kind === 'setting') ??
      clauses.find(({ understood }) => understood.kind !== 'talk') ??
      clauses[0];
    return { asked: best ? [best] : [], setAside: [] };
  }
  const others = clauses.filter((clause) => !asks(clause) && !introduces(clause, clauses));
  const matter = others.filter(
    (clause) =>
      clause.understood.kind === 'not_understood' && matters(clause.read) && !isTopic(clause, clauses),
  );
  const setAside = others.filter(
    (clause) => clause.understood.kind === 'not_understood' || (isSaid(clause) && isBare(clause)),
  );
  return {
    asked: clauses.filter((clause) => asked.includes(clause) || matter.includes(clause)),
    setAside: setAside
      .filter((clause) => !matter.includes(clause) && !(clause.read && isLeftover(clause.read)))
      .map(({ text }) => text),
  };
}

/** Whether a clause only names the role that the next one asks about: "Senior Accountant: how senior is that". */
function introduces(clause: AskedClause, clauses: readonly AskedClause[]): boolean {
  const next = clauses[clauses.indexOf(clause) + 1]?.understood;
  const { understood } = clause;
  if (understood.kind !== 'query' || next?.kind !== 'query') return false;
  const { query } = understood;
  const isGlance = query.kind === 'facts' && query.of.kind === 'one' && query.facts.join() === 'overview';
  const subject = isGlance || namesOther(clause) ? subjectOf(query) : undefined;
  return subject !== undefined && JSON.stringify(next.query).includes(JSON.stringify(subject));
}

/** Whether a clause only names another role, and so asks the last question of it: "the senior one". */
function namesOther({ read, understood }: AskedClause): boolean {
  const key = understood.kind === 'query' && JSON.stringify(understood.query);
  const edits = read?.readings.filter((reading) => reading.kind === 'edit') ?? [];
  return edits.some(
    ({ edit, query }) => NAMING.has(edit.kind) && !('facts' in edit) && JSON.stringify(query) === key,
  );
}

const NAMING: ReadonlySet<Edit['kind']> = new Set<Edit['kind']>(['swap_roles', 'swap_level', 'pick']);

/** Whether a clause only says what the next one is about. */
function isTopic(clause: AskedClause, clauses: readonly AskedClause[]): boolean {
  const hasNext = clauses.indexOf(clause) < clauses.length - 1;
  return hasNext && clause.read !== undefined && saysTopic(clause.read);
}

/** A name under a message, or a word on its own, which asks nothing beside a question. */
function isStray(understood: Understood): boolean {
  return (
    understood.kind === 'no_such_title' &&
    understood.query.kind === 'facts' &&
    understood.query.of.kind === 'unknown'
  );
}
