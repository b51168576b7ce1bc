import type { Catalog, Role } from '../../catalog/catalog.js';
import { compareGrades } from '../../catalog/grade.js';
import { getOrAdd } from '../../collections.js';
import type { Member } from '../member.js';
import type { Grouping } from '../query-terms.js';
import { type Shared, sharedBy, sharedKey } from '../shared.js';

/** Members with a value in common. */
export interface Division {
  shared: Shared;
  members: readonly Member[];
}

/** Members, divided by a value in common. A member that reports to "either" of two managers is in both divisions. */
export interface Divided {
  by: Grouping;
  /** Grades from the lowest; levels and tracks in the order of the organisation; others in the order of the members. */
  divisions: readonly Division[];
  /** Members whose pages leave the grade open. They are in no division. */
  open: readonly Member[];
  /** Members without a stated value. */
  unknown: readonly Member[];
}

/** Divides members by a grouping. */
export function divide(members: readonly Member[], by: Grouping, catalog: Catalog): Divided {
  const divisions = new Map<Role | string | number, { shared: Shared; members: Member[] }>();
  const open: Member[] = [];
  const unknown: Member[] = [];
  for (const member of members) {
    const values = sharedBy(member, by, catalog);
    if (values.length === 0) unknown.push(member);
    else if (by === 'grade' && values.length > 1) open.push(member);
    else
      for (const shared of values)
        getOrAdd(divisions, sharedKey(shared), () => ({ shared, members: [] })).members.push(member);
  }
  return { by, divisions: [...divisions.values()].sort(inOrderOf(catalog)), open, unknown };
}

function inOrderOf({ architecture }: Catalog): (a: Division, b: Division) => number {
  const tracks = architecture.tracks.map(({ track }) => track);
  const levels = new Map(architecture.levels.map(({ level, place }) => [level, place]));
  return ({ shared: a }, { shared: b }) => {
    if (a.kind === 'grade' && b.kind === 'grade') return compareGrades(a.grade, b.grade);
    if (a.kind === 'track' && b.kind === 'track') return tracks.indexOf(a.track) - tracks.indexOf(b.track);
    if (a.kind === 'level' && b.kind === 'level')
      return (levels.get(a.level) ?? 0) - (levels.get(b.level) ?? 0);
    return 0;
  };
}
