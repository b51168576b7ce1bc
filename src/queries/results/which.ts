import type { Catalog } from '../../catalog/catalog.js';
import { valuesOf } from '../conditions/measures.js';
import type { Group } from '../group.js';
import { firstOf } from '../groups/extreme.js';
import type { QueryOf } from '../query.js';
import type { End, Measure } from '../query-terms.js';
import type { Which } from '../result.js';

/** Finds which of some groups is, or may be, first by a measure. */
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

/** The value of a group's first member: the lowest and the highest possible value if pages leave it open. */
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
