import { isSameValue } from '../../../collections.js';
import { not, where } from '../../../queries/build.js';
import type { Condition, Query, Roles } from '../../../queries/query.js';
import type { Sources } from '../../../queries/sources.js';
import type { Edit } from '../edit.js';
import { swapped } from './swapped.js';

type Narrowing = Extract<Edit, { kind: 'narrow' }>;

/** Asks about fewer roles of a group: counts them if the last question counted the group. */
export function narrowedGroup(
  group: Roles,
  { condition, isCounted }: Narrowing,
  last: Query | undefined,
): Query {
  const roles = where(group, condition);
  return isCounted || last?.kind === 'count'
    ? { kind: 'count', roles }
    : { kind: 'list', roles, columns: [] };
}

/** After one role alone, "only the senior one" asks about its counterpart, and "does any need SQL" about itself. */
export function narrowedAlone(
  query: Query,
  focus: Roles,
  condition: Condition,
  sources: Sources,
): Query | undefined {
  if (condition.kind === 'mentions') return { kind: 'statements', of: focus, text: condition.text };
  return condition.kind === 'level' || condition.kind === 'family'
    ? swapped(query, focus, condition, sources)
    : undefined;
}

/** A group less some roles: "without the directors". Undefined for a group less itself. */
export function leaveOut(group: Roles, without: Roles): Roles | undefined {
  if (isSameValue(group, without)) return undefined;
  // A condition reads better beside the others of the group: "in Partner Programs and not senior".
  return group.kind === 'where' && without.kind === 'where' && without.roles.kind === 'all'
    ? where(group, not(without.condition))
    : { kind: 'less', roles: group, without };
}
