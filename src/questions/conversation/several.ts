import { either } from '../../queries/build.js';
import { evaluateRoles } from '../../queries/evaluate-roles.js';
import { aloneOf, keysOf, memberKey } from '../../queries/member.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import type { Conversation } from './conversation.js';
import { hasMembers } from './introduced.js';

/** The managers of one role that the last answer named. */
function managersNamed({ introduced }: Conversation): Roles | undefined {
  return introduced?.kind === 'managers' && SINGLE.has(introduced.of.kind) ? introduced : undefined;
}

/** The group that "only the managers" and "how many" are about: those last named or asked about, or the last list. */
export function lastGroup(conversation: Conversation, sources: Sources): Roles | undefined {
  const { focus, among, introduced } = conversation;
  // Reports are a group, even of one or of none.
  if (introduced?.kind === 'reports') return introduced;
  return [managersNamed(conversation), focus, among].find(
    (roles) => roles && evaluateRoles(roles, sources).members.length > 1,
  );
}

/** Whether a group comes from the last question or its answer, and not from an older list. */
export function isNear(group: Roles, { among, focus, introduced }: Conversation, sources: Sources): boolean {
  if (group !== among || group === focus || group === introduced) return true;
  return focus !== undefined && evaluateRoles(focus, sources).members.length > 1;
}

/**
 * The roles that "compare them" is about: the last group; the list that was narrowed to one role; or one role and those
 * that the answer named.
 */
export function severalOf(conversation: Conversation, sources: Sources): Roles | undefined {
  const { wider, focus } = conversation;
  const isNarrowed =
    wider && focus && !SINGLE.has(focus.kind) && evaluateRoles(wider, sources).members.length > 1;
  return lastGroup(conversation, sources) ?? (isNarrowed ? wider : withIntroduced(conversation, sources));
}

/** The roles last asked about, and those that the answer named. */
export function withIntroduced({ focus, introduced }: Conversation, sources: Sources): Roles | undefined {
  return focus && introduced && hasMembers(introduced, sources) ? either(focus, introduced) : focus;
}

/** Whether all members of `roles` are in a group; false without members. */
export function isPartOf(roles: Roles, group: Roles, sources: Sources): boolean {
  const keys = keysOf(evaluateRoles(group, sources).members);
  const { members } = evaluateRoles(roles, sources);
  return members.length > 0 && members.every((member) => keys.has(memberKey(member)));
}

/** Whether an answer names groups or figures, and so no roles to choose from. */
export function isTable(query: Query): boolean {
  return (
    query.kind === 'groups' ||
    query.kind === 'best_group' ||
    query.kind === 'summary' ||
    (query.kind === 'count' && query.per !== undefined)
  );
}

/**
 * Replaces a group of one member by that role, however it was found: the only report of a manager is "she", not "they".
 */
export function alone(roles: Roles, sources: Sources): Roles {
  if (roles.kind === 'one' || roles.kind === 'outsider' || roles.kind === 'all') return roles;
  const [only, another] = evaluateRoles(roles, sources).members;
  return only && !another ? aloneOf(only) : roles;
}

/** The kinds of groups that people speak of as one role. */
export const SINGLE: ReadonlySet<Roles['kind']> = new Set([
  'one',
  'outsider',
  'the',
  'managers',
  'next',
  'previous',
]);
