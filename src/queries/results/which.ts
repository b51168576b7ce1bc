import type { Catalog } from '../../catalog/catalog.js';
import { valuesOf } from '../conditions/measures.js';
import type { Group } from '../group.js';
import { firstOf } from '../groups/extreme.js';
import type { End, Measure, QueryOf } from '../query.js';
import type { Which } from '../result.js';

/** Which of some groups is first by a measure, or may be. */
export function findWhich(
  { end, measure }: QueryOf<'which'>,
  groups: readonly Group[],
  catalog: Catalog,
): Which {
  const sides = groups.map((group) => ({ group, values: valuesAt(end, measure, group, catalog) }));
  const sign = end === 'highest' ? 1 : -1;
  const signed = sides.flatMap(({ values }, at) =>
    values.length > 0 ? [{ at, values: values.map((value) => sign * value) }] : [],
  );
  return { kind: 'which', end, measure, sides, best: firstOf(signed).map(({ at }) => at) };
}

/** What the first member of a group may have: several values where pages leave it open. */
function valuesAt(end: End, measure: Measure, { members }: Group, catalog: Catalog): readonly number[] {
  const measured = members
    .map((member) => valuesOf(catalog, member, measure))
    .filter(({ length }) => length > 0);
  if (measured.length === 0) return [];
  const ofEnd = end === 'highest' ? Math.max : Math.min;
  const least = ofEnd(...measured.map((values) => Math.min(...values)));
  const most = ofEnd(...measured.map((values) => Math.max(...values)));
  return [...new Set([least, most])];
}
