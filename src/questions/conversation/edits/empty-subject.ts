import type { Query, Roles } from '../../../queries/query.js';
import type { Sources } from '../../../queries/sources.js';
import { hasMembers } from '../introduced.js';

/** The roles that the last question looked for, if there are none: "how many is that" is about them, too. */
export function emptySubject(query: Query, sources: Sources): Roles | undefined {
  if (query.kind !== 'list' && query.kind !== 'count') return undefined;
  return hasMembers(query.roles, sources) ? undefined : query.roles;
}
