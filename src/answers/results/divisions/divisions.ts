import { nameGrades, sayGrade } from '../../../catalog/grade.js';
import { distinctBy } from '../../../collections.js';
import type { Group } from '../../../queries/group.js';
import type { Member } from '../../../queries/member.js';
import type { Roles } from '../../../queries/query.js';
import type { Grouping, GroupMeasure } from '../../../queries/query-terms.js';
import type { Divided } from '../../../queries/results/divide.js';
import { amongGroup, type Held } from '../../../queries/results/holdings.js';
import type { Shared } from '../../../queries/shared.js';
import { capital } from '../../../text/prose.js';
import type { World } from '../../found.js';
import { tableEach } from '../../parts/build-parts.js';
import { type Cell, gradeCell, textCell } from '../../parts/cell.js';
import type { TablePart } from '../../parts/part.js';
import { openNotes, unstatedNotes } from '../members.js';

/** Notes the members that are in no division, because a page does not state the value or leaves it open. */
export function undividedNotes({ by, open, unknown }: Divided, world: World): string[] {
  const what = by === 'grade' ? world.catalog.architecture.grades.one : by;
  return [...openNotes(open), ...unstatedNotes(`No ${what} is stated`, unknown)];
}

/** The first line names up to this many divisions. */
export const MOST_NAMED = 8;

const NOUNS: Record<Exclude<Grouping, 'grade'>, readonly [one: string, many: string]> = {
  family: ['job family', 'job families'],
  department: ['department', 'departments'],
  location: ['location', 'locations'],
  level: ['level', 'levels'],
  track: ['track', 'tracks'],
  manager: ['manager', 'managers'],
};

/** The nouns for one division and for several. */
export function divisionNouns(by: Grouping, { catalog }: World): readonly [one: string, many: string] {
  if (by !== 'grade') return NOUNS[by];
  const { one, many } = catalog.architecture.grades;
  return [one, many];
}

/** The words after the value of a measure, for one and for several: "level", "levels". */
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

/** Each division with the number of its members. With conditions, the numbers of the roles in the conditions instead. */
export function divisionTable(
  caption: string,
  { by, divisions }: Divided,
  world: World,
  having: readonly Held[] = [],
): TablePart {
  const counted = distinctBy(having.flatMap(groupsCounted), ([text]) => JSON.stringify(text));
  const columns = counted.map(([roles]) => capital(world.speaker.roles(roles)));
  const filters = counted.map(([, group]) => amongGroup(group));
  const sizes = (members: readonly Member[]): number[] =>
    filters.length > 0 ? filters.map((among) => among(members).length) : [members.length];
  return tableEach(
    caption,
    [groupingName(by, world), ...(columns.length > 0 ? columns : ['Roles'])],
    divisions,
    ({ shared, members }) => [
      sharedCell(shared, world),
      ...sizes(members).map((size): Cell => ({ kind: 'count', count: size })),
    ],
  );
}

/** The groups in a condition on divisions; none if a division is to have none of them. */
function groupsCounted({ holding, roles, than }: Held): (readonly [Roles, Group])[] {
  if (holding.kind === 'so_many') return holding.size.to === 0 ? [] : [[holding.roles, roles]];
  return than
    ? [
        [holding.roles, roles],
        [holding.than, than],
      ]
    : [];
}

/** The name of a grouping in the organisation's words: "Band", "Family". */
export function groupingName(by: Grouping, { catalog }: World): string {
  return capital(by === 'grade' ? catalog.architecture.grades.one : by);
}

/** The name of what the members of a division share: "grade 8", "Kitchen". */
export function sharedName(shared: Shared, { catalog }: World): string {
  switch (shared.kind) {
    case 'grade':
      return sayGrade(catalog.architecture.grades, shared.grade);
    case 'family':
      return shared.family.name;
    case 'department':
      return shared.department;
    case 'location':
      return shared.location;
    case 'level':
      return capital(shared.level);
    case 'track':
      return capital(shared.track);
    case 'manager':
      return shared.manager.kind === 'role' ? shared.manager.role.title : shared.manager.title;
  }
}

/** The same as a cell. The name of its column already says "Grade", so a grade is only "8". */
export function sharedCell(shared: Shared, world: World): Cell {
  if (shared.kind !== 'grade') return textCell(sharedName(shared, world));
  const { grade } = shared;
  return gradeCell({ grade, gradeName: nameGrades(world.catalog.architecture.grades, [grade]) });
}
