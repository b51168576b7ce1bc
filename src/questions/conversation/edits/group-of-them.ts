import { ALL, either, partsOf, where } from '../../../queries/build.js';
import { subjectOf } from '../../../queries/map-roles.js';
import type { Holding, Query, Roles } from '../../../queries/query.js';
import type { End, Grouping, GroupMeasure, Measure } from '../../../queries/query-terms.js';
import { isTable } from '../several.js';
import { isKind } from './beside-condition.js';

/** "The biggest", after a table: the family, level or grade in it that is first or last by a measure. */
export function groupOfTable(
  query: Query,
  end: End,
  {
    measure: wanted,
    among,
    place,
    first,
  }: { measure?: GroupMeasure; among?: Roles; place?: number; first?: number } = {},
): Query | undefined {
  const by = groupingOf(query);
  const all = groupsOf(query);
  // "The most managers" counts only the managers of each family.
  const of = all && among?.kind === 'where' ? where(all, among.condition) : all;
  const asked = query.kind === 'best_group' && first !== undefined ? query.measure : undefined;
  const measure = wanted ?? asked ?? (query.kind === 'summary' ? 'average_grade' : 'roles');
  return (
    by && of && { kind: 'best_group', of, by, end, measure, ...(place && { place }), ...(first && { first }) }
  );
}

/** Counts the roles of each group in the last answer. */
export function countEach(query: Query): Query | undefined {
  const per = groupingOf(query);
  const roles = groupsOf(query);
  return per && roles && { kind: 'count', roles, per };
}

/** The average of a measure for each group in the last answer. */
export function averageOfEach(query: Query, measure: Measure): Query | undefined {
  const per = groupingOf(query);
  const of = groupsOf(query);
  return per && of && { kind: 'summary', of, figure: 'average', measure, per };
}

/** The groups in the last answer that have such roles. */
export function groupsHaving(query: Query, having: readonly Holding[]): Query | undefined {
  const by = groupingOf(query);
  const of = groupsOf(query);
  // "Without the managers", after a number per level, counts the others.
  const isOfGroups = query.kind === 'families' || query.kind === 'groups';
  // "Which of those have a director", after the families without managers, is asked of these.
  const held = query.kind === 'groups' ? (query.having ?? []) : [];
  if (!isOfGroups || !by || by === 'manager' || !of) return undefined;
  // The families with a director are all families that have one.
  const isOfKind = of.kind === 'where' && of.roles.kind === 'all' && partsOf(of.condition).every(isKind);
  return isOfKind
    ? {
        kind: 'groups',
        of: ALL,
        by: [by],
        having: [{ kind: 'so_many', roles: of, size: { from: 1 } }, ...having],
      }
    : { kind: 'groups', of, by: [by], having: [...held, ...having] };
}

function groupsOf(query: Query): Roles | undefined {
  if (query.kind === 'families') return ALL;
  return query.kind === 'compare' ? either(...query.sides) : subjectOf(query);
}

/** What a table is divided by. A comparison of families is a table, too. */
function groupingOf(query: Query): Grouping | undefined {
  if (query.kind === 'compare')
    return query.sides.every((side) => side.kind === 'where' && side.condition.kind === 'family')
      ? 'family'
      : undefined;
  if (query.kind === 'families') return 'family';
  if (query.kind === 'best_group') return query.by;
  if (query.kind === 'groups') return query.by.length === 1 ? query.by[0] : undefined;
  return isTable(query) && (query.kind === 'count' || query.kind === 'summary') ? query.per : undefined;
}
