import type { Roles } from '../query.js';
import { normalRoles } from './normal-condition.js';

/** Whether a group is all roles, "that": all roles that meet a condition, or "of": made of other groups. */
export function breadthOf(given: Roles): 'all' | 'that' | 'of' {
  const roles = normalRoles(given);
  if (roles.kind === 'where') return roles.roles.kind === 'all' ? 'that' : 'of';
  return roles.kind === 'all' ? 'all' : 'of';
}
