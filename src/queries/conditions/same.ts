import type { Catalog, Role } from '../../catalog/catalog.js';
import { statedGrades } from '../../catalog/grade.js';
import type { Group } from '../group.js';
import { keysOf, type Member, managersOfMember, memberKey } from '../member.js';
import type { SharedFact } from '../query.js';
import type { Truth } from '../truth.js';

/** Whether a member shares a fact with another that is in a group. A member of the group itself does not. */
export function sharesFact(group: Group, fact: SharedFact, catalog: Catalog): (member: Member) => Truth {
  const ends = keysOf(group.members);
  const stated = group.members.map((member) => valuesOf(catalog, member, fact));
  const certain = new Set(stated.flatMap((values) => (values.length === 1 ? values : [])));
  const possible = new Set(stated.flat());
  const isSomeUnknown = stated.some((values) => values.length === 0);
  return (member) => {
    if (ends.has(memberKey(member))) return 'no';
    const own = valuesOf(catalog, member, fact);
    if (group.members.length === 0) return 'no';
    if (own.length > 0 && own.every((value) => certain.has(value))) return 'yes';
    if (own.some((value) => possible.has(value))) return 'open';
    return own.length === 0 || isSomeUnknown ? 'unknown' : 'no';
  };
}

/** None when no page states the fact, several when a page leaves it open. */
function valuesOf(catalog: Catalog, member: Member, fact: SharedFact): readonly (Role | string | number)[] {
  if (member.kind === 'outsider') return [];
  const { role } = member;
  switch (fact) {
    case 'grade':
      return statedGrades(role);
    case 'level':
      return [role.level.toLowerCase()];
    case 'track':
      return [role.track];
    case 'family':
      return [role.family.id];
    case 'manager':
      return managersOfMember(catalog, member).map(memberKey);
  }
}
