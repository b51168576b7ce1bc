import { distinctBy } from '../../collections.js';
import { isWholeFamily, rolesInFamily } from '../../queries/build.js';
import type { Query } from '../../queries/query.js';
import { leavesOf } from '../chart/inner-phrases.js';
import type { Phrase } from '../chart/phrase.js';

/** More than these are hard to read side by side. */
const MOST_APART = 6;

/** Compares "Sales, Legal and Finance" as three families, a side for each name, not as one beside two. */
export function familiesApart(query: Query, phrase: Phrase): Query {
  if (query.kind !== 'compare' || !query.sides.every(isWholeFamily)) return query;
  const named = distinctBy(leavesOf(phrase).flatMap(familiesOf), (ids) => ids.join());
  if (named.length <= query.sides.length || named.length > MOST_APART) return query;
  const families = named.sort((a, b) => (a.join() < b.join() ? -1 : 1));
  return { ...query, sides: families.map(rolesInFamily) };
}

function familiesOf({ type, value }: Phrase): readonly (readonly string[])[] {
  return type === 'family' || type === 'family_name' ? [value as readonly string[]] : [];
}
