import { gradeLabel, sayGrade } from '../../../catalog/grade.js';
import type { GroupMeasure } from '../../../queries/query-terms.js';
import { capital, count } from '../../../text/prose.js';
import type { World } from '../../found.js';
import { divisionNouns, groupingName, measuredNouns } from './divisions.js';

/** "6 roles", "grade 8", "3 levels" */
export function sayValue(value: number, measure: GroupMeasure, world: World): string {
  if (GRADED.has(measure)) return sayGrade(world.catalog.architecture.grades, value);
  return count(value, ...measuredNouns(measure, world));
}

/** The value for a column whose name says the rest: "6", "8". */
export function valueLabel(value: number, measure: GroupMeasure, { catalog }: World): string {
  return GRADED.has(measure) ? gradeLabel(catalog.architecture.grades, value) : String(value);
}

/** Measures whose value is a grade. */
const GRADED: ReadonlySet<GroupMeasure> = new Set(['highest_grade', 'lowest_grade', 'average_grade']);

export function columnOf(measure: GroupMeasure, world: World): string {
  if (measure === 'roles') return 'Roles';
  if (GRADED.has(measure)) return groupingName('grade', world);
  return measure === 'grade_span' ? 'Range' : capital(measuredNouns(measure, world)[1]);
}

/** The name of a value: "average grade", "number of levels". */
export function measureText(measure: GroupMeasure, world: World): string {
  const { one, many } = world.catalog.architecture.grades;
  switch (measure) {
    case 'roles':
      return 'number of roles';
    case 'highest_grade':
      return `highest ${one}`;
    case 'lowest_grade':
      return `lowest ${one}`;
    case 'average_grade':
      return `average ${one}`;
    case 'grade_span':
      return `range of ${many}`;
    default:
      return `number of ${divisionNouns(measure, world)[1]}`;
  }
}
