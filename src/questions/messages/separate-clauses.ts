import { subjectOf } from '../../queries/map-roles.js';
import type { Query } from '../../queries/query.js';
import type { ReadClause } from '../clauses/reading.js';
import type { Conversation } from '../conversation/conversation.js';
import type { Edit } from '../conversation/edit.js';
import type { Talk } from '../phrase-meanings.js';
import { notUnderstood } from '../understanding/not-understood.js';
import type { Understood } from '../understanding/understood.js';
import { namesPerson } from '../words/clean-text.js';
import { mayBeOfRules } from '../words/read-words.js';
import { isLeftover, matters, namesOnlyTexts, onlyNames, saysTopic } from './clause-content.js';

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

const ASKING: ReadonlySet<Understood['kind']> = new Set([
  'query',
  'which_role',
  'which_reading',
  'no_such_title',
  'other_language',
  'too_long',
  'too_much',
]);

/** Keeps the clauses that ask. If one does, sets aside those that could not be read. */
export function separateClauses(clauses: readonly AskedClause[]): ReadMessage {
  const isSaid = ({ understood }: AskedClause): boolean =>
    ASKING.has(understood.kind) && !isStray(understood);
  const isBare = ({ read }: AskedClause): boolean => read !== undefined && namesOnlyTexts(read);
  const hasQuestion = clauses.some((clause) => isSaid(clause) && !isBare(clause));
  const asks = (clause: AskedClause): boolean => isSaid(clause) && !(hasQuestion && isBare(clause));
  const asked = clauses.filter((clause) => asks(clause) && !introduces(clause, clauses));
  if (asked.length === 0) return { asked: mostTelling(clauses), setAside: [] };
  const others = clauses.filter((clause) => !asks(clause) && !introduces(clause, clauses));
  const matter = others.filter(
    (clause) =>
      clause.understood.kind === 'not_understood' && matters(clause.read) && !isTopic(clause, clauses),
  );
  const unread = others.flatMap((clause) => unreadQuestion(clause, asked));
  if (
    unread.length > 0 &&
    asked.every((clause) => isGlance(clause) || (clause.read && onlyNames(clause.read)))
  )
    return { asked: unread, setAside: [] };
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

/** Of clauses that ask nothing, the one to reply to. */
function mostTelling(clauses: readonly AskedClause[]): readonly AskedClause[] {
  const best =
    clauses.find(({ understood, read }) => understood.kind === 'not_understood' && matters(read)) ??
    clauses.find(({ understood }) => understood.kind === 'setting') ??
    clauses.find(({ understood }) => understood.kind !== 'talk') ??
    clauses[0];
  return best ? [best] : [];
}

/**
 * A question of which nothing was read, with what the other clauses name as offers: in "Do they travel much, the
 * cooks?" nobody wants to hear who the cooks are.
 */
function unreadQuestion(clause: AskedClause, named: readonly AskedClause[]): AskedClause[] {
  const { read } = clause;
  const understood = isMisspeltQuestion(clause) && read ? notUnderstood(read) : clause.understood;
  if (understood.kind !== 'not_understood' || understood.offers.length > 0) return [];
  if (!read || isLeftover(read)) return [];
  const offers = named.flatMap((each) => (each.understood.kind === 'query' ? [each.understood.query] : []));
  return [{ ...clause, understood: { ...understood, offers, asksAboutRole: true } }];
}

/** "Degree needwed" beside a title is no name under a message: some word in it is a slip for one of questions. */
function isMisspeltQuestion({ understood, read }: AskedClause): boolean {
  const words = read?.words.filter(({ skippable }) => !skippable) ?? [];
  return isStray(understood) && words.length > 1 && words.some(mayBeOfRules);
}

/** Whether a clause only names the role that the next one asks about: "Senior Accountant: how senior is that". */
function introduces(clause: AskedClause, clauses: readonly AskedClause[]): boolean {
  const next = clauses[clauses.indexOf(clause) + 1]?.understood;
  const { understood } = clause;
  if (understood.kind !== 'query' || next?.kind !== 'query') return false;
  const { query } = understood;
  const subject = isGlance(clause) || namesOther(clause) ? subjectOf(query) : undefined;
  return subject !== undefined && JSON.stringify(next.query).includes(JSON.stringify(subject));
}

/** Whether the answer to a clause is no more than what there is about a role. */
function isGlance({ understood }: AskedClause): boolean {
  const query = understood.kind === 'query' ? understood.query : undefined;
  return query?.kind === 'facts' && query.of.kind === 'one' && query.facts.join() === 'overview';
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
    understood.query.of.kind === 'unknown' &&
    understood.query.facts.every((fact) => fact === 'overview')
  );
}

/** The talk to answer where a message asks nothing about roles: it has no word, or is about a person it names. */
export function talkInstead(text: string, { asked }: ReadMessage): Talk | undefined {
  if (asked.length === 0) return 'no_words';
  return namesPerson(text) && asked.every(namesNoRole) ? 'not_a_person' : undefined;
}

/** Whether a clause names no role and no group of roles. */
function namesNoRole({ understood }: AskedClause): boolean {
  if (understood.kind === 'not_understood') return understood.offers.every(isOfAll);
  return understood.kind === 'query' && isOfAll(understood.query);
}

function isOfAll(query: Query): boolean {
  return (query.kind === 'facts' || query.kind === 'groups') && query.of.kind === 'all';
}
