import type { Architecture } from '../../architecture.js';
import { compareGrades, type Grade, parseGrades, sayGrade } from '../../grade.js';
import type { ParsedFamily } from '../parse-family.js';
import { placedRolesOf } from '../placed-role.js';
import type { Problem } from '../problem.js';

/** Finds grades that fall along the ladder of a track. Files list a track from its lowest level up. */
export function checkGrades(family: ParsedFamily, { grades: scale }: Architecture): Problem[] {
  const highest = new Map<string, { title: string; grade: Grade }>();
  return placedRolesOf(family).flatMap(({ entry, problem }) => {
    const [grade, another] = parseGrades(scale, entry.grade ?? '') ?? [];
    if (grade === undefined || another !== undefined) return [];
    const below = highest.get(entry.track);
    if (!below || compareGrades(grade, below.grade) >= 0) {
      highest.set(entry.track, { title: entry.title, grade });
      return [];
    }
    return [
      problem(['grade'], {
        code: 'falling-grade',
        message: `${entry.title} is ${sayGrade(scale, grade)}, below ${below.title} (${sayGrade(scale, below.grade)}) before it on the ladder`,
        fix: `Correct the ${scale.one}, or list the roles from the lowest level up`,
      }),
    ];
  });
}
