import type { QueryOf } from '../../../queries/query.js';
import { GROUPINGS, type Grouping } from '../../../queries/query-terms.js';
import type { ResultOf } from '../../../queries/result.js';
import { type Division, divide } from '../../../queries/results/divide.js';
import { capital, listedUpTo, nth } from '../../../text/prose.js';
import type { Finding } from '../../finding.js';
import { firstOfMany } from '../../first-of-many.js';
import type { Found, World } from '../../found.js';
import { tableEach } from '../../parts/build-parts.js';
import { textCell } from '../../parts/cell.js';
import { pagesOf } from '../../sources.js';
import { gradeSpan } from '../../wording.js';
import { rolesOf } from '../members.js';
import { findNobody } from '../nobody.js';
import { divisionNouns, groupingName, MOST_NAMED, sharedCell, sharedName } from './divisions.js';
import { columnOf, sayValue, valueLabel } from './group-measures.js';

type Asked = QueryOf<'best_group'>;

/** The division that is first by a measure, and all divisions in order. */
export function answerBestGroup(query: Asked, result: ResultOf<'best_group'>, world: World): Found {
  const { of, best, ranking, measure, by, first: wanted } = result;
  const [first] = best;
  if (!first) {
    const finding = of.members.length === 0 ? findNobody(query.of, of, world) : NO_VALUES;
    return { intents: ['groups'], findings: [finding], roles: [] };
  }
  const roles = best.flatMap(({ division }) => rolesOf(division.members));
  const description = capital(describeBest(query, best.length, world));
  const said = listedUpTo(
    best.map(({ division, value }) => {
      const name = sharedName(division.shared, world);
      if (measure === 'grade_span') return `${name} (${gradeSpan(rolesOf(division.members))})`;
      return wanted === undefined ? name : `${name} (${valueLabel(value, measure, world)})`;
    }),
    MOST_NAMED,
  );
  const isSaid = wanted !== undefined || measure === 'grade_span';
  const names = isSaid ? said : `${said} (${sayValue(first.value, measure, world)})`;
  const counted = GROUPINGS.find((each) => each === measure);
  const columns = [groupingName(by, world), columnOf(measure, world), ...(counted ? ['Which'] : [])];
  const table = tableEach(description, columns, ranking, ({ division, value }) => [
    sharedCell(division.shared, world),
    textCell(valueLabel(value, measure, world)),
    ...(counted ? [textCell(namesOf(division, counted, world))] : []),
  ]);
  return {
    intents: ['groups'],
    findings: [
      {
        outcome: 'answered',
        lines: [{ predicate: `${description}: ${names}.` }],
        parts: [{ ...table, sortable: true }],
        sources: pagesOf(firstOfMany(ranking.flatMap(({ division }) => rolesOf(division.members)))),
        roles,
      },
    ],
    roles: measure === 'highest_grade' ? roles : [],
  };
}

const NO_VALUES: Finding = {
  outcome: 'not_documented',
  lines: [{ subject: 'no page', predicate: 'states the values to compare' }],
  sources: [],
};

/** The different levels, grades or tracks that a division has. */
function namesOf({ members }: Division, by: Grouping, world: World): string {
  const { divisions } = divide(members, by, world.catalog);
  return listedUpTo(
    divisions.map(({ shared }) => sharedName(shared, world)),
    MOST_NAMED,
  );
}

/** "the job family with the most roles among directors", "job families with the most roles first" */
function describeBest(query: Asked, number: number, world: World): string {
  const [one, many] = divisionNouns(query.by, world);
  // "The most roles at grade 8": the kind of roles stands for "roles".
  const kind = world.speaker.roles(query.of);
  const isKind = query.measure === 'roles' && kind.startsWith('roles ');
  const among = query.of.kind === 'all' ? '' : isKind ? kind.slice('roles'.length) : ` among ${kind}`;
  if (query.first === 'all')
    return `${many} with the ${bestText(query, world)}${isKind ? among : ''} first${isKind ? '' : among}`;
  const nouns = query.first === undefined ? many : `${number} ${many}`;
  return `the ${number === 1 ? one : nouns} with the ${bestText(query, world)}${among}`;
}

/** "most roles", "highest average grade" */
function bestText({ place, ...query }: Asked, world: World): string {
  const text = firstText(query, world);
  return place === undefined ? text : `${nth(place)} ${text}`;
}

function firstText({ measure, end }: Asked, world: World): string {
  const { one, many } = world.catalog.architecture.grades;
  switch (measure) {
    case 'roles':
      return end === 'highest' ? 'most roles' : 'fewest roles';
    case 'highest_grade':
      return `${end} top ${one}`;
    case 'lowest_grade':
      return `${end} bottom ${one}`;
    case 'average_grade':
      return `${end} average ${one}`;
    case 'grade_span':
      return `${end === 'highest' ? 'widest' : 'narrowest'} range of ${many}`;
    default:
      return `${end === 'highest' ? 'most' : 'fewest'} different ${divisionNouns(measure, world)[1]}`;
  }
}
