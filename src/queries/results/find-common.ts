import type { Catalog, Role } from '../../catalog/catalog.js';
import { allItems, DUTY_KINDS, type DutyKind, dutiesOf, itemKey } from '../../catalog/duties.js';
import type { Group } from '../group.js';
import type { Member } from '../member.js';
import type { QueryOf } from '../query.js';
import type { Grouping } from '../query-terms.js';
import type { Common, CommonItems } from '../result.js';
import type { Shared } from '../shared.js';
import { divide } from './divide.js';

/** Finds what all members of a group have in common and, if others are given, no member of the others has. */
export function findCommon(
  { only }: QueryOf<'common'>,
  of: Group,
  without: Group | undefined,
  catalog: Catalog,
): Common {
  const kinds = only ?? DUTY_KINDS;
  return {
    kind: 'common',
    of,
    without,
    only,
    facts: only || without ? [] : COMPARED.flatMap((by) => sharedByAll(of.members, by, catalog) ?? []),
    lists: kinds.map((kind) => commonItems(kind, rolesOf(of), rolesOf(without), catalog)),
  };
}

/** In the order of answers. */
const COMPARED: readonly Grouping[] = ['grade', 'level', 'track', 'family', 'manager'];

function sharedByAll(members: readonly Member[], by: Grouping, catalog: Catalog): Shared | undefined {
  const { divisions, open } = divide(members, by, catalog);
  return open.length > 0
    ? undefined
    : divisions.find((division) => division.members.length === members.length)?.shared;
}

function commonItems(
  kind: DutyKind,
  roles: readonly Role[],
  others: readonly Role[],
  catalog: Catalog,
): CommonItems {
  const itemsOf = (role: Role): readonly string[] => allItems(dutiesOf(catalog, role, kind));
  const isStated = (role: Role): boolean => itemsOf(role).length > 0;
  const [stated, statedOthers] = [roles.filter(isStated), others.filter(isStated)];
  const silent = [...roles, ...others].filter((role) => !isStated(role));
  const isComparable =
    stated.length >= Math.min(roles.length, 2) && statedOthers.length >= Math.min(others.length, 1);
  const [first, ...further] = stated;
  if (!first || !isComparable) return { kind, silent };
  const keysOf = (role: Role): ReadonlySet<string> => new Set(itemsOf(role).map(itemKey));
  const had = further.map(keysOf);
  const lacked = new Set(statedOthers.flatMap((role) => [...keysOf(role)]));
  const items = itemsOf(first).filter((item) => {
    const key = itemKey(item);
    return had.every((keys) => keys.has(key)) && !lacked.has(key);
  });
  return { kind, items, silent };
}

function rolesOf(group: Group | undefined): Role[] {
  return group?.members.flatMap((member) => (member.kind === 'role' ? member.role : [])) ?? [];
}
