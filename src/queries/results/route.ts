import type { Role } from '../../catalog/catalog.js';
import { compareGrades, gradesBetween, isWithin } from '../../catalog/grade.js';
import { ladderOf } from '../../catalog/ladder.js';
import type { Member } from '../member.js';

/** The rungs from one role to another of its family, both ends included; or why there are none. */
export type Route =
  | { kind: 'rungs'; roles: readonly Role[]; grades: number }
  | { kind: 'none'; because: 'no_page' | 'no_grade' | 'no_common_family' };

/** Finds the route. It follows the lower role's track as far as that leads, then the higher role's track. */
export function findRoute(from: Member, to: Member): Route {
  if (from.kind === 'outsider' || to.kind === 'outsider') return { kind: 'none', because: 'no_page' };
  const [start, end] = [from.role, to.role];
  if (start.family !== end.family) return { kind: 'none', because: 'no_common_family' };
  if (start.grade === undefined || end.grade === undefined) return { kind: 'none', because: 'no_grade' };
  const isUp = compareGrades(start.grade, end.grade) <= 0;
  const [low, high] = isUp ? [start, end] : [end, start];
  const rungs = rungsBetween(low, high);
  return {
    kind: 'rungs',
    roles: start === end ? [start] : [start, ...(isUp ? rungs : rungs.reverse()), end],
    grades: gradesBetween(start.grade, end.grade),
  };
}

/** The rungs strictly between two roles of a family, lowest first: on the lower role's track, then on the higher role's. */
function rungsBetween(low: Role, high: Role): Role[] {
  const own = strictlyBetween(ladderOf(low), low, high);
  if (low.track === high.track) return own;
  const top = own.at(-1) ?? low;
  return [...own, ...strictlyBetween(ladderOf(high), top, high)];
}

function strictlyBetween(ladder: ReturnType<typeof ladderOf>, low: Role, high: Role): Role[] {
  return ladder
    .filter(
      ({ grade }) =>
        isWithin(grade, { from: low.grade, to: high.grade }) && grade !== low.grade && grade !== high.grade,
    )
    .map(({ roles: [first] }) => first);
}
