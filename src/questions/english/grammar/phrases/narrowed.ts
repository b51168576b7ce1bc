import { where } from '../../../../queries/build.js';
import type { Condition, Roles } from '../../../../queries/query.js';

/**
 * A group narrowed by what stands behind its name. A superlative compares only those that it leaves. Behind "the reports
 * of the directors" it is said of the directors, who stand nearer.
 */
export function narrowed(roles: Roles, condition: Condition): Roles | undefined {
  if (roles.kind === 'extreme') {
    const of = narrowed(roles.of, condition);
    return of && { ...roles, of };
  }
  return endsInGroup(roles) ? undefined : where(roles, condition);
}

/** Whether the name of a group ends in that of another one. */
function endsInGroup(roles: Roles): boolean {
  const last = 'of' in roles ? roles.of : roles.kind === 'between' ? roles.to : undefined;
  return last !== undefined && last.kind !== 'one' && last.kind !== 'outsider' && last.kind !== 'unknown';
}
