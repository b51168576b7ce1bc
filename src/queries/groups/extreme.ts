import { knownValue } from '../conditions/measures.js';
import type { Extreme, Group } from '../group.js';
import type { Member } from '../member.js';
import type { Roles } from '../query.js';
import type { Sources } from '../sources.js';

/** The members of a group that are first or last by a measure. */
export function findExtreme(
  { end, measure, place }: Extract<Roles, { kind: 'extreme' }>,
  of: Group,
  { catalog }: Sources,
): Extreme {
  const values = new Map<Member, number>();
  for (const member of of.members) {
    const value = knownValue(catalog, member, measure);
    if (value !== undefined) values.set(member, value);
  }
  const ordered = [...new Set(values.values())].sort((a, b) => (end === 'highest' ? b - a : a - b));
  const value = ordered[place - 1];
  return {
    kind: 'extreme',
    members: value === undefined ? [] : of.members.filter((member) => values.get(member) === value),
    of,
    end,
    measure,
    place,
    value,
    unknown: of.members.filter((member) => !values.has(member)),
  };
}
