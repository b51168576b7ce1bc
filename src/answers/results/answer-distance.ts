import type { GradeScale } from '../../catalog/grade.js';
import type { QueryOf } from '../../queries/query.js';
import type { ResultOf } from '../../queries/result.js';
import type { Distance } from '../../queries/results/distance.js';
import { count } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import type { Found, World } from '../found.js';
import { listEach } from '../parts/build-parts.js';
import { sourcesOfRoles } from '../sources.js';
import { withGrade } from '../wording.js';
import { rolesOf, theMembers } from './members.js';
import { findNobody } from './nobody.js';

type Unknown = Extract<Distance, { kind: 'none' }>;

/** How far apart two roles are. */
export function answerDistance(
  query: QueryOf<'distance'>,
  { from, to, distance, along }: ResultOf<'distance'>,
  world: World,
): Found {
  const roles = [...rolesOf(from.members), ...rolesOf(to.members)];
  if (!distance) {
    const [side, group] = from.members.length === 0 ? [query.from, from] : [query.to, to];
    return { intents: ['distance'], findings: [findNobody(side, group, world)], roles };
  }
  const sources = sourcesOfRoles(roles);
  const { grades: scale } = world.catalog.architecture;
  if (distance.kind === 'none') {
    const subject = `the distance between ${theMembers(from.members)} and ${theMembers(to.members)}`;
    const line = { subject, predicate: `is not known: ${reasonFor(distance.because, scale)}` };
    return {
      intents: ['distance'],
      findings: [{ outcome: 'not_documented', lines: [line], sources }],
      roles,
    };
  }
  const path = distance.kind === 'reporting' ? distance.path : [];
  const finding: Finding = {
    outcome: 'answered',
    lines: [
      {
        subject: theMembers(to.members),
        predicate: distancePredicate(distance, theMembers(from.members), scale),
      },
    ],
    parts: listEach('The way', path, (member) =>
      member.kind === 'role' ? withGrade(member.role) : member.title,
    ).map((list) => ({ ...list, ordered: true })),
    notes:
      along === 'levels' ? [`Levels are the ${scale.many} that the job family has on these tracks.`] : [],
    sources,
  };
  return { intents: ['distance'], findings: [finding], roles: [...roles, ...rolesOf(path)] };
}

function reasonFor(because: Unknown['because'], { many }: GradeScale): string {
  switch (because) {
    case 'no_grade':
      return `no page states both ${many}`;
    case 'no_common_family':
      return 'they are in different job families';
    case 'no_common_line':
      return 'no page connects their reporting lines';
  }
}

function distancePredicate(
  distance: Exclude<Distance, Unknown>,
  from: string,
  { one, many }: GradeScale,
): string {
  switch (distance.kind) {
    case 'grades':
      return apart(distance.grades, [one, many], from);
    case 'levels':
      return apart(distance.levels, ['level', 'levels'], from);
    case 'reporting':
      if (distance.down === 0) return `is ${count(distance.up, 'step')} above ${from} in the reporting line`;
      if (distance.up === 0) return `is ${count(distance.down, 'step')} below ${from} in the reporting line`;
      return `is ${count(distance.up, 'step')} up and ${count(distance.down, 'step')} down from ${from} in the reporting line`;
  }
}

function apart(steps: number, [one, many]: readonly [string, string], from: string): string {
  if (steps === 0) return `is at the same ${one} as ${from}`;
  return `is ${count(Math.abs(steps), one, many)} ${steps > 0 ? 'above' : 'below'} ${from}`;
}
