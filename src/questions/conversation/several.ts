import { either } from '../../queries/build.js';
import { evaluateRoles } from '../../queries/evaluate-roles.js';
import type { Member } from '../../queries/member.js';
import type { Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import type { Conversation } from './conversation.js';

/** The direct reports that the last answer told of. */
function toldGroup({ told }: Conversation): Roles | undefined {
  return told?.kind === 'reports' ? told : undefined;
}

/**
 * The roles that "compare them", "only the managers" and "how many" are about: those last told of or asked about. Where
 * that was one role, the list that it is of; or it, and whom the answer told of.
 */
export function severalOf(conversation: Conversation, sources: Sources): Roles | undefined {
  const { focus, among, told } = conversation;
  const isSeveral = (roles: Roles | undefined): boolean =>
    roles !== undefined && evaluateRoles(roles, sources).members.length > 1;
  const group = toldGroup(conversation);
  if (group) return group;
  if (isSeveral(focus)) return focus;
  if (isSeveral(among)) return among;
  return focus && told ? either(focus, told) : focus;
}

/** A member of a group, as a group of its own. */
export function aloneOf(member: Member): Roles {
  return member.kind === 'role'
    ? { kind: 'one', role: member.role.id }
    : { kind: 'outsider', title: member.title };
}

/** One role is spoken of by its title, however it was found: whoever reports to somebody alone is "she", and not "they". */
export function alone(roles: Roles, sources: Sources): Roles {
  if (roles.kind === 'one' || roles.kind === 'outsider' || roles.kind === 'all') return roles;
  const [only, another] = evaluateRoles(roles, sources).members;
  return only && !another ? aloneOf(only) : roles;
}

/** Kinds of groups that are spoken of as one role. */
export const SINGLE: ReadonlySet<Roles['kind']> = new Set([
  'one',
  'outsider',
  'the',
  'managers',
  'next',
  'previous',
]);
