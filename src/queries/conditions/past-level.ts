import { findLevel } from '../../catalog/architecture.js';
import type { Catalog } from '../../catalog/catalog.js';
import { compareGrades } from '../../catalog/grade.js';
import { levelNamesOf } from '../../catalog/level-names.js';
import type { Condition } from '../query.js';
import { type Truth, truthOf } from '../truth.js';

type Bound = Extract<Condition, { kind: 'level_bound' }>;

/**
 * Tests whether a level, by its names, is above or below another; unknown if neither the organisation nor grades order
 * them.
 */
export function isPastLevel(
  { level, direction, isIncluded }: Bound,
  catalog: Catalog,
): (names: readonly string[]) => Truth {
  const placeOf = levelPlaces(catalog);
  const asked = level.toLowerCase();
  const bound = placeOf(asked);
  if (bound === undefined) return () => 'unknown';
  return (names) => {
    if (names.some((name) => name.toLowerCase() === asked)) return truthOf(isIncluded);
    const own = names.map((name) => placeOf(name.toLowerCase())).find((place) => place !== undefined);
    if (own === undefined) return 'unknown';
    return truthOf(direction === 'above' ? own > bound : own < bound);
  };
}

/**
 * The place of each level: as the organisation orders them, or else the median grade of its roles. With the median, one role
 * with a high grade does not raise its level.
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
