import { factsOf } from '../../../../queries/build.js';
import type { Query, Roles } from '../../../../queries/query.js';

/** "Who is the Staff ESM?" asks for a person, unless the role is reached from another. */
export function whoIsIt(role: Roles): Query {
  return role.kind === 'one' || role.kind === 'the' || role.kind === 'unknown'
    ? factsOf(role, 'holder')
    : whoIs(role);
}

/** "Who is the manager of the ESM" and "what is next after the ESM" ask for facts of the ESM. */
export function whoIs(role: Roles): Query {
  if (role.kind === 'next' && role.steps === 1) return factsOf(role.of, 'next_step');
  if (role.kind === 'previous' && role.steps === 1) return factsOf(role.of, 'previous_step');
  if (role.kind !== 'managers' || role.steps === 'all') return factsOf(role, 'overview');
  return factsOf(role.steps === 1 ? role.of : { ...role, steps: role.steps - 1 }, 'reports_to');
}
