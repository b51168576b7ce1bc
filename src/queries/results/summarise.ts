import type { Catalog } from '../../catalog/catalog.js';
import { knownValue, valuesOf } from '../conditions/measures.js';
import type { Member } from '../member.js';
import type { QueryOf } from '../query.js';
import type { Measure } from '../query-terms.js';

/** A figure about some members, computed from the known values. */
export type Figure = { known: number; unknown: readonly Member[] } & (
  | { kind: 'none' }
  | { kind: 'average' | 'total'; value: number }
  | { kind: 'range'; lowest: number; highest: number }
);

/** The average, the total or the range of a measure over some members. "none" if no value is known. */
export function summarise(
  members: readonly Member[],
  figure: QueryOf<'summary'>['figure'],
  measure: Measure,
  catalog: Catalog,
): Figure {
  const unknown: Member[] = [];
  const values = members.flatMap((member) => {
    const value = knownValue(catalog, member, measure);
    if (value === undefined) unknown.push(member);
    return value ?? [];
  });
  const base = { known: values.length, unknown };
  const range = rangeOf(values);
  if (!range) return { kind: 'none', ...base };
  const total = values.reduce((sum, value) => sum + value, 0);
  switch (figure) {
    case 'average':
      return { kind: figure, value: total / values.length, ...base };
    case 'total':
      return { kind: figure, value: total, ...base };
    case 'range':
      return { kind: figure, ...range, ...base };
  }
}

/** The range over all values that pages name, for members whose values are all left open. */
export function openRange(
  members: readonly Member[],
  measure: Measure,
  catalog: Catalog,
): Figure | undefined {
  const open = members.map((member) => valuesOf(catalog, member, measure));
  const range = rangeOf(open.flat());
  const unknown = members.filter((_, at) => open[at]?.length === 0);
  return range && { kind: 'range', ...range, known: members.length - unknown.length, unknown };
}

/** The lowest and the highest value; undefined if there are no values. */
function rangeOf(values: readonly number[]): { lowest: number; highest: number } | undefined {
  const [first, ...others] = values;
  if (first === undefined) return undefined;
  return others.reduce(
    ({ lowest, highest }, value) => ({ lowest: Math.min(lowest, value), highest: Math.max(highest, value) }),
    { lowest: first, highest: first },
  );
}
