import type { Catalog } from '../../catalog/catalog.js';
import type { Member } from '../member.js';
import type { End, GroupMeasure } from '../query-terms.js';
import { type Divided, type Division, divide } from './divide.js';
import { summarise } from './summarise.js';

/** A division with its value by a measure. */
export interface Ranked {
  division: Division;
  value: number;
}

/** The divisions with a known measure, the highest or lowest first. */
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

/** The measure of a group; undefined if no page states the values that it needs. */
export function groupValue(
  members: readonly Member[],
  measure: GroupMeasure,
  catalog: Catalog,
): number | undefined {
  switch (measure) {
    case 'roles':
      return members.length;
    case 'average_grade': {
      const figure = summarise(members, 'average', 'grade', catalog);
      return figure.kind === 'average' ? figure.value : undefined;
    }
    case 'highest_grade':
    case 'lowest_grade':
    case 'grade_span': {
      const figure = summarise(members, 'range', 'grade', catalog);
      if (figure.kind !== 'range') return undefined;
      const { lowest, highest } = figure;
      return { highest_grade: highest, lowest_grade: lowest, grade_span: highest - lowest }[measure];
    }
    default:
      return divide(members, measure, catalog).divisions.length;
  }
}
