import { distinctBy } from '../../collections.js';
import { isWholeFamily, rolesInFamily } from '../../queries/build.js';
import type { Query } from '../../queries/query.js';
import type { Chart } from '../chart/chart.js';
import { leavesOf } from '../chart/inner-phrases.js';
import type { Phrase } from '../chart/phrase.js';
import type { Reading } from '../clauses/reading.js';
import { COST } from '../words/read-words.js';

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

/**
 * The cost of comparing roles whose names are all those of families, unless each is a whole title: "Product Designer and
 * Brand Designer" are two families, where the roles of Brand Designer all have further words.
 */
export function costBesideFamilies(reading: Reading, chart: Chart): number {
  if (reading.kind === 'talk' || reading.query.kind !== 'compare') return 0;
  const named = leavesOf(reading.phrase).filter(({ type }) => NAMES.has(type));
  const titles = named.filter(({ type }) => type === 'title');
  const isFamily = (type: 'family' | 'family_name', { start, end }: Phrase): boolean =>
    chart.all(type).some((family) => family.start === start && family.end === end);
  const areFamilies = named.length > 1 && titles.every((title) => isFamily('family', title));
  // A family that has the name of a whole title is rather that role.
  return areFamilies && named.some((each) => isFamily('family_name', each))
    ? 2 * COST.data * titles.length
    : 0;
}

const NAMES: ReadonlySet<Phrase['type']> = new Set<Phrase['type']>(['title', 'family', 'family_name']);
