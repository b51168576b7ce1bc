import type { RoleEntry } from '../schema.js';
import type { ParsedFamily } from './parse-family.js';
import { rolesOf } from './placed-role.js';
import type { Problem } from './problem.js';

/** Grades that fall along the ladder of a track, which is listed from its lowest level up. */
export function checkGrades(family: ParsedFamily): Problem[] {
  const highest = new Map<string, RoleEntry>();
  return rolesOf(family).flatMap(({ entry, problem }) => {
    if (entry.grade === undefined) return [];
    const below = highest.get(entry.track);
    if (below?.grade === undefined || entry.grade >= below.grade) {
      highest.set(entry.track, entry);
      return [];
    }
    return [
      problem(
        'warning',
        ['grade'],
        `${entry.title} is grade ${entry.grade}, below ${below.title} (grade ${below.grade}) before it on the ladder`,
        'Correct the grade, or list the roles from the lowest level up',
      ),
    ];
  });
}
