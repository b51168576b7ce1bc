import { isSameValue } from '../../collections.js';
import { evaluate } from '../../queries/evaluate.js';
import { evaluateRoles } from '../../queries/evaluate-roles.js';
import { mapRoles, subjectOf } from '../../queries/map-roles.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import { setOfWords } from '../../text/set-of-words.js';
import type { Conversation } from '../conversation/conversation.js';
import type { Edit } from '../conversation/edit.js';
import { applyEdit } from '../conversation/edits/apply-edit.js';
import { swapsKind } from '../conversation/edits/beside-condition.js';
import { lastGroup, SINGLE } from '../conversation/several.js';
import type { Word } from '../words/read-words.js';
import type { ParsedClause } from './read-clause.js';
import type { ReadClause, Reading } from './reading.js';

/**
 * Drops follow-ups that cannot change the last question. Words such as "only the managers" always go on from a list, so
 * that a clause with them is never about the whole catalogue.
 */
export function fitToConversation(
  { words, chart, readings }: ParsedClause,
  conversation: Conversation,
  sources: Sources,
): ReadClause {
  const list = lastGroup(conversation, sources);
  const misfits: Edit[] = [];
  const fits = readings.flatMap((reading): Reading[] => {
    if (reading.kind === 'query') return [{ ...reading, query: ofLastList(reading.query, words, list) }];
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
  const asksAnew = fits.some(({ kind }) => kind === 'query');
  const isIdle = (reading: EditReading): boolean => asksAnew && findsNoFirst(reading, sources);
  const onlySome =
    isOnly(words) && fits.some((reading) => reading.kind === 'edit' && narrowsSome(reading, sources));
  const isFair = (reading: Reading): boolean => {
    if (reading.kind === 'talk') return true;
    if (sure.length > 0) return sure.includes(reading);
    // "Just the analysts" chooses from a list, even if there is a role of that name.
    if (isOfThem || (reading.kind === 'query' && reading.query.kind !== 'list' && onlySome)) return false;
    return reading.kind === 'edit'
      ? isFairEdit(reading) &&
          !isIdle(reading) &&
          !(asksOfNamed(reading) && !narrowsSome(reading, sources) && asksAnew)
      : !mustGoOn(misfits, words);
  };
  return { words, chart, misfits, readings: fits.filter(isFair) };
}

/** "The top one's grade" is asked of the first of the last list, and not of all roles. */
function ofLastList(query: Query, words: readonly Word[], list: Roles | undefined): Query {
  const saysOne = words.some(({ text }, at) => text === 'one' && words[at - 1]?.text !== 'that');
  if (!saysOne || !list) return query;
  return mapRoles(query, (roles) =>
    roles.kind === 'extreme' && roles.of.kind === 'all' ? { ...roles, of: list } : undefined,
  );
}

/** Whether a clause can only go on from the last question, although no follow-up fits that. */
function mustGoOn(misfits: readonly Edit[], words: readonly Word[]): boolean {
  // "Which one needs SQL" and "the most senior one" are about the roles last named, and never about all roles.
  const pointsBack = words.some(
    ({ text }, at) => text === 'ones' || (text === 'one' && words[at - 1]?.text !== 'that'),
  );
  // "And who reports to her" has a question of its own.
  const asksWho = words.find(({ skippable }) => !skippable)?.text === 'who';
  return misfits.some(
    (edit) =>
      (edit.kind === 'swap_condition' && edit.isOfThem && !asksWho) ||
      (pointsBack && (edit.kind === 'narrow' || edit.kind === 'which_of_them')),
  );
}

/** Whether a follow-up looks for the first of the last roles, and all of them are alike. */
function findsNoFirst({ edit, query }: EditReading, sources: Sources): boolean {
  if (edit.kind !== 'which_of_them' || edit.isOfThem || query.kind !== 'which') return false;
  const result = evaluate(query, sources);
  return result.kind === 'which' && result.best.length === query.sides.length;
}

/** Whether a follow-up chooses by a role that it names: "how many report to the CRO". */
function asksOfNamed({ edit }: EditReading): boolean {
  return edit.kind === 'narrow' && !edit.isOfThem && edit.condition.kind === 'among';
}

/** Whether a word says that any one is meant: "a manager" is nobody's manager. */
function isIndefinite(word: Word | undefined): boolean {
  return word?.text === 'a' || word?.text === 'any' || word?.text === 'another';
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
  const anew = fits.filter((reading) => isOfOne(reading) && !asksAgain(reading, conversation));
  // "Which of them have a manager", after families, asks of the families.
  const asksOfGroups = edits.some(({ edit }) => edit.kind === 'groups_with');
  const joins = edits.some(({ edit }) => edit.kind === 'or_condition' || edit.kind === 'widen');
  // "SQL too" adds to what was looked for.
  const addsText = edits.some(
    ({ edit }) => edit.kind === 'narrow' && edit.isOfThem && edit.condition.kind === 'mentions',
  );
  const leastAnew = Math.min(...anew.map(({ cost }) => cost));
  const isOfKind = asksOfManagers(
    words,
    edits.map(({ edit }) => edit),
    conversation,
  );
  const givesWay = ({ edit }: EditReading): boolean => {
    const isSwap = SWAPPING.has(edit.kind) || edit.kind === 'swap_roles';
    // "Or grade 9" is no "grade 9".
    if (joins && (isSwap || edit.kind === 'ask_of_family')) return true;
    if (edit.kind === 'swap_facts') return isOfKind && edit.facts.join() === 'reports_to';
    if (edit.kind === 'ask_of_family') return isListOfOwn(words);
    // "And are grade 7" goes on from a list.
    if (edit.kind === 'is_there') return narrows && !words.some(({ text }) => text === 'there');
    // "Who is below" one role reports to it.
    if (edit.kind === 'which_of_them')
      return edits.some((other) => other.edit.kind === 'further' && other.edit.isPerson);
    return addsText && (edit.kind === 'swap_text' || edit.kind === 'ask_text');
  };
  return (reading) => {
    const { kind } = reading.edit;
    if (givesWay(reading)) return false;
    if (kind === 'repeat' || kind === 'by_how_much' || kind === 'ask_of_family') return true;
    const isIdle = kind === 'swap_roles' || leastAnew <= reading.cost;
    if (isIdle && asksAgain(reading, conversation)) return false;
    if (kind === 'narrow' && ((swaps && !narrows) || asksOfGroups)) return false;
    return !(narrows && (SWAPPING.has(kind) || (kind === 'swap_roles' && isOnly(words))));
  };
}

/** Whether "managers" are a kind of role: "any managers", where the last roles may have some. */
function asksOfManagers(words: readonly Word[], edits: readonly Edit[], conversation: Conversation): boolean {
  const saysKind = words.some(
    ({ text }, at) => text === 'managers' || (text === 'manager' && isIndefinite(words[at - 1])),
  );
  return saysKind && (edits.some(({ kind }) => kind === 'narrow') || swapsKind(conversation, edits));
}

/** Whether a reading is a follow-up, or asks about one role: "who does she report to". */
function isOfOne(reading: Reading): reading is Exclude<Reading, { kind: 'talk' }> {
  if (reading.kind !== 'query') return reading.kind === 'edit';
  const subject = subjectOf(reading.query);
  return subject !== undefined && SINGLE.has(subject.kind);
}

/**
 * Whether a clause begins with "only": "only the designers" chooses from the last list, even if a role has that title.
 */
function isOnly(words: readonly Word[]): boolean {
  const first = words.find(({ text, skippable }) => ONLY.has(text) || !skippable);
  return first !== undefined && ONLY.has(first.text);
}

/**
 * Whether a clause asks for roles in full: "all directors", and "roles whose title starts with Senior", where "senior
 * roles" goes on.
 */
function isListOfOwn(words: readonly Word[]): boolean {
  const [first, second] = words.filter(({ skippable }) => !skippable);
  return (
    words.some(({ text }) => text === 'all' || text === 'every') ||
    (second !== undefined && ROLES.has(first?.text ?? ''))
  );
}

const ROLES = setOfWords('roles jobs positions');
const ONLY = setOfWords('only just');

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
  const { edit, query } = reading;
  return (
    SURE.has(edit.kind) ||
    // "Or Python" is no "Python".
    (edit.kind === 'swap_text' && query.kind === 'statements' && query.text.kind === 'some') ||
    (edit.kind === 'narrow' && edit.isAny === true && narrowsSome(reading, sources))
  );
}

const SURE: ReadonlySet<Edit['kind']> = new Set<Edit['kind']>(['ask_of_other', 'go_back_to', 'lift']);

/** Follow-ups that ask about other roles. "Which need SQL" and "just the director" rather choose from the last ones. */
const SWAPPING: ReadonlySet<Edit['kind']> = new Set<Edit['kind']>(['swap_condition', 'swap_level']);
