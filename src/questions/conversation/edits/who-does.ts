import { either, factsOf, isSet, listOf, not, where } from '../../../queries/build.js';
import { evaluateRoles } from '../../../queries/evaluate-roles.js';
import type { Fact } from '../../../queries/facts.js';
import { subjectOf } from '../../../queries/map-roles.js';
import { keysOf, memberKey } from '../../../queries/member.js';
import type { Condition, Query, Roles } from '../../../queries/query.js';
import type { Grouping } from '../../../queries/query-terms.js';
import type { Sources } from '../../../queries/sources.js';
import { complementOf } from '../complement.js';
import type { Conversation } from '../conversation.js';
import type { Edit } from '../edit.js';
import { isPartOf, SINGLE } from '../several.js';

/**
 * "Who does then", after a question whether something is true of some roles: lists all roles of which it is, or the
 * others.
 */
export function whoDoes(
  query: Query,
  { isElse }: Extract<Edit, { kind: 'who_does' }>,
  among: Roles | undefined,
): Query | undefined {
  const asked = askedIf(query);
  if (!asked || !among) return undefined;
  const { of, condition } = asked;
  const found = where(among, condition);
  const roles: Roles = isElse && of.kind !== 'all' ? { kind: 'less', roles: found, without: of } : found;
  return listOf(roles);
}

/** "Who?", after a question whether a role reports to somebody, or has reports: whom it reports to, or who they are. */
export function whoThen(query: Query): Query | undefined {
  if (query.kind !== 'whether' || !SINGLE.has(query.of.kind)) return undefined;
  const { of, claim } = query;
  if (claim.kind === 'documented') return factsOf(of, claim.fact);
  if (claim.kind === 'among' && claim.roles.kind === 'reports') return factsOf(of, 'reports_to');
  const isOfReports =
    claim.kind === 'track' ||
    (claim.kind === 'measure' && claim.measure === 'direct_reports') ||
    (claim.kind === 'among' && claim.roles.kind === 'managers');
  return isOfReports ? factsOf(of, 'direct_reports') : undefined;
}

/** "Which ones don't", after such a question about a group, or after a list that was chosen from others. */
export function whoDoesNot({ query, earlier = [] }: Conversation, sources: Sources): Query | undefined {
  if (!query) return undefined;
  const asked = askedIf(query);
  if (asked) {
    const isSeveral = isSet(asked.of) || asked.of.kind === 'either';
    return isSeveral ? listOf(where(asked.of, not(asked.condition))) : undefined;
  }
  const [last] = earlier;
  const roles = last && subjectOf(last);
  const without = subjectOf(query);
  if (roles && without && isPartOf(without, roles, sources)) return listOf({ kind: 'less', roles, without });
  const others = query.kind === 'list' && complementOf(query.roles);
  return others ? listOf(others) : undefined;
}

/** A group without the roles last named, or without those that the last answer listed; undefined if none is in it. */
export function othersOf(
  group: Roles,
  { focus, introduced }: Conversation,
  sources: Sources,
): Roles | undefined {
  const found = keysOf(evaluateRoles(group, sources).members);
  const last = [focus, introduced].find(
    (roles) =>
      roles &&
      roles.kind !== 'all' &&
      evaluateRoles(roles, sources).members.some((member) => found.has(memberKey(member))),
  );
  return last && { kind: 'less', roles: group, without: last };
}

/** The claim that a question asked about, and the roles that it was about. */
function askedIf(query: Query): { of: Roles; condition: Condition } | undefined {
  if (query.kind === 'whether') return { of: query.of, condition: query.claim };
  // "Who else does", after "do they have the same manager", are the others that have it.
  const shared = query.kind === 'compare' && query.focus && SHARED[query.focus];
  if (query.kind === 'compare' && shared) {
    const of = either(...query.sides);
    return { of, condition: { kind: 'same', as: of, fact: shared } };
  }
  // "Who else", after whom a role reports to, reports there, too.
  if (query.kind === 'facts' && query.facts.join() === 'reports_to' && SINGLE.has(query.of.kind))
    return { of: query.of, condition: { kind: 'same', as: query.of, fact: 'manager' } };
  // "Does she have reports" asks who they are.
  if (query.kind === 'facts' && query.facts.join() === 'direct_reports')
    return { of: query.of, condition: { kind: 'measure', measure: 'direct_reports', span: { from: 1 } } };
  if (query.kind !== 'statements') return undefined;
  const { of, text, only } = query;
  return { of, condition: { kind: 'mentions', text, ...(only && { only }) } };
}

const SHARED: Readonly<Partial<Record<Fact, Grouping>>> = {
  reports_to: 'manager',
  grade: 'grade',
  level: 'level',
  track: 'track',
  family: 'family',
};
