import { ALL } from '../queries/build.js';
import { denotationOf } from '../queries/denotation.js';
import { evaluate } from '../queries/evaluate.js';
import { subjectOf } from '../queries/map-roles.js';
import type { Query, Roles } from '../queries/query.js';
import type { Sources } from '../queries/sources.js';
import { cleanText, splitClauses } from './clean-text.js';
import { applyEdit, type Conversation } from './conversation.js';
import { isOtherLanguage } from './english/lexicon/other-languages.js';
import { asksAboutRole } from './english/lexicon/role-talk.js';
import { isJobWord, rawOf } from './lexical-phrases.js';
import type { Lexicon } from './lexicon.js';
import { type ReadClause, type Reading, type Referents, uncovered } from './read-clause.js';
import { COST, readWords, type Word } from './read-words.js';
import { Reader } from './reader.js';
import { splitTokens, type Token } from './tokens.js';
import type { Talk } from './values.js';
import { type Choice, settleDescriptions } from './which-role.js';

/** Longer texts are refused: no question about a role needs more, and the time to read stays bounded. */
export const MAX_QUESTION_LENGTH = 500;

/** What a clause asks, or why it cannot be answered. */
type Understood =
  | { kind: 'query'; query: Query; isMended: boolean }
  /** A description that several roles fit: which one? */
  | { kind: 'which_role'; choices: readonly Choice[] }
  /** Readings with different results: which one? */
  | { kind: 'which_reading'; queries: readonly Query[] }
  /** Whether the words around the title ask about a role, whatever it is called. */
  | { kind: 'no_such_title'; title: string; query: Query; asksAboutRole: boolean }
  /** Words are left that matter. The offers are what was understood, without them. */
  | { kind: 'not_understood'; words: readonly string[]; offers: readonly Query[]; asksAboutRole: boolean }
  | { kind: 'talk'; talk: Talk }
  | { kind: 'other_language' }
  | { kind: 'too_long'; limit: number }
  /** There are so many ways to read it that they were not all tried. */
  | { kind: 'too_much' };

/** One clause of a message, what it asks, and how it was read. */
export interface AskedClause {
  text: string;
  understood: Understood;
  read?: ReadClause;
  conversation: Conversation;
}

/** What a message asks: the clauses that ask something, in order, and those that were set aside. */
export interface ReadMessage {
  asked: readonly AskedClause[];
  setAside: readonly string[];
  /** Whether it asks more than one message may. The rest was not read. */
  isCut: boolean;
  /** How much work it took to read it. */
  steps: number;
}

/** What one message may ask: so much about single roles, or less about groups, which take longer to find. */
const MOST_ASKED = 10;
const GROUP = 5;

export function readMessage(
  text: string,
  lexicon: Lexicon,
  sources: Sources,
  before: Conversation = {},
): ReadMessage {
  const cleaned = cleanText(text);
  if (cleaned.trim().length > MAX_QUESTION_LENGTH) {
    const understood: Understood = { kind: 'too_long', limit: MAX_QUESTION_LENGTH };
    return { asked: [{ text, understood, conversation: before }], setAside: [], isCut: false, steps: 0 };
  }
  const reader = new Reader(lexicon);
  const clauses: AskedClause[] = [];
  let conversation = before;
  let weight = 0;
  let isCut = false;
  for (const clause of splitClauses(cleaned)) {
    isCut ||= weight >= MOST_ASKED;
    if (isCut) break;
    const { me, rest } = takeSetting(splitTokens(clause), reader, conversation);
    if (me) conversation = { ...conversation, me };
    if (rest.length === 0) continue;
    let left = rest;
    while (left.length > 0 && !reader.budget.isSpent && weight < MOST_ASKED) {
      const { read, tokens, after: following } = readNext(left, reader, conversation);
      const understood = understand(read, lexicon, sources, conversation);
      conversation = after(understood, read, conversation);
      clauses.push({ text: rawOf(tokens), understood, read, conversation });
      weight += weightOf(understood);
      left = following;
    }
    isCut ||= left.length > 0;
  }
  const { spent: steps, isSpent } = reader.budget;
  // Readings may be missing, and with them a doubt.
  if (isSpent)
    return {
      asked: [{ text, understood: { kind: 'too_much' }, conversation: before }],
      setAside: [],
      isCut: false,
      steps,
    };
  return { ...separate(clauses), isCut, steps };
}

function weightOf(understood: Understood): number {
  switch (understood.kind) {
    case 'query':
      return subjectOf(understood.query)?.kind === 'one' ? 1 : GROUP;
    case 'which_role':
    case 'which_reading':
      return GROUP;
    case 'no_such_title':
      return 1;
    default:
      return 0;
  }
}

/** What parts the questions of one clause: "what grade is it, and who does it report to". */
const SEPARATORS = new Set([',', ':', '-', '–', '—', '(', ')', 'and', 'but', 'also', '·', '|']);
/** More parts than these are not tried one by one. */
const MOST_PARTS = 8;

/** Reads the longest question that a clause begins with; where it begins with none, its first part. */
function readNext(
  tokens: readonly Token[],
  reader: Reader,
  conversation: Conversation,
): { read: ReadClause; tokens: readonly Token[]; after: readonly Token[] } {
  const referents = referentsOf(conversation);
  const whole = reader.read(tokens, referents);
  const titles = whole.chart.all('title').filter(({ cost }) => cost < COST.data);
  const cuts = tokens
    .flatMap(({ text }, at) => (at > 0 && SEPARATORS.has(text) ? [at] : []))
    .filter((at) => !titles.some(({ start, end }) => start < at && at < end))
    .slice(0, MOST_PARTS);
  const ends = [tokens.length, ...cuts.toReversed()];
  const isUnknownTitle = whole.readings.some(({ kind }) => kind === 'query');
  if (cuts.length === 0 || isReadable(whole) || isUnknownTitle) return { read: whole, tokens, after: [] };
  for (const end of ends.slice(1)) {
    const part = tokens.slice(0, end);
    const read = reader.read(part, referents);
    // What is left must ask something as well, or else the clause was cut in the middle of what it says.
    const following = tokens.slice(end + 1);
    if (isReadable(read) && (asksSomething(following, reader) || isTalk(following, reader.lexicon)))
      return { read, tokens: part, after: tokens.slice(end + 1) };
  }
  const [first = tokens.length] = cuts;
  const rest = tokens.slice(first + 1);
  if (!asksSomething(rest, reader)) return { read: whole, tokens, after: [] };
  const part = tokens.slice(0, first);
  return { read: reader.read(part, referents), tokens: part, after: rest };
}

/** Whether some tokens hold a question, were they in a conversation. */
function asksSomething(tokens: readonly Token[], reader: Reader): boolean {
  if (tokens.length === 0) return false;
  const conversation: Conversation = { query: { kind: 'list', roles: ALL, columns: [] }, focus: ALL };
  const { read, after: following } = readNext(tokens, reader, conversation);
  return read.readings.some(isQuestion) || asksSomething(following, reader);
}

/** Whether a reading asks something, and does not only name a role or a family. */
function isQuestion(reading: Reading): boolean {
  if (reading.cost >= COST.unknown || reading.kind === 'talk') return false;
  if (reading.kind === 'edit') return reading.edit.kind !== 'swap_roles' && reading.edit.kind !== 'swap_text';
  const { query } = reading;
  if (query.kind === 'facts') return !query.facts.includes('overview');
  if (query.kind === 'list')
    return reading.phrase.parts[0]?.type !== 'group' || reading.phrase.parts.length > 1;
  return query.kind !== 'family_facts' || query.facts.length > 0;
}

/** Whether some tokens hold nothing but words of questions and courtesy: "need it asap". */
function isTalk(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return readWords(tokens, lexicon).every(
    ({ title, isRuleWord, skippable, kind, text }) =>
      (!title || isRuleWord) &&
      (isRuleWord || skippable || kind === 'sign') &&
      !/^\d+$/.test(text) &&
      text !== 'not',
  );
}

function isReadable({ readings }: ReadClause): boolean {
  return readings.some(({ cost, kind }) => kind !== 'talk' && cost < COST.unknown);
}

/** Takes "I am a Staff ESM" off the beginning or the end of a clause, where the rest is another phrase. */
function takeSetting(
  tokens: readonly Token[],
  reader: Reader,
  conversation: Conversation,
): { me?: Roles; rest: readonly Token[] } {
  const first = tokens.find(({ text }) => SETTING_WORDS.has(text));
  if (!first) return { rest: tokens };
  const { chart, readings, words } = reader.read(tokens, referentsOf(conversation));
  if (readings.some(({ cost }) => cost < COST.free)) return { rest: tokens };
  const settings = chart.all('setting').filter(({ cost }) => cost < COST.unknown);
  const longest = settings.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.cost - b.cost);
  const setting = longest.find(({ start, end }) => isEdge(words, start, end));
  if (!setting) return { rest: tokens };
  return { me: setting.value, rest: [...tokens.slice(0, setting.start), ...tokens.slice(setting.end)] };
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

/** Whom an answer tells of beside those it was asked about: a manager. */
function tellsOf(query: Query): Pick<Referents, 'person'> {
  const isManager = query.kind === 'facts' && query.facts.length === 1 && query.facts[0] === 'reports_to';
  return isManager ? { person: { kind: 'managers', of: query.of, steps: 1 } } : {};
}

function referentsOf({ query, focus, me, choices }: Conversation): Referents {
  return {
    isConversation: query !== undefined || choices !== undefined,
    ...(focus && { them: focus }),
    ...(query && tellsOf(query)),
    ...(me && { me }),
  };
}

function understand(
  read: ReadClause,
  lexicon: Lexicon,
  sources: Sources,
  conversation: Conversation,
): Understood {
  const meant = read.readings.flatMap((reading) => meaningsOf(reading, conversation, sources));
  const [best] = meant;
  if (best?.kind === 'talk' && best.cost < COST.free) return { kind: 'talk', talk: best.talk };
  const least = Math.min(...meant.map(({ cost }) => cost));
  const likely = meant.flatMap((each) => (each.kind === 'query' && each.cost === least ? [each] : []));
  if (likely.length === 0 || least >= COST.unknown) {
    const words = read.words.filter(({ kind }) => kind === 'word').map(({ text }) => text);
    if (isOtherLanguage(words, (word) => lexicon.rules.words.has(word))) return { kind: 'other_language' };
  }
  if (likely.length === 0) return notUnderstood(read);
  const distinct =
    likely.length === 1
      ? likely
      : distinctBy(likely, ({ query }) =>
          JSON.stringify(denotationOf(evaluate(query, sources.catalog, sources.statements))),
        );
  const [only, another] = distinct;
  if (only && another && least < COST.unknown)
    return { kind: 'which_reading', queries: distinct.map(({ query }) => query) };
  if (!only) return notUnderstood(read);
  const { focus } = conversation;
  const settled = settleDescriptions(only.query, sources, only.isEdit && focus ? [focus] : []);
  if (settled.kind === 'query') return { ...settled, isMended: least % COST.free >= COST.mended };
  if (settled.kind === 'which_role') return settled;
  const isGlance = settled.query.kind === 'facts' && settled.query.facts.includes('overview');
  return { ...settled, asksAboutRole: !isGlance || asksAboutRole(rawOf(read.words)) || namesJob(read.words) };
}

/** Whether a clause has a word of titles, or of jobs that no role is. */
function namesJob(words: readonly Word[]): boolean {
  return words.some((word) => word.title !== undefined || isJobWord(word));
}

type Meant = { cost: number } & (
  | { kind: 'query'; query: Query; isEdit: boolean }
  | { kind: 'talk'; talk: Talk }
);

function meaningsOf(reading: Reading, conversation: Conversation, sources: Sources): Meant[] {
  const { cost } = reading;
  if (reading.kind === 'talk') return [{ kind: 'talk', talk: reading.talk, cost }];
  if (reading.kind === 'query')
    return [{ kind: 'query', query: normalised(reading.query), cost, isEdit: false }];
  const query = applyEdit(reading.edit, conversation, sources);
  // In a conversation, what may be a follow-up is one.
  return query ? [{ kind: 'query', query: normalised(query), cost: cost - COST.data, isEdit: true }] : [];
}

/** One form for queries that ask the same: a list of roles that mention words is what their pages say of them. */
function normalised(query: Query): Query {
  if (query.kind === 'facts' && query.facts.length > 1 && query.facts.includes('title'))
    return normalised({ kind: 'list', roles: query.of, columns: query.facts });
  if (query.kind === 'list' && query.columns.includes('title'))
    return { ...query, columns: query.columns.filter((fact) => fact !== 'title') };
  if (query.kind !== 'list' || query.columns.length > 0) return query;
  const { roles } = query;
  if (roles.kind === 'reports' && roles.steps === 1)
    return { kind: 'facts', facts: ['direct_reports'], of: roles.of };
  if (roles.kind !== 'where') return query;
  const { roles: among, condition } = roles;
  if (among.kind === 'all' && condition.kind === 'among') {
    const { roles: group } = condition;
    return group.kind === 'managers' && group.steps === 1
      ? { kind: 'facts', facts: ['reports_to'], of: group.of }
      : normalised({ ...query, roles: group });
  }
  if (condition.kind === 'mentions')
    return {
      kind: 'statements',
      of: among,
      text: condition.text,
      ...(condition.only && { only: condition.only }),
    };
  return query;
}

/** What is left when no reading covers the clause: the words in the way, and the longest question without them. */
function notUnderstood(read: ReadClause): Understood {
  const phrases = read.chart.all('query').filter(({ cost }) => cost < COST.free);
  const longest = phrases.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.cost - b.cost);
  const [best] = longest;
  if (!best)
    return {
      kind: 'not_understood',
      words: uncovered(read.words, { start: 0, end: 0 }),
      offers: [],
      asksAboutRole: namesJob(read.words),
    };
  const offers = distinctBy(
    longest
      .filter(({ start, end }) => end - start === best.end - best.start)
      .map(({ value }) => normalised(value)),
    (query) => JSON.stringify(query),
  );
  return {
    kind: 'not_understood',
    words: uncovered(read.words, best),
    offers: offers.slice(0, MOST_OFFERS),
    asksAboutRole: true,
  };
}

const MOST_OFFERS = 3;

function after(understood: Understood, read: ReadClause, before: Conversation): Conversation {
  const { me } = before;
  const kept = me ? { me } : {};
  switch (understood.kind) {
    case 'query': {
      const focus = subjectOf(understood.query);
      return { ...kept, query: understood.query, ...(focus && { focus }) };
    }
    case 'which_role':
      return { ...before, choices: understood.choices.map(({ query }) => query) };
    case 'which_reading':
      return { ...before, choices: understood.queries };
    default: {
      // "I have been offered the Staff ESM job" asks nothing and says what the next question is about.
      const topic = topicOf(read);
      return topic
        ? { ...kept, query: { kind: 'facts', facts: ['overview'], of: topic }, focus: topic }
        : before;
    }
  }
}

/** The one role that a clause names. */
function topicOf({ chart }: ReadClause): Roles | undefined {
  const titles = chart.all('title').filter(({ cost, value }) => cost < COST.data && value.kind === 'one');
  const named = distinctBy(titles, ({ value }) => JSON.stringify(value));
  const [only, another] = named;
  return another ? undefined : only?.value;
}

/** Keeps the clauses that ask; sets aside those that nothing was made of, where another one asks. */
function separate(clauses: readonly AskedClause[]): Pick<ReadMessage, 'asked' | 'setAside'> {
  const asks = ({ understood }: AskedClause): boolean =>
    understood.kind !== 'not_understood' && understood.kind !== 'talk' && !isStray(understood);
  const asked = clauses.filter(asks);
  if (asked.length === 0) {
    const best = clauses.find(({ understood }) => understood.kind !== 'talk') ?? clauses[0];
    return { asked: best ? [best] : [], setAside: [] };
  }
  const others = clauses.filter((clause) => !asks(clause));
  const matter = others.filter(
    (clause) =>
      clause.understood.kind === 'not_understood' && matters(clause.read) && !isTopic(clause, clauses),
  );
  const setAside = others.filter(({ understood }) => understood.kind === 'not_understood');
  return {
    asked: clauses.filter((clause) => asked.includes(clause) || matter.includes(clause)),
    setAside: setAside.filter((clause) => !matter.includes(clause)).map(({ text }) => text),
  };
}

/** Whether a clause only says what the next one is about: "I have been offered the Staff ESM job". */
function isTopic(clause: AskedClause, clauses: readonly AskedClause[]): boolean {
  const hasNext = clauses.indexOf(clause) < clauses.length - 1;
  const saysMore = clause.read?.words.some(({ text }) => /^\d+$/.test(text) || text === 'not') ?? false;
  return hasNext && !saysMore && clause.read !== undefined && topicOf(clause.read) !== undefined;
}

/** A name under a message, or a word on its own, which asks nothing beside a question. */
function isStray(understood: Understood): boolean {
  return (
    understood.kind === 'no_such_title' &&
    understood.query.kind === 'facts' &&
    understood.query.of.kind === 'unknown'
  );
}

/** Whether a clause speaks of roles, grades or conditions, so that it must not be passed over in silence. */
function matters(read: ReadClause | undefined): boolean {
  return (
    read?.words.some(({ title, text }) => title !== undefined || /^\d+$/.test(text) || text === 'not') ===
    true
  );
}

function distinctBy<Value>(values: readonly Value[], key: (value: Value) => string): Value[] {
  const byKey = new Map<string, Value>();
  for (const value of values) {
    const at = key(value);
    if (!byKey.has(at)) byKey.set(at, value);
  }
  return [...byKey.values()];
}
