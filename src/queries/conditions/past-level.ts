import { findLevel } from '../../catalog/architecture.js';
import type { Catalog, Role } from '../../catalog/catalog.js';
import { compareGrades } from '../../catalog/grade.js';
import { levelNamesOf } from '../../catalog/level-names.js';
import type { Condition } from '../query.js';
import { type Truth, truthOf } from '../truth.js';

type Bound = Extract<Condition, { kind: 'level_bound' }>;

/** Whether the level of a role is past another one; unknown where neither the organisation nor grades say how high it stands. */
export function isPastLevel(
  { level, direction, isIncluded }: Bound,
  catalog: Catalog,
): (role: Role) => Truth {
  const placeOf = levelPlaces(catalog);
  const asked = level.toLowerCase();
  const bound = placeOf(asked);
  if (bound === undefined) return () => 'unknown';
  return (role) => {
    if (levelNamesOf(role).some((name) => name.toLowerCase() === asked)) return truthOf(isIncluded);
    const own = levelNamesOf(role)
      .map((name) => placeOf(name.toLowerCase()))
      .find((place) => place !== undefined);
    if (own === undefined) return 'unknown';
    return truthOf(direction === 'above' ? own > bound : own < bound);
  };
}

/**
 * How high levels stand: as the organisation orders them, or else by the grade in the middle of those their roles have. One
 * role that is graded higher than others of its level does not raise it.
 */
function levelPlaces({ architecture, roles }: Catalog): (level: string) => number | undefined {
  if (architecture.levels.length > 0) return (level) => findLevel(architecture, level)?.place;
  const grades = new Map<string, number[]>();
  for (const role of roles) {
    if (role.grade === undefined) continue;
    for (const name of levelNamesOf(role)) {
      const key = name.toLowerCase();
      grades.set(key, [...(grades.get(key) ?? []), role.grade]);
    }
  }
  return (level) => {
    const sorted = grades.get(level)?.toSorted(compareGrades) ?? [];
    return sorted[Math.floor((sorted.length - 1) / 2)];
  };
}
