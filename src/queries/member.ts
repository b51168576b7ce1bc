import type { Catalog, Role } from '../catalog/catalog.js';
import { directReportsOf, type Manager, managersOf, reportsToTitle } from '../catalog/relations.js';
import { distinctBy } from '../collections.js';
import { titleKey } from '../text/title.js';
import type { Roles } from './query.js';

/** A member of a group: a role, or an outsider. That is a manager whom pages name but whose role the catalogue lacks. */
export type Member = { kind: 'role'; role: Role } | { kind: 'outsider'; title: string };

export function roleMember(role: Role): Member {
  return { kind: 'role', role };
}

/** The role that a manager's title is linked to, or else an outsider. */
export function memberOf({ title, role }: Manager): Member {
  return role ? roleMember(role) : { kind: 'outsider', title };
}

export function titleOf(member: Member): string {
  return member.kind === 'role' ? member.role.title : member.title;
}

/** The group with only this member. */
export function aloneOf(member: Member): Roles {
  return member.kind === 'role'
    ? { kind: 'one', role: member.role.id }
    : { kind: 'outsider', title: member.title };
}

/** A key that is equal for equal members, in any spelling of an outsider's title. */
export function memberKey(member: Member): Role | string {
  return member.kind === 'role' ? member.role : titleKey(member.title);
}

/** Each member once, in the order of first appearance. */
export function distinct(members: Iterable<Member>): Member[] {
  // Hundreds of pages may name one manager in the same spelling, and keys of titles take long to make.
  const bySpelling = distinctBy(members, (member) => (member.kind === 'role' ? member.role : member.title));
  return distinctBy(bySpelling, memberKey);
}

/** The keys of members, to test membership. */
export function keysOf(members: readonly Member[]): ReadonlySet<Role | string> {
  return new Set(members.map(memberKey));
}

/** The managers whom a member's page names. An outsider has no page, so none. */
export function managersOfMember(catalog: Catalog, member: Member): Member[] {
  const managers = member.kind === 'role' ? managersOf(catalog, member.role).map(memberOf) : [];
  return managers.length > 1 ? distinct(managers) : managers;
}

/** The roles whose pages name a member as their manager. */
export function reportsOfMember(catalog: Catalog, member: Member): readonly Role[] {
  return member.kind === 'role'
    ? directReportsOf(catalog, member.role)
    : reportsToTitle(catalog, member.title);
}
