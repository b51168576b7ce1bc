import type { Roles } from '../query.js';
import { normalRoles } from './normal-condition.js';

/** Whether a group is all roles, those of all that a condition holds of, or made of other groups. */
export function breadthOf(given: Roles): 'all' | 'that' | 'of' {
  const roles = normalRoles(given);
  if (roles.kind === 'where') return roles.roles.kind === 'all' ? 'that' : 'of';
  return roles.kind === 'all' ? 'all' : 'of';
}
