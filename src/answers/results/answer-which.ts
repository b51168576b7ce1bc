import { gradeLabel, sayGrade } from '../../catalog/grade.js';
import type { Which } from '../../queries/result.js';
import { capital, listed } from '../../text/prose.js';
import type { Finding, Line } from '../finding.js';
import { followUpsAmong } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { sourcesOfRoles } from '../sources.js';
import { measureName } from '../wording.js';
import { rolesOf, theMembers } from './members.js';

type Sides = Which['sides'];

/** Which of several sides is first by a measure. */
export function answerWhich(result: Which, world: World): Found {
  const { sides, end } = result;
  const roles = rolesOf(membersOf(sides));
  const first = result.best.flatMap((at) => sides[at] ?? []);
  const value = first[0]?.values[0];
  // A side without a stated value may be the first, so then the answer is not known.
  const isKnown = value !== undefined && sides.every(({ values }) => values.length > 0);
  const finding: Finding = {
    outcome: isKnown ? 'answered' : 'not_documented',
    lines: [isKnown ? lineOf(result, first, value, world) : unstatedLine(result, world)],
    sources: sourcesOfRoles(roles),
  };
  if (!isKnown) return { intents: ['which'], findings: [finding], roles };
  return {
    intents: [end === 'highest' ? 'is_higher' : 'is_lower'],
    findings: [finding],
    roles: [...rolesOf(membersOf(first)), ...roles],
    followUps: followUpsAmong(roles, world),
  };
}

function membersOf(sides: Sides) {
  return sides.flatMap(({ group }) => group.members);
}

function unstatedLine({ sides, measure }: Which, world: World): Line {
  const { grades } = world.catalog.architecture;
  const isStated = ({ values }: Sides[number]): boolean => values.length > 0;
  const unstated = membersOf(sides.filter((side) => !isStated(side)));
  const stated = sides.filter(isStated).map((side) => sideText(side, measure, world));
  const rest = stated.length > 0 ? `. Stated: ${listed(stated)}` : '';
  const predicate = `states the ${measureName(measure, grades)} of ${theMembers(unstated, 'or')}${rest}`;
  return { subject: 'no page', predicate };
}

function lineOf({ sides, measure, end }: Which, first: Sides, value: number, world: World): Line {
  const those = membersOf(first);
  const { grades } = world.catalog.architecture;
  const measured = measureName(measure, grades);
  const all = `${capital(listed(sides.map((side) => sideText(side, measure, world))))}.`;
  if (first.length > 1 && first.some(({ values }) => values.length > 1)) {
    const predicate = `The page leaves open which is the ${end} by ${measured}: ${theMembers(those, 'or')}. ${all}`;
    return { predicate };
  }
  if (first.length === sides.length) {
    const predicate =
      measure === 'grade'
        ? `are ${first.length === 2 ? 'both' : 'all'} ${sayGrade(grades, value)}`
        : `have the same number: ${value}`;
    return { subject: theMembers(those), predicate };
  }
  const values = sayValues(first[0]?.values ?? [], measure, world);
  return { predicate: `${capital(end)} by ${measured}: ${theMembers(those)} (${values}). ${all}` };
}

/** "Baker 5", "Cook 4 or 5" */
function sideText({ group, values }: Sides[number], measure: Which['measure'], world: World): string {
  const titles = rolesOf(group.members).map(({ title }) => title);
  return `${titles.join(', ')} ${sayValues(values, measure, world)}`;
}

function sayValues(values: readonly number[], measure: Which['measure'], { catalog }: World): string {
  const { grades } = catalog.architecture;
  return values.map((value) => (measure === 'grade' ? gradeLabel(grades, value) : value)).join(' or ');
}
