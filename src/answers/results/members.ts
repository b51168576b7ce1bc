import type { Role } from '../../catalog/catalog.js';
import type { Group } from '../../queries/group.js';
import type { Member } from '../../queries/member.js';
import { titleOf } from '../../queries/member.js';
import { count, listed } from '../../text/prose.js';

/** The roles among some members, without the outsiders. */
export function rolesOf(members: readonly Member[]): Role[] {
  const roles: Role[] = [];
  for (const member of members) if (member.kind === 'role') roles.push(member.role);
  return roles;
}

/** "the Cook", "the Cook and the Head Chef" */
export function theMembers(members: readonly Member[], conjunction = 'and'): string {
  return listed(
    members.map((member) => `the ${titleOf(member)}`),
    conjunction,
  );
}

/** "neither the Cook nor the Baker"; undefined unless a group names exactly two. */
export function neitherMember({ kind, members }: Group): string | undefined {
  return kind === 'either' && members.length === 2 ? `neither ${theMembers(members, 'nor')}` : undefined;
}

/**
 * Those of a few named roles for whom the claim is true: "both the Cook and the Baker", "of the Cook and the Baker, only
 * the Cook", "neither the Cook nor the Baker". Undefined for other groups.
 */
export function namedAmount(of: Group, so: readonly Member[]): string | undefined {
  const { members } = of;
  if (of.kind !== 'either' || !isNamed(of) || members.length < 2) return undefined;
  if (so.length === members.length) return `${so.length === 2 ? 'both' : 'all of'} ${theMembers(members)}`;
  if (so.length > 0) return `of ${theMembers(members)}, only ${theMembers(so)}`;
  return neitherMember(of) ?? `none of ${theMembers(members)}`;
}

/** Notes the members for which a page leaves something open; nothing if there are none. */
export function openNotes(open: readonly Member[]): string[] {
  return open.length === 0 ? [] : [`The page leaves it open for ${someMembers(open)}.`];
}

/** Notes the members of whom no page says whether a claim is true. */
export function unknownNotes(unknown: readonly Member[]): string[] {
  return unstatedNotes('The page does not say it', unknown, 'of');
}

/** Notes the members of whom no page states something: "No grade is stated for the Cook." */
export function unstatedNotes(what: string, members: readonly Member[], preposition = 'for'): string[] {
  return members.length === 0 ? [] : [`${what} ${preposition} ${someMembers(members)}.`];
}

function someMembers(members: readonly Member[]): string {
  return members.length > MOST_NAMED ? count(members.length, 'role') : theMembers(members);
}

const MOST_NAMED = 6;

/** The members that a group was reached from, nearest first: the Cook of "the manager of the Cook". */
export function originsOf(group: Group): Member[] {
  if ('of' in group) return [...group.of.members.slice(0, MOST_ORIGINS), ...originsOf(group.of)];
  if (group.kind === 'between') return [...group.from.members, ...group.to.members];
  return [];
}

const MOST_ORIGINS = 12;

/** Whether a group was named by titles, so that the answer need not say how it was found. */
export function isNamed(group: Group): boolean {
  switch (group.kind) {
    case 'one':
    case 'outsider':
      return true;
    case 'the':
      return isNamed(group.of);
    case 'either':
      return group.groups.every(isNamed);
    default:
      return false;
  }
}
