import { gradeLabel, sayGrade } from '../../../catalog/grade.js';
import type { QueryOf } from '../../../queries/query.js';
import type { ResultOf } from '../../../queries/result.js';
import { capital, count, listedUpTo } from '../../../text/prose.js';
import { firstOfMany } from '../../first-of-many.js';
import type { Found, World } from '../../found.js';
import { tableEach } from '../../parts/build-parts.js';
import { textCell } from '../../parts/cell.js';
import { pagesOf } from '../../sources.js';
import { rolesOf } from '../members.js';
import { divisionNouns, groupingName, MOST_NAMED, sharedCell, sharedName } from './divisions.js';

type Asked = QueryOf<'best_group'>;

/** Which division is first by a measure, and all of them in order. */
export function answerBestGroup(query: Asked, result: ResultOf<'best_group'>, world: World): Found {
  const { best, ranking, measure, by } = result;
  const [first] = best;
  if (!first) {
    const line = { subject: 'no page', predicate: 'states what is needed to say so' };
    return {
      intents: ['groups'],
      findings: [{ outcome: 'not_documented', lines: [line], sources: [] }],
      roles: [],
    };
  }
  const roles = best.flatMap(({ division }) => rolesOf(division.members));
  const description = capital(describeBest(query, best.length, world));
  const names = listedUpTo(
    best.map(({ division }) => sharedName(division.shared, world)),
    MOST_NAMED,
  );
  const columns = [groupingName(by, world), measure === 'roles' ? 'Roles' : groupingName('grade', world)];
  const table = tableEach(description, columns, ranking, ({ division, value }) => [
    sharedCell(division.shared, world),
    textCell(valueLabel(value, measure, world)),
  ]);
  return {
    intents: ['groups'],
    findings: [
      {
        outcome: 'answered',
        lines: [{ predicate: `${description}: ${names} (${sayValue(first.value, measure, world)}).` }],
        parts: [{ ...table, sortable: true }],
        sources: pagesOf(firstOfMany(ranking.flatMap(({ division }) => rolesOf(division.members)))),
        roles,
      },
    ],
    roles: measure === 'highest_grade' ? roles : [],
  };
}

/** "the job family with the most roles among directors" */
function describeBest(query: Asked, number: number, world: World): string {
  const [one, many] = divisionNouns(query.by, world);
  const among = query.of.kind === 'all' ? '' : ` among ${world.speaker.roles(query.of)}`;
  return `the ${number === 1 ? one : many} with the ${bestText(query, world)}${among}`;
}

/** "most roles", "highest average grade" */
function bestText({ measure, end }: Asked, { catalog }: World): string {
  const { one } = catalog.architecture.grades;
  switch (measure) {
    case 'roles':
      return end === 'highest' ? 'most roles' : 'fewest roles';
    case 'highest_grade':
      return `${end} top ${one}`;
    case 'lowest_grade':
      return `${end} bottom ${one}`;
    case 'average_grade':
      return `${end} average ${one}`;
  }
}

/** "6 roles", "grade 8" */
function sayValue(value: number, measure: Asked['measure'], { catalog }: World): string {
  return measure === 'roles' ? count(value, 'role') : sayGrade(catalog.architecture.grades, value);
}

/** The same under the name of its column: "6", "8". */
function valueLabel(value: number, measure: Asked['measure'], { catalog }: World): string {
  return measure === 'roles' ? String(value) : gradeLabel(catalog.architecture.grades, value);
}
