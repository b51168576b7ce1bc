import type { Roles } from '../query.js';
import { normalRoles } from './normal-condition.js';

/** How wide a group is: all roles, the roles of all that meet a condition, or roles of other groups. */
export function breadthOf(given: Roles): 'all' | 'that' | 'of' {
  const roles = normalRoles(given);
  if (roles.kind === 'where') return roles.roles.kind === 'all' ? 'that' : 'of';
  return roles.kind === 'all' ? 'all' : 'of';
}
