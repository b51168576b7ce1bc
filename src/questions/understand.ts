import { distinctBy } from '../collections.js';
import { denotationOf } from '../queries/denotation.js';
import { evaluate } from '../queries/evaluate.js';
import type { Query, Roles } from '../queries/query.js';
import type { Result } from '../queries/result.js';
import type { Sources } from '../queries/sources.js';
import type { ReadClause, Reading } from './clause-reader.js';
import type { Conversation } from './conversation/conversation.js';
import { isOtherLanguage } from './english/lexicon/other-languages.js';
import { asksAboutRole } from './english/lexicon/role-talk.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { normalised } from './normal-form.js';
import { isJobWord } from './phrases/stretches.js';
import { uncovered } from './read-clause.js';
import type { Edit, Talk } from './values.js';
import { type Company, type RoleChoice, settleDescriptions } from './which-role.js';
import { COST, type Word } from './words/read-words.js';
import { rawOf } from './words/tokens.js';

/** What a clause asks, or why it cannot be answered. */
export type Understood =
  | { kind: 'query'; query: Query; isMended: boolean }
  /** A description that several roles fit: which one? The words are those of the description, where they are known. */
  | { kind: 'which_role'; choices: readonly RoleChoice[]; words?: string }
  /** Readings with different results: which one? */
  | { kind: 'which_reading'; queries: readonly Query[] }
  /** Whether the words around the title ask about a role, whatever it is called. */
  | { kind: 'no_such_title'; title: string; query: Query; asksAboutRole: boolean }
  /** Words are left that matter. The offers are what was understood, without them. */
  | { kind: 'not_understood'; words: readonly string[]; offers: readonly Query[]; asksAboutRole: boolean }
  | { kind: 'talk'; talk: Talk }
  /** Somebody says only which role they have. */
  | { kind: 'setting'; of: Roles }
  | { kind: 'other_language' }
  | { kind: 'too_long'; limit: number }
  /** It can be read in so many ways that not all were tried. */
  | { kind: 'too_much' };

/** What a clause asks, by the surest of its readings. */
export function understand(
  read: ReadClause,
  lexicon: Lexicon,
  sources: Sources,
  conversation: Conversation,
): Understood {
  const meant = withoutFalseEdits(read).map((reading) => meaningOf(reading, read.words));
  const [best] = meant;
  if (best?.kind === 'talk' && best.cost < COST.free) return { kind: 'talk', talk: best.talk };
  const least = Math.min(...meant.map(({ cost }) => cost));
  const likely = clearOfFrames(likelyOf(meant, least, conversation), read.words);
  // Words that only pages could have may be words of another language.
  if (likely.length === 0 || least >= COST.free) {
    const words = read.words.filter(({ kind }) => kind === 'word');
    const heard = words.map(({ text, title }) => ({
      text,
      isOfTitles: title !== undefined && !title.mended,
      isKnown: lexicon.rules.words.has(text),
    }));
    if (isOtherLanguage(heard)) return { kind: 'other_language' };
  }
  if (likely.length === 0) return notUnderstood(read);
  const distinct = withMembers(likely, sources);
  const [only, another] = distinct;
  if (only && another && least < COST.unknown) {
    const queries = whatEachAsks(distinct, sources);
    const [one, more] = queries;
    return one && !more
      ? { kind: 'query', query: one, isMended: least % COST.free >= COST.mended }
      : { kind: 'which_reading', queries: more ? queries : distinct.map(({ query }) => query) };
  }
  if (!only) return notUnderstood(read);
  const settled = settleDescriptions(only.query, sources, companyOf(only, conversation));
  if (settled.kind === 'query') return { ...settled, isMended: least % COST.free >= COST.mended };
  if (settled.kind === 'which_role')
    return { kind: 'which_role', choices: settled.choices, words: wordsOf(settled.description, read) };
  const isGlance = settled.query.kind === 'facts' && settled.query.facts.includes('overview');
  return { ...settled, asksAboutRole: !isGlance || asksAboutRole(rawOf(read.words)) || namesJob(read.words) };
}

/** The roles of a conversation that a description may mean; a follow-up never asks the same again. */
function companyOf({ isEdit }: Asked, { focus, spoken = [] }: Conversation): Company {
  const key = JSON.stringify(focus);
  return isEdit && focus
    ? { beside: [focus], spoken: spoken.filter((roles) => JSON.stringify(roles) !== key) }
    : { beside: [], spoken };
}

/** What a canonical sentence asks. */
export function understandSentence(query: Query, sources: Sources): Understood {
  const settled = settleDescriptions(query, sources);
  switch (settled.kind) {
    case 'query':
      return { ...settled, isMended: false };
    case 'which_role':
      return settled;
    case 'no_such_title':
      return { ...settled, asksAboutRole: true };
  }
}

/**
 * The surest readings. "What do I need to become a Manager" is about the way from the role of whoever asks, where that
 * is known, whatever small words are missing.
 */
function likelyOf(meant: readonly Meant[], least: number, { me }: Conversation): readonly Asked[] {
  const queries = meant.flatMap((each) => (each.kind === 'query' ? [each] : []));
  const person = me && JSON.stringify(me);
  const own = queries.filter(
    ({ query, cost }) => person && cost < least + COST.mended && JSON.stringify(query).includes(person),
  );
  const ownLeast = Math.min(...own.map(({ cost }) => cost));
  return own.length > 0
    ? own.filter(({ cost }) => cost === ownLeast)
    : queries.filter(({ cost }) => cost === least);
}

/** One reading for each result. A reading that finds nobody gives way to one that finds somebody. */
function withMembers<Each extends { query: Query }>(
  readings: readonly Each[],
  sources: Sources,
): readonly Each[] {
  const asked = distinctBy(readings, ({ query }) => JSON.stringify(query));
  if (asked.length < 2) return asked;
  const evaluated = asked.map((reading) => ({
    reading,
    result: evaluate(reading.query, sources),
  }));
  const isGlance = ({ result }: { result: Result }): boolean =>
    result.kind === 'facts' && result.facts.includes('overview');
  // An answer about a role already says that the role exists. What initials stand for is not about a role.
  const hasGlance = evaluated.some(isGlance);
  const hasMeaning = evaluated.some(({ result }) => result.kind === 'meaning');
  const found = evaluated.filter(
    (each) =>
      !isOfNobody(each.result) &&
      !(hasGlance && each.result.kind === 'exists') &&
      !(hasMeaning && isGlance(each)),
  );
  return distinctBy(found.length > 0 ? found : evaluated, ({ result }) =>
    JSON.stringify(denotationOf(result)),
  ).map(({ reading }) => reading);
}

/** What readings ask once the roles that they describe are found, so that they can be told apart by them. */
function whatEachAsks(readings: readonly Asked[], sources: Sources): readonly Query[] {
  const settled = readings.map(({ query }) => settleDescriptions(query, sources));
  const isWhole = settled.every(({ kind }) => kind === 'query');
  const queries = settled.map((each, at) => (each.kind === 'query' ? each.query : readings[at]?.query));
  const distinct = distinctBy(
    queries.flatMap((query) => query ?? []),
    (query) => JSON.stringify(query),
  );
  return isWhole
    ? distinctBy(distinct, (query) => JSON.stringify(denotationOf(evaluate(query, sources))))
    : distinct;
}

/** Whether a result is about a group that turned out to have no members. */
function isOfNobody(result: Result): boolean {
  if (result.kind === 'list' || result.kind === 'count') return result.roles.members.length === 0;
  if (result.kind === 'summary' || result.kind === 'groups') return result.of.members.length === 0;
  return result.kind === 'facts' && result.of.kind === 'where' && result.of.members.length === 0;
}

/** The words of a clause that describe some roles, without "the". */
function wordsOf(description: Roles, { chart, words }: ReadClause): string | undefined {
  const key = JSON.stringify(description);
  const phrases = (['role', 'roles', 'group'] as const).flatMap((type) =>
    chart.all(type).filter(({ value }) => JSON.stringify(value) === key),
  );
  const [shortest] = phrases.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const described =
    shortest && words.slice(shortest.start, shortest.end).filter(({ skippable }) => !skippable);
  return described && described.length > 0 ? rawOf(described) : undefined;
}

/** Whether a clause has a word of titles, or of jobs that no role is. */
function namesJob(words: readonly Word[]): boolean {
  return words.some((word) => word.title !== undefined || isJobWord(word));
}

type Meant = Asked | { kind: 'talk'; cost: number; talk: Talk };

interface Asked {
  kind: 'query';
  cost: number;
  query: Query;
  isEdit: boolean;
  /** Whether it begins or ends inside a frame: with the "manager" of "my manager wants". */
  breaksFrame: boolean;
}

/**
 * Drops follow-ups where the clause is a question of its own: one that reads more of its words ("tell me about the
 * ESM"), that asks who of all does something, or that asks for the families there are.
 */
function withoutFalseEdits({ readings, words }: ReadClause): readonly Reading[] {
  const length = ({ phrase }: Reading): number => phrase.end - phrase.start;
  const asksWho = words.find(({ skippable }) => !skippable)?.text === 'who';
  return readings.filter(
    (reading) =>
      reading.kind !== 'edit' ||
      !readings.some(
        (other) =>
          other.kind === 'query' &&
          other.cost <= reading.cost &&
          (length(other) > length(reading) ||
            (asksWho && CHOOSING.has(reading.edit.kind)) ||
            other.query.kind === 'families'),
      ),
  );
}

/** Follow-ups that choose some of the last roles by what is true of them. */
const CHOOSING: ReadonlySet<Edit['kind']> = new Set<Edit['kind']>(['narrow', 'swap_condition']);

/** A frame is passed over as a whole where it may be. Alone it asks nothing: "can you answer this?" */
function clearOfFrames(readings: readonly Asked[], words: readonly Word[]): readonly Asked[] {
  const clear = readings.filter(({ breaksFrame }) => !breaksFrame);
  const isFrameAlone = words.every(({ skippable }) => skippable);
  return clear.length > 0 || isFrameAlone ? clear : readings;
}

function meaningOf(reading: Reading, words: readonly Word[]): Meant {
  const { cost, phrase } = reading;
  if (reading.kind === 'talk') return { kind: 'talk', talk: reading.talk, cost };
  const query = normalised(reading.query);
  const breaksFrame = [phrase.start, phrase.end - 1].some((at) => words[at]?.isFramed);
  return reading.kind === 'query'
    ? { kind: 'query', query, cost, isEdit: false, breaksFrame }
    : // In a conversation, what may be a follow-up is one.
      { kind: 'query', query, cost: cost - COST.data, isEdit: true, breaksFrame };
}

/** What is left when no reading covers the clause: the words in the way, and the longest question without them. */
export function notUnderstood(read: ReadClause): Understood {
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
