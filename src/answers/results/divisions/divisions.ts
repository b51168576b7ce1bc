import { nameGrades, sayGrade } from '../../../catalog/grade.js';
import type { Grouping, GroupMeasure } from '../../../queries/query.js';
import type { Divided } from '../../../queries/results/divide.js';
import type { Shared } from '../../../queries/shared.js';
import { capital } from '../../../text/prose.js';
import type { World } from '../../found.js';
import { tableEach } from '../../parts/build-parts.js';
import { type Cell, gradeCell, textCell } from '../../parts/cell.js';
import type { TablePart } from '../../parts/part.js';
import { openNotes, unstatedNotes } from '../members.js';

/** Which members no division has, since no page states where they belong, or leaves it open. */
export function undividedNotes({ by, open, unknown }: Divided, world: World): string[] {
  const what = by === 'grade' ? world.catalog.architecture.grades.one : by;
  return [...openNotes(open), ...unstatedNotes(`No ${what} is stated`, unknown)];
}

/** The first line names up to this many divisions. */
export const MOST_NAMED = 8;

const NOUNS: Record<Exclude<Grouping, 'grade'>, readonly [one: string, many: string]> = {
  family: ['job family', 'job families'],
  level: ['level', 'levels'],
  track: ['track', 'tracks'],
  manager: ['manager', 'managers'],
};

/** What one division is called, and several. */
export function divisionNouns(by: Grouping, { catalog }: World): readonly [one: string, many: string] {
  if (by !== 'grade') return NOUNS[by];
  const { one, many } = catalog.architecture.grades;
  return [one, many];
}

/** What groups have one or several of, by a measure: "level", "levels". */
export function measuredNouns(measure: GroupMeasure, world: World): readonly [one: string, many: string] {
  const [grade] = divisionNouns('grade', world);
  switch (measure) {
    case 'roles':
      return ['role', 'roles'];
    case 'highest_grade':
      return both(`as the highest ${grade}`);
    case 'lowest_grade':
      return both(`as the lowest ${grade}`);
    case 'average_grade':
      return both(`as the average ${grade}`);
    case 'grade_span':
      return both(`from the lowest ${grade} to the highest`);
    default:
      return divisionNouns(measure, world);
  }
}

const both = (noun: string): readonly [one: string, many: string] => [noun, noun];

/** Each division, and how many members it has. */
export function divisionTable(caption: string, { by, divisions }: Divided, world: World): TablePart {
  return tableEach(caption, [groupingName(by, world), 'Roles'], divisions, ({ shared, members }) => [
    sharedCell(shared, world),
    { kind: 'count', count: members.length },
  ]);
}

/** What groups are divided by, as the organisation calls it: "Band", "Job family". */
export function groupingName(by: Grouping, { catalog }: World): string {
  return capital(by === 'grade' ? catalog.architecture.grades.one : by);
}

/** What the members of a division share, as one says it. */
export function sharedName(shared: Shared, { catalog }: World): string {
  switch (shared.kind) {
    case 'grade':
      return sayGrade(catalog.architecture.grades, shared.grade);
    case 'family':
      return shared.family.name;
    case 'level':
      return capital(shared.level);
    case 'track':
      return capital(shared.track);
    case 'manager':
      return shared.manager.kind === 'role' ? shared.manager.role.title : shared.manager.title;
  }
}

/** The same under the name of its column, which need not be said again. */
export function sharedCell(shared: Shared, world: World): Cell {
  if (shared.kind !== 'grade') return textCell(sharedName(shared, world));
  const { grade } = shared;
  return gradeCell({ grade, gradeName: nameGrades(world.catalog.architecture.grades, [grade]) });
}
