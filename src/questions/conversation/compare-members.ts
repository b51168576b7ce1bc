import { evaluateRoles } from '../../queries/evaluate-roles.js';
import type { Fact, Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import type { Edit } from '../values.js';
import { aloneOf, SINGLE } from './several.js';

/** More are too many to stand side by side. */
const MOST_COMPARED = 6;

/** The members of a group beside each other, or so many of them from the first on. */
export function compareMembers(
  group: Roles,
  sources: Sources,
  { focus, first }: { focus?: Fact | undefined; first?: number | undefined } = {},
): Query | undefined {
  const sides = sidesOf(group, sources).slice(0, first);
  return sides.length < 2 || sides.length > MOST_COMPARED
    ? undefined
    : { kind: 'compare', sides, ...(focus && { focus }) };
}

/** "Which one is higher": of the sides or the members last told of. */
export function whichOf(
  group: Roles,
  { end, measure }: Extract<Edit, { kind: 'which_of_them' }>,
  sources: Sources,
): Query | undefined {
  const sides = sidesOf(group, sources);
  if (sides.length < 2 && SINGLE.has(group.kind)) return undefined;
  return sides.length < 2 || sides.length > MOST_COMPARED
    ? { kind: 'list', roles: { kind: 'extreme', of: group, end, measure, place: 1 }, columns: [] }
    : { kind: 'which', sides, end, measure };
}

function sidesOf(group: Roles, sources: Sources): Roles[] {
  return evaluateRoles(group, sources).members.map(aloneOf);
}
