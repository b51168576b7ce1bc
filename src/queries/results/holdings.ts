import type { Catalog } from '../../catalog/catalog.js';
import { isInSpan } from '../conditions/measures.js';
import type { Group } from '../group.js';
import { keysOf, type Member, memberKey } from '../member.js';
import type { Holding, Roles } from '../query.js';
import type { GroupSize } from '../query-terms.js';
import type { Divided } from './divide.js';
import { emptyDivisions } from './empty-divisions.js';
import { groupValue } from './group-values.js';

/** A condition on divisions, with its roles evaluated. */
export interface Held {
  holding: Holding;
  roles: Group;
  /** The roles to compare with: a division has more or fewer of `roles` than of these, or as many. */
  than?: Group;
}

/** Evaluates the roles in a condition on divisions. */
export function heldBy(holding: Holding, groupOf: (roles: Roles) => Group): Held {
  const roles = groupOf(holding.roles);
  return holding.kind === 'beside' ? { holding, roles, than: groupOf(holding.than) } : { holding, roles };
}

/** Keeps the divisions that meet all conditions. */
export function divisionsHaving(divided: Divided, having: readonly Held[], catalog: Catalog): Divided {
  const tests = having.map((held) => testOf(held, catalog));
  const all = having.some(wantsEmpty) ? emptyDivisions(divided, catalog) : divided.divisions;
  const divisions = all.filter(({ members }) => tests.every((holds) => holds(members)));
  return { ...divided, divisions };
}

/** Whether a division is to have no roles at all. */
function wantsEmpty({ holding }: Held): boolean {
  return (
    holding.kind === 'so_many' &&
    holding.roles.kind === 'all' &&
    holding.size.to === 0 &&
    !holding.size.measure
  );
}

/** Makes a filter of members that are also in a group. */
export function amongGroup(group: Group): (members: readonly Member[]) => readonly Member[] {
  if (group.kind === 'all') return (members) => members;
  const keys = keysOf(group.members);
  return (members) => members.filter((member) => keys.has(memberKey(member)));
}

function testOf({ holding, roles, than }: Held, catalog: Catalog): (members: readonly Member[]) => boolean {
  const among = amongGroup(roles);
  if (holding.kind === 'so_many') return (members) => isOfSize(among(members), holding.size, catalog);
  const amongOthers = than && amongGroup(than);
  return (members) => {
    const own = among(members).length;
    const others = amongOthers?.(members).length ?? 0;
    return { above: own > others, below: own < others, same: own === others }[holding.standing];
  };
}

function isOfSize(members: readonly Member[], size: GroupSize, catalog: Catalog): boolean {
  const { measure = 'roles', over = -Infinity, under = Infinity } = size;
  const value = groupValue(members, measure, catalog);
  return value !== undefined && isInSpan(value, size) && value > over && value < under;
}
