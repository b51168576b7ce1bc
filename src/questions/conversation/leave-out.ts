import { not, where } from '../../queries/build.js';
import type { Roles } from '../../queries/query.js';

/** A group less some roles: "without the directors". Nothing is left of one without itself. */
export function leaveOut(group: Roles, without: Roles): Roles | undefined {
  if (JSON.stringify(group) === JSON.stringify(without)) return undefined;
  // A condition reads better beside the others of the group: "in Partner Programs and not senior".
  return group.kind === 'where' && without.kind === 'where' && without.roles.kind === 'all'
    ? where(group, not(without.condition))
    : { kind: 'less', roles: group, without };
}
