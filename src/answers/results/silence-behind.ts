import { administrationOf } from '../../catalog/catalog.js';
import { statedGrades } from '../../catalog/grade.js';
import { partsOf } from '../../queries/build.js';
import type { Climbed, Filtered, Group } from '../../queries/group.js';
import { titleOf } from '../../queries/member.js';
import type { Line } from '../finding.js';
import type { World } from '../found.js';
import { measureName } from '../wording.js';
import { rolesOf, theMembers } from './members.js';
import { isSilentOnAll, missingValueLine } from './missing-values.js';

/** Says which silence of the pages keeps the group empty; undefined if the group is simply empty. */
export function silenceBehind(group: Group, world: World): Line | undefined {
  const { grades } = world.catalog.architecture;
  switch (group.kind) {
    case 'gone':
      return { subject: 'that role', predicate: 'is no longer in the catalogue' };
    case 'managers':
      if (group.of.members.length === 0) return silenceBehind(group.of, world);
      return { subject: 'no page', predicate: `states who ${theMembers(group.of.members, 'or')} reports to` };
    case 'reports':
      if (group.of.members.length === 0) return silenceBehind(group.of, world);
      return {
        subject: 'no page in the catalogue',
        predicate: `names ${theMembers(group.of.members, 'or')} as a manager`,
      };
    case 'next':
    case 'previous':
      return endOfLadder(group, world);
    case 'successors':
    case 'predecessors':
      return {
        subject: 'no page',
        predicate: `says what ${group.kind === 'successors' ? 'replaced' : 'was replaced by'} ${theMembers(group.of.members, 'or')}`,
      };
    case 'extreme': {
      const { members } = group.of;
      if (members.length === 0) return silenceBehind(group.of, world);
      const name = measureName(group.measure, grades);
      const what = group.measure === 'grade' ? `a ${name}` : name;
      return {
        subject: 'no page',
        predicate: `states ${what} of ${members.length === 1 ? theMembers(members) : `any of the ${members.length} roles asked about`}`,
      };
    }
    case 'where':
      return (
        missingValueLine(group, world.catalog) ?? unsharedFact(group, world) ?? unplacedLevel(group, world)
      );
    case 'between':
      if (!group.bounds)
        return { subject: 'the pages', predicate: `state no ${grades.one} for both of the two roles` };
      return undefined;
    default:
      return undefined;
  }
}

/** Says why no step of a ladder is above or below a role. */
function endOfLadder(group: Climbed, world: World): Line | undefined {
  const [silent] = group.silent;
  if (!silent) return silenceBehind(group.of, world);
  const title = titleOf(silent.member);
  if (silent.because === 'no_grade')
    return {
      subject: 'the page',
      predicate: `states no ${world.catalog.architecture.grades.one} for the ${title}, so its place on the ladder is not known`,
    };
  const way = group.kind === 'next' ? 'above' : 'below';
  return typeof group.steps === 'number' && group.steps > 1
    ? { subject: 'the ladder', predicate: `ends less than ${group.steps} steps ${way} the ${title}` }
    : { subject: 'no step of the ladder', predicate: `is ${way} the ${title}` };
}

/**
 * Explains an empty answer to "which roles have the same manager as the Cook" when the page of the Cook does not state a
 * manager.
 */
function unsharedFact(group: Filtered, { catalog }: World): Line | undefined {
  const same = partsOf(group.condition).find((part) => part.kind === 'same');
  const others = rolesOf(group.mentioned.flatMap(({ members }) => members));
  const [other, another] = others;
  if (!same || !other || another || group.unknown.length === 0) return undefined;
  if (same.fact === 'manager' && !other.reportsTo?.managers.length)
    return { subject: 'the page', predicate: `does not say who the ${other.title} reports to` };
  if (same.fact === 'location' && !administrationOf(other).locations)
    return { subject: 'the page', predicate: `states no location of the ${other.title}` };
  if (same.fact === 'grade' && statedGrades(other).length === 0)
    return {
      subject: 'the page',
      predicate: `states no ${catalog.architecture.grades.one} for the ${other.title}`,
    };
  return undefined;
}

/** Explains an empty list of roles above or below a level whose place nothing states. */
function unplacedLevel(group: Filtered, { catalog }: World): Line | undefined {
  const bound = partsOf(group.condition).find((part) => part.kind === 'level_bound');
  return bound && isSilentOnAll(group, catalog)
    ? { subject: 'no page', predicate: `states how high level ${bound.level} stands` }
    : undefined;
}
