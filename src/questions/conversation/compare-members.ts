import { either, listOf } from '../../queries/build.js';
import { evaluateRoles } from '../../queries/evaluate-roles.js';
import type { Fact } from '../../queries/facts.js';
import { aloneOf, distinct } from '../../queries/member.js';
import type { Query, Roles } from '../../queries/query.js';
import type { End, Measure } from '../../queries/query-terms.js';
import type { Sources } from '../../queries/sources.js';
import type { Conversation } from './conversation.js';
import type { Edit } from './edit.js';
import { SINGLE } from './several.js';

/** More are too many to stand side by side. */
const MOST_COMPARED = 6;

/** Compares the members of a group, or the first few of them; undefined for one member or for too many. */
export function compareMembers(
  group: Roles | undefined,
  sources: Sources,
  { focus, first }: { focus?: Fact | undefined; first?: number | undefined } = {},
): Query | undefined {
  if (!group) return undefined;
  const sides = sidesOf(group, sources).slice(0, first);
  return sides.length < 2 || sides.length > MOST_COMPARED
    ? undefined
    : { kind: 'compare', sides, ...(focus && { focus }) };
}

/** "Those two": the whole group if it has that many members, or else that many of the roles last spoken of. */
export function lastOf(
  count: number | undefined,
  { spoken = [] }: Conversation,
  group: Roles | undefined,
  sources: Sources,
): Roles | undefined {
  if (count === undefined || (group && sidesOf(group, sources).length === count)) return group;
  // Roles that were asked about by name come before those that answers named.
  const named = spoken.filter(({ kind }) => kind === 'one');
  const members = [...named, ...spoken].flatMap((roles) => evaluateRoles(roles, sources).members);
  const last = distinct(members).slice(0, count);
  return last.length === count ? either(...last.toReversed().map(aloneOf)) : undefined;
}

/** "Which one is higher": of the members of a group. */
export function whichOf(group: Roles, end: End, measure: Measure, sources: Sources): Query | undefined {
  // The lowest, after the highest, is one of the same roles.
  if (group.kind === 'extreme') return whichOf(group.of, end, measure, sources);
  const sides = sidesOf(group, sources);
  // An empty group has no highest role.
  const isOne = SINGLE.has(group.kind) || group.kind === 'reports';
  if (sides.length === 0 || (sides.length < 2 && isOne)) return undefined;
  return sides.length < 2 || sides.length > MOST_COMPARED
    ? listOf({ kind: 'extreme', of: group, end, measure, place: 1 })
    : { kind: 'which', sides, end, measure };
}

function sidesOf(group: Roles, sources: Sources): Roles[] {
  return evaluateRoles(group, sources).members.map(aloneOf);
}

/**
 * Lists all members of a group in the order of a measure, or the first of them. The measure is that of the last question
 * if the follow-up names none.
 */
export function ordered(
  group: Roles,
  { end: wanted, measure: by, first }: Extract<Edit, { kind: 'order_them' }>,
  query: Query | undefined,
): Query | undefined {
  // "Biggest first" behind families is about the families, and not about their roles.
  if (query?.kind === 'groups' && by === undefined) return undefined;
  // An ordered list may be put in another order.
  const last = group.kind === 'extreme' && group.reach === 'all' ? group : undefined;
  const of = group.kind === 'extreme' ? group.of : group;
  const measure = by ?? last?.measure ?? 'grade';
  const end = wanted ?? (last?.end === 'highest' ? 'lowest' : 'highest');
  // By grade, lists begin with the lowest already.
  if (first !== undefined) return listOf({ kind: 'extreme', of, end, measure, place: first, reach: 'roles' });
  if (!last && measure === 'grade' && end === 'lowest' && query?.kind === 'list') return query;
  return listOf({ kind: 'extreme', of, end, measure, place: 1, reach: 'all' });
}

/** What roles are measured by in "which has the most", after an answer about it. */
export function measureOf(query: Query): Measure | undefined {
  if (query.kind === 'summary' || query.kind === 'which') return query.measure;
  // After an ordered list, its measure stays. Nobody says "has the most" of grades.
  if (query.kind === 'list' && query.roles.kind === 'extreme')
    return query.roles.measure === 'grade' ? undefined : query.roles.measure;
  const fact = factOf(query);
  return fact && MEASURED[fact];
}

/** What roles were just compared by. */
export function measureAsked(query: Query): Measure | undefined {
  if (query.kind === 'which') return query.measure;
  return query.kind === 'whether' && query.claim.kind === 'beyond' ? query.claim.measure : undefined;
}

const MEASURED: Readonly<Partial<Record<Fact, Measure>>> = {
  grade: 'grade',
  requirements: 'requirements',
  responsibilities: 'responsibilities',
  direct_reports: 'direct_reports',
};

function factOf(query: Query): Fact | undefined {
  if (query.kind === 'compare') return query.focus;
  const [fact, another] = query.kind === 'facts' ? query.facts : [];
  return another === undefined ? fact : undefined;
}
