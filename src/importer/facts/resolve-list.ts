import type { DutyKind } from '../../catalog/duties.js';
import type { Inheritance } from '../language/inheritance.js';
import { isBareLevel, isTitle } from '../language/job-titles.js';
import { levelOf } from '../language/level-of-title.js';
import { type FindRole, hasSameWords } from '../outline/match-roles.js';
import type { RoleOutline } from '../outline/outline.js';
import type { Resolve } from './read-duties.js';

/** What the lists of a role may extend: the lists of other roles of its page, and the shared ones. */
export interface OtherLists {
  /** All roles of the page, in its order. */
  roles: readonly RoleOutline[];
  findRole: FindRole<RoleOutline>;
  /** The kinds of lists that the page states for all its roles. */
  shared: ReadonlySet<string>;
}

/** The list that a role's list extends. Only an outright "Extends ..." may name a role of another page. */
export function resolveList(
  inheritance: Inheritance,
  kind: DutyKind,
  own: RoleOutline,
  { roles, findRole, shared }: OtherLists,
): ReturnType<Resolve> {
  if (inheritance.from === 'above' && shared.has(kind)) return 'shared';
  if (
    inheritance.from === 'name' &&
    inheritance.list &&
    inheritance.list !== kind &&
    lacks(own, inheritance.list)
  )
    return undefined;
  const title =
    inheritance.from === 'name'
      ? titleMeant(inheritance, roles, findRole)
      : roles[roles.indexOf(own) - 1]?.title;
  return title === undefined || title === own.title ? undefined : { title };
}

/** Whether a role has no list of a kind. */
export function lacks({ parts }: RoleOutline, list: DutyKind): boolean {
  return parts.every(({ kind }) => kind !== list);
}

function titleMeant(
  { name, outright }: Extract<Inheritance, { from: 'name' }>,
  roles: readonly RoleOutline[],
  findRole: FindRole<RoleOutline>,
): string | undefined {
  const role =
    findRole(name) ??
    roleOfLevel(roles, name) ??
    roles.find((each) => hasSameWords(each, name)) ??
    roleInField(roles, name);
  if (role) return role.title;
  return outright && isTitle(name) && /^\p{Lu}/u.test(name) && !/ or /.test(name) ? name : undefined;
}

/** The only role of a page that has a field after the name: "Head Baker, Rye" for "Head Baker". */
function roleInField(roles: readonly RoleOutline[], name: string): RoleOutline | undefined {
  const [role, another] = roles.filter(({ title }) => title.startsWith(`${name}, `));
  return another ? undefined : role;
}

/** The only role of a level: "The Intermediate responsibilities" means the one intermediate role. */
function roleOfLevel(roles: readonly RoleOutline[], name: string): RoleOutline | undefined {
  if (!isBareLevel(name)) return undefined;
  const level = name.toLowerCase();
  const [role, another] = roles.filter(({ title }) => levelOf(title, 'individual contributor') === level);
  return another ? undefined : role;
}
