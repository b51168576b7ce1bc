import type { Catalog, Role } from '../../catalog/catalog.js';
import { compareGrades, gradesBetween } from '../../catalog/grade.js';
import { type Member, managersOfMember, memberKey } from '../member.js';
import type { Along } from '../query-terms.js';

/** How far the second of two members is above the first; negative if it is below. */
export type Distance =
  | { kind: 'grades'; grades: number }
  | { kind: 'levels'; levels: number }
  /** The path up from the first to a common manager, and down to the second. It includes both ends. */
  | { kind: 'reporting'; up: number; down: number; path: readonly Member[] }
  | { kind: 'none'; because: 'no_grade' | 'no_common_family' | 'no_common_line' };

/** Measures the distance from one member to another in grades, levels or reporting steps. */
export function measureDistance(from: Member, to: Member, along: Along, catalog: Catalog): Distance {
  switch (along) {
    case 'grades':
      return gradeDistance(from, to);
    case 'levels':
      return levelDistance(from, to);
    case 'reporting':
      return reportingDistance(from, to, catalog);
  }
}

function gradeDistance(from: Member, to: Member): Distance {
  const [a, b] = [from, to].map((member) => (member.kind === 'role' ? member.role.grade : undefined));
  if (a === undefined || b === undefined) return { kind: 'none', because: 'no_grade' };
  return { kind: 'grades', grades: gradesBetween(a, b) };
}

/** Counts the steps between the grades that roles of the family have, on the tracks of the two. */
function levelDistance(from: Member, to: Member): Distance {
  if (from.kind === 'outsider' || to.kind === 'outsider' || from.role.family !== to.role.family)
    return { kind: 'none', because: 'no_common_family' };
  const tracks = [from.role.track, to.role.track];
  const { grade: a } = from.role;
  const { grade: b } = to.role;
  if (a === undefined || b === undefined) return { kind: 'none', because: 'no_grade' };
  const grades = from.role.family.roles.flatMap(({ grade, track }) =>
    grade !== undefined && tracks.includes(track) ? grade : [],
  );
  const ladder = [...new Set(grades)].sort(compareGrades);
  return { kind: 'levels', levels: ladder.indexOf(b) - ladder.indexOf(a) };
}

type Trails = ReadonlyMap<Role | string, readonly Member[]>;

function reportingDistance(from: Member, to: Member, catalog: Catalog): Distance {
  const up = trailsUp(from, catalog);
  const down = trailsUp(to, catalog);
  let best: { up: readonly Member[]; down: readonly Member[] } | undefined;
  for (const [key, trail] of up) {
    const other = down.get(key);
    if (other && (!best || trail.length + other.length < best.up.length + best.down.length))
      best = { up: trail, down: other };
  }
  if (!best) return { kind: 'none', because: 'no_common_line' };
  const path = [...best.up, ...best.down.slice(0, -1).reverse()];
  return { kind: 'reporting', up: best.up.length - 1, down: best.down.length - 1, path };
}

/** The shortest path up from a member to everybody above, by key. Each path starts with the member. */
function trailsUp(member: Member, catalog: Catalog): Trails {
  const trails = new Map<Role | string, readonly Member[]>([[memberKey(member), [member]]]);
  // Iterating over a Map also visits what is added meanwhile.
  for (const trail of trails.values()) {
    const last = trail.at(-1);
    if (!last) continue;
    for (const manager of managersOfMember(catalog, last)) {
      const key = memberKey(manager);
      if (!trails.has(key)) trails.set(key, [...trail, manager]);
    }
  }
  return trails;
}
