import type { Catalog } from '../../catalog/catalog.js';
import { isInSpan } from '../conditions/measures.js';
import type { Group } from '../group.js';
import { keysOf, type Member, memberKey } from '../member.js';
import type { GroupSize, Holding, Roles } from '../query.js';
import type { Divided } from './divide.js';
import { groupValue } from './group-values.js';

/** What groups are to have, with the roles that it speaks of. */
export interface Held {
  holding: Holding;
  roles: Group;
  /** Those that are to be fewer or more than `roles`, or as many. */
  than?: Group;
}

export function heldBy(holding: Holding, groupOf: (roles: Roles) => Group): Held {
  const roles = groupOf(holding.roles);
  return holding.kind === 'beside' ? { holding, roles, than: groupOf(holding.than) } : { holding, roles };
}

/** Only those divisions that have all of it. */
export function thoseHaving(divided: Divided, having: readonly Held[], catalog: Catalog): Divided {
  const tests = having.map((held) => testOf(held, catalog));
  const divisions = divided.divisions.filter(({ members }) => tests.every((holds) => holds(members)));
  return { ...divided, divisions };
}

/** The members that belong to a group. */
export function membersAmong(members: readonly Member[], group: Group): readonly Member[] {
  if (group.kind === 'all') return members;
  const keys = keysOf(group.members);
  return members.filter((member) => keys.has(memberKey(member)));
}

function testOf({ holding, roles, than }: Held, catalog: Catalog): (members: readonly Member[]) => boolean {
  if (holding.kind === 'so_many')
    return (members) => isOfSize(membersAmong(members, roles), holding.size, catalog);
  return (members) => {
    const own = membersAmong(members, roles).length;
    const others = than ? membersAmong(members, than).length : 0;
    return { above: own > others, below: own < others, same: own === others }[holding.standing];
  };
}

function isOfSize(members: readonly Member[], size: GroupSize, catalog: Catalog): boolean {
  const { measure = 'roles', over = -Infinity, under = Infinity } = size;
  const value = groupValue(members, measure, catalog);
  return value !== undefined && isInSpan(value, size) && value > over && value < under;
}
