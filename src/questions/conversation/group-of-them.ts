import { either } from '../../queries/build.js';
import { subjectOf } from '../../queries/map-roles.js';
import type { End, Grouping, GroupMeasure, Query } from '../../queries/query.js';
import { isTable } from './several.js';

/** "The biggest", after a table: the family, the level or the grade of it that is first or last by a measure. */
export function groupOfTable(query: Query, end: End, wanted?: GroupMeasure): Query | undefined {
  const by = groupingOf(query);
  const of = query.kind === 'compare' ? either(...query.sides) : subjectOf(query);
  const measure = wanted ?? (query.kind === 'summary' ? 'average_grade' : 'roles');
  return by && of && { kind: 'best_group', of, by, end, measure };
}

/** What a table is divided by; families beside each other are one, as well. */
function groupingOf(query: Query): Grouping | undefined {
  if (query.kind === 'compare')
    return query.sides.every((side) => side.kind === 'where' && side.condition.kind === 'family')
      ? 'family'
      : undefined;
  if (query.kind === 'best_group') return query.by;
  if (query.kind === 'groups') return query.by.length === 1 ? query.by[0] : undefined;
  return isTable(query) && (query.kind === 'count' || query.kind === 'summary') ? query.per : undefined;
}
