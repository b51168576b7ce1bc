import type { GradeScale } from '../../catalog/grade.js';
import type { Member } from '../../queries/member.js';
import type { QueryOf } from '../../queries/query.js';
import type { Along } from '../../queries/query-terms.js';
import type { ResultOf } from '../../queries/result.js';
import { type Distance, measureDistance } from '../../queries/results/distance.js';
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
  const [nobody] = [
    { side: query.from, group: from },
    { side: query.to, group: to },
  ].filter(({ group }) => group.members.length === 0);
  if (nobody)
    return { intents: ['distance'], findings: [findNobody(nobody.side, nobody.group, world)], roles };
  if (distance)
    return {
      intents: ['distance'],
      findings: [findDistance(from.members, to.members, distance, along, world)],
      roles: [...roles, ...rolesOf(pathOf(distance))],
    };
  // A side with several roles, such as two managers, is as far away as each of them.
  const findings = from.members.flatMap((a) =>
    to.members.map((b) => findDistance([a], [b], measureDistance(a, b, along, world.catalog), along, world)),
  );
  return { intents: ['distance'], findings: findings.slice(0, MOST_PAIRS), roles };
}

const MOST_PAIRS = 6;

const pathOf = (distance: Distance): readonly Member[] =>
  distance.kind === 'reporting' ? distance.path : [];

function findDistance(
  from: readonly Member[],
  to: readonly Member[],
  distance: Distance,
  along: Along,
  { catalog }: World,
): Finding {
  const sources = sourcesOfRoles([...rolesOf(from), ...rolesOf(to)]);
  const { grades: scale } = catalog.architecture;
  if (distance.kind === 'none') {
    const line = {
      subject: `the distance between ${theMembers(from)} and ${theMembers(to)}`,
      predicate: `is not known: ${reasonFor(distance.because, scale)}`,
    };
    return { outcome: 'not_documented', lines: [line], sources };
  }
  return {
    outcome: 'answered',
    lines: [{ subject: theMembers(to), predicate: distancePredicate(distance, theMembers(from), scale) }],
    parts: listEach('The way', pathOf(distance), (member) =>
      member.kind === 'role' ? withGrade(member.role) : member.title,
    ).map((list) => ({ ...list, ordered: true })),
    notes:
      along === 'levels' ? [`Levels are the ${scale.many} that the job family has on these tracks.`] : [],
    sources,
  };
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
