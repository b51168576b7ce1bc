import type { Catalog } from '../../catalog/catalog.js';
import { knownValue } from '../conditions/measures.js';
import type { Group } from '../group.js';
import type { Query } from '../query.js';
import type { Which } from '../result.js';
import { rangeOf } from './summarise.js';

/** Which of some groups is first by a measure. */
export function findWhich(
  { end, measure }: Extract<Query, { kind: 'which' }>,
  groups: readonly Group[],
  catalog: Catalog,
): Which {
  const sides = groups.map((group) => {
    const range = rangeOf(group.members.flatMap((member) => knownValue(catalog, member, measure) ?? []));
    return { group, value: range?.[end] };
  });
  const range = rangeOf(sides.flatMap(({ value }) => value ?? []));
  const best = sides.flatMap(({ value }, at) => (value !== undefined && value === range?.[end] ? at : []));
  return { kind: 'which', end, measure, sides, best };
}
