import type { Catalog, Role } from '../../catalog/catalog.js';
import type { Group } from '../group.js';
import { keysOf, type Member, memberKey } from '../member.js';
import { every, some, type Truth, truthOf } from '../truth.js';

/**
 * Makes a test of whether somebody belongs to a group: "unknown" if no page states it. A group made of groups is tested
 * like a condition made of conditions, so that nested groups and joined conditions agree.
 */
export function belongsTo(group: Group): (member: Member) => Truth {
  switch (group.kind) {
    case 'where': {
      const belongs = belongsTo(group.of);
      return (member) => every([belongs, group.holds], (holds) => holds(member));
    }
    case 'both':
    case 'either': {
      const parts = group.groups.map(belongsTo);
      const join = group.kind === 'both' ? every : some;
      return (member) => join(parts, (belongs) => belongs(member));
    }
    case 'the':
      return belongsTo(group.of);
    default:
      return isOneOf(group);
  }
}

/** The roles among the members of a group, in the order of the catalogue. */
export function rolesAmong({ members }: Group, catalog: Catalog): readonly Role[] {
  return inCatalogueOrder(
    members.flatMap((member) => (member.kind === 'role' ? member.role : [])),
    catalog,
  );
}

/** Roles in the order of the catalogue. */
export function inCatalogueOrder(some: readonly Role[], { roles, index }: Catalog): readonly Role[] {
  const places = some.flatMap((role) => index.places.get(role) ?? []);
  return places.sort((a, b) => a - b).map((place) => roles[place] as Role);
}

/** Tests whether somebody is among the members found, or may belong although no page states it. */
function isOneOf(group: Group): (member: Member) => Truth {
  const members = keysOf(group.members);
  const open = keysOf(openMembers(group));
  const unknown = keysOf('unknown' in group ? group.unknown : []);
  const isUndecided = isUndetermined(group);
  return (member) => {
    const key = memberKey(member);
    if (members.has(key)) return open.has(key) ? 'open' : 'yes';
    if (isUndecided || unknown.has(key) || lacksManager(group, member)) return 'unknown';
    return truthOf(false);
  };
}

/** Members that may not belong, since a page leaves it open. */
function openMembers(group: Group): readonly Member[] {
  switch (group.kind) {
    case 'between':
    case 'extreme':
      return group.open;
    case 'managers':
    case 'reports': {
      const sure = group.links.filter(({ isOneOfSeveral }) => !isOneOfSeveral).map(({ to }) => to);
      return group.steps === 1 ? without(group.members, sure) : [];
    }
    default:
      return [];
  }
}

function without(members: readonly Member[], others: readonly Member[]): Member[] {
  const keys = keysOf(others);
  return members.filter((member) => !keys.has(memberKey(member)));
}

/** Whether a group is empty only because a page does not state its members. */
function isUndetermined(group: Group): boolean {
  if (group.members.length > 0) return false;
  switch (group.kind) {
    case 'gone':
    case 'unknown':
      return true;
    case 'managers':
      return group.silent.length > 0;
    case 'next':
    case 'previous':
      return group.silent.some(({ because }) => because !== 'end_of_ladder');
    case 'between':
      return group.bounds === undefined;
    default:
      return false;
  }
}

/** A role whose page names no manager may report to anybody. */
function lacksManager(group: Group, member: Member): boolean {
  return group.kind === 'reports' && !(member.kind === 'role' && member.role.reportsTo?.managers.length);
}
