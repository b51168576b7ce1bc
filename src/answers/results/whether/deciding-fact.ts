import type { Role } from '../../../catalog/catalog.js';
import { gradeLabel } from '../../../catalog/grade.js';
import { not } from '../../../queries/build.js';
import type { NamedFact } from '../../../queries/facts.js';
import type { Group } from '../../../queries/group.js';
import type { Condition, Roles } from '../../../queries/query.js';
import { count, listed } from '../../../text/prose.js';
import { findFact } from '../../facts/find-fact.js';
import type { World } from '../../found.js';
import { gradeOf, withGrade } from '../../wording.js';
import { originsOf, rolesOf } from '../members.js';
import type { Deciding } from './deciding.js';
import { countedOf, decidingComparison, rankOf, rankPredicate } from './deciding-comparison.js';
import { decidingLine } from './deciding-line.js';
import { decidingYears } from './deciding-years.js';

/** The fact of a role that decides a claim; undefined if none does. `mentioned`: the evaluated groups of the claim. */
export function decidingFact(
  claim: Condition,
  role: Role,
  mentioned: readonly Group[],
  world: World,
): Deciding | undefined {
  const others = mentioned.flatMap((group) => rolesOf(group.members));
  switch (claim.kind) {
    case 'not':
      return decidingFact(claim.condition, role, mentioned, world);
    case 'grade': {
      const [span, another] = claim.ranges;
      const asked = span && !another && span.from === span.to ? span.from : undefined;
      return {
        ...stated(role, 'grade', world),
        ...(asked !== undefined && { not: `, not ${gradeLabel(world.catalog.architecture.grades, asked)}` }),
      };
    }
    case 'track':
      return stated(role, 'track', world);
    case 'level':
    case 'level_bound':
      return stated(role, 'level', world);
    case 'family':
      return stated(role, 'family', world);
    case 'named':
      if (claim.fact === 'owner') return undefined;
      return {
        ...stated(role, claim.fact, world),
        outcome: findFact(world.catalog, role, claim.fact).outcome,
      };
    case 'among':
      return decidingGroup(claim.roles, role, mentioned, world);
    case 'measure':
      if (claim.measure === 'grade') return undefined;
      if (claim.measure === 'years') return decidingYears(role, claim.span, world);
      return countedOf(role, claim.measure, world);
    case 'beyond':
    case 'same':
      return decidingComparison(claim, role, others, world);
    default:
      return undefined;
  }
}

function stated(
  role: Role,
  fact: 'grade' | 'track' | 'level' | 'family' | 'reports_to' | 'direct_reports' | NamedFact,
  world: World,
): Deciding {
  const { lines, parts, notes } = findFact(world.catalog, role, fact);
  const [line] = lines;
  return {
    predicate: line?.predicate ?? '',
    unknown: line ?? { predicate: '' },
    ...(parts && { parts }),
    ...(notes && { notes }),
  };
}

function decidingGroup(
  group: Roles,
  role: Role,
  mentioned: readonly Group[],
  world: World,
): Deciding | undefined {
  if (group.kind === 'reports' && group.steps === 1) return stated(role, 'reports_to', world);
  if (group.kind === 'reports' || group.kind === 'managers')
    return decidingLine(group, role, mentioned, world);
  if (group.kind === 'next' || group.kind === 'previous') {
    const [from, another] = mentioned.flatMap((each) => rolesOf(originsOf(each)));
    if (from && !another) return { predicate: rankPredicate(role, from) };
  }
  if (group.kind === 'extreme') return decidingRank(group, role, mentioned, world);
  const [other, another] = mentioned.flatMap((each) => rolesOf(each.members));
  if (!other || another) return undefined;
  return other === role
    ? { predicate: `is the same role (${gradeOf(role)})` }
    : { predicate: `and the ${other.title} are two different roles (${rankOf(role, other)})` };
}

/** Whether a role is among the first by a measure, and which others are. */
function decidingRank(group: Roles, role: Role, mentioned: readonly Group[], { speaker }: World): Deciding {
  const first = mentioned.flatMap(({ members }) => rolesOf(members));
  const isFirst = first.includes(role);
  const others = first.filter((other) => other !== role);
  const claim: Condition = { kind: 'among', roles: group };
  const told = speaker.condition(isFirst ? claim : not(claim), 'one');
  const [other, another] = others;
  if (!other) return { predicate: told };
  const isMany = others.length > MOST_NAMED;
  const named = listed(others.map((each) => `the ${withGrade(each)}`));
  if (isFirst) {
    const alsoFirst = isMany ? count(others.length, 'other role') : named;
    return { predicate: `${told}; so ${another ? 'are' : 'is'} ${alsoFirst}` };
  }
  if (isMany) return { predicate: `${told}; ${count(others.length, 'role')} are` };
  return { predicate: `${told}; ${another ? 'those are' : 'the only one is'} ${named}` };
}

/** The line names up to this many roles. */
const MOST_NAMED = 3;
