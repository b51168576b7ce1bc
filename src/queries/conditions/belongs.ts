import type { Catalog, Role } from '../../catalog/catalog.js';
import type { Group } from '../group.js';
import { keysOf, type Member, memberKey } from '../member.js';
import { every, some, type Truth, truthOf } from '../truth.js';

/**
 * Whether somebody is a member of a group. It is unknown where no page states what decides it. A group that is made of
 * others decides like a condition made of conditions, so that nesting them says the same as joining them.
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
export function rolesAmong({ members }: Group, { roles, index }: Catalog): readonly Role[] {
  const places = members.flatMap((member) =>
    member.kind === 'role' ? (index.places.get(member.role) ?? []) : [],
  );
  return places.sort((a, b) => a - b).map((place) => roles[place] as Role);
}

/** Whether somebody is among the members that were found, or may be one that no page states. */
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

/** Members that belong only if what a page leaves open is so. */
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

/** A group without members only because a page does not state who they are. */
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

/** Whoever's own page names no manager may report to anybody. */
function lacksManager(group: Group, member: Member): boolean {
  return group.kind === 'reports' && !(member.kind === 'role' && member.role.reportsTo?.managers.length);
}
