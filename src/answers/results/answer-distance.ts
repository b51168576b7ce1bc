import type { Role } from '../../catalog/catalog.js';
import type { GradeScale } from '../../catalog/grade.js';
import type { Query } from '../../queries/query.js';
import type { Result } from '../../queries/result.js';
import type { Distance } from '../../queries/results/distance.js';
import { count } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import type { Found, World } from '../found.js';
import { sourcesOfRoles } from '../sources.js';
import { withGrade } from '../wording.js';
import { rolesOf, theMembers } from './members.js';
import { findNobody } from './nobody.js';

type Asked = Extract<Query, { kind: 'distance' }>;
type Got = Extract<Result, { kind: 'distance' }>;

/** How far apart two roles are. */
export function answerDistance(query: Asked, { from, to, distance, along }: Got, world: World): Found {
  const roles = [...rolesOf(from.members), ...rolesOf(to.members)];
  const found = (finding: Finding, further: readonly Role[] = []): Found => ({
    intents: ['distance'],
    findings: [finding],
    roles: [...roles, ...further],
  });
  if (!distance) {
    const [side, group] = from.members.length === 0 ? [query.from, from] : [query.to, to];
    return found(findNobody(side, group, world));
  }
  const sources = sourcesOfRoles(roles);
  const { grades: scale } = world.catalog.architecture;
  if (distance.kind === 'none') {
    const why = {
      no_grade: `no page states both ${scale.many}`,
      no_common_family: 'they are in different job families',
      no_common_line: 'no page connects their reporting lines',
    }[distance.because];
    return found({
      outcome: 'not_documented',
      lines: [
        {
          subject: `the distance between ${theMembers(from.members)} and ${theMembers(to.members)}`,
          predicate: `is not known: ${why}`,
        },
      ],
      sources,
    });
  }
  const line = {
    subject: theMembers(to.members),
    predicate: distancePredicate(distance, theMembers(from.members), scale),
  };
  const path = distance.kind === 'reporting' ? distance.path : [];
  return found(
    {
      outcome: 'answered',
      lines: [line],
      parts:
        path.length > 0
          ? [
              {
                kind: 'list',
                heading: 'The way',
                items: path.map((member) => (member.kind === 'role' ? withGrade(member.role) : member.title)),
                ordered: true,
              },
            ]
          : [],
      notes:
        along === 'levels' ? [`Levels are the ${scale.many} that the job family has on these tracks.`] : [],
      sources,
    },
    rolesOf(path),
  );
}

function distancePredicate(
  distance: Exclude<Distance, { kind: 'none' }>,
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
