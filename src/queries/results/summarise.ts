import type { Catalog } from '../../catalog/catalog.js';
import { knownValue } from '../conditions/measures.js';
import type { Member } from '../member.js';
import type { End, GroupMeasure, Measure, QueryOf } from '../query.js';
import type { Divided, Division } from './divide.js';

/** A number about some members, made of the values that are known. */
export type Figure = { known: number; unknown: readonly Member[] } & (
  | { kind: 'none' }
  | { kind: 'average' | 'total'; value: number }
  | { kind: 'range'; lowest: number; highest: number }
);

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

/** The lowest and the highest of some values; undefined of none. */
function rangeOf(values: readonly number[]): { lowest: number; highest: number } | undefined {
  const [first, ...others] = values;
  if (first === undefined) return undefined;
  return others.reduce(
    ({ lowest, highest }, value) => ({ lowest: Math.min(lowest, value), highest: Math.max(highest, value) }),
    { lowest: first, highest: first },
  );
}

export interface Ranked {
  division: Division;
  value: number;
}

/** The divisions of which the measure is known, the first by it first. */
export function rankDivisions(
  { divisions }: Divided,
  end: End,
  measure: GroupMeasure,
  catalog: Catalog,
): Ranked[] {
  const ranked = divisions.flatMap((division) => {
    const value = groupValue(division.members, measure, catalog);
    return value === undefined ? [] : { division, value };
  });
  return ranked.sort((a, b) => (end === 'highest' ? b.value - a.value : a.value - b.value));
}

function groupValue(members: readonly Member[], measure: GroupMeasure, catalog: Catalog): number | undefined {
  if (measure === 'roles') return members.length;
  if (measure === 'average_grade') {
    const figure = summarise(members, 'average', 'grade', catalog);
    return figure.kind === 'average' ? figure.value : undefined;
  }
  const figure = summarise(members, 'range', 'grade', catalog);
  if (figure.kind !== 'range') return undefined;
  return measure === 'highest_grade' ? figure.highest : figure.lowest;
}
