import type { Catalog, Role } from '../catalog/catalog.js';
import { directReportsOf, type Manager, managersOf, reportsToTitle } from '../catalog/relations.js';
import { distinctBy } from '../collections.js';
import { titleKey } from '../text/title.js';
import type { Roles } from './query.js';

/** A member of a group: a role, or a manager whom pages name and who is not a role of the catalogue. */
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

/** A member of a group, as a group of its own. */
export function aloneOf(member: Member): Roles {
  return member.kind === 'role'
    ? { kind: 'one', role: member.role.id }
    : { kind: 'outsider', title: member.title };
}

/** Equal for two members that are the same, however a page writes the title of an outsider. */
export function memberKey(member: Member): Role | string {
  return member.kind === 'role' ? member.role : titleKey(member.title);
}

/** Members each once, in the order they are first met. */
export function distinct(members: Iterable<Member>): Member[] {
  // Hundreds of pages may write one manager alike, and keys of titles take long to make.
  const bySpelling = distinctBy(members, (member) => (member.kind === 'role' ? member.role : member.title));
  return distinctBy(bySpelling, memberKey);
}

/** A set of members that knows each by its key. */
export function keysOf(members: readonly Member[]): ReadonlySet<Role | string> {
  return new Set(members.map(memberKey));
}

/** Those whom a member's page names as its manager; nobody is known to manage an outsider. */
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
