import type { Fact } from '../../../../queries/facts.js';
import type { Query, Roles } from '../../../../queries/query.js';

export const factsOf = (of: Roles, ...asked: readonly Fact[]): Query => ({ kind: 'facts', facts: asked, of });

/** Who somebody's manager is, and what comes after a role, is a fact of that role. */
export function whoIs(role: Roles): Query {
  if (role.kind === 'next' && role.steps === 1) return factsOf(role.of, 'next_step');
  if (role.kind === 'previous' && role.steps === 1) return factsOf(role.of, 'previous_step');
  if (role.kind !== 'managers' || role.steps === 'all') return factsOf(role, 'overview');
  return factsOf(role.steps === 1 ? role.of : { ...role, steps: role.steps - 1 }, 'reports_to');
}
