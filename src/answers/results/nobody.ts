import type { Role } from '../../catalog/catalog.js';
import { namesStated } from '../../queries/conditions/names-stated.js';
import type { NamedFact } from '../../queries/facts.js';
import type { Filtered, Group } from '../../queries/group.js';
import type { Member } from '../../queries/member.js';
import type { Roles } from '../../queries/query.js';
import { count, listed, quoted } from '../../text/prose.js';
import type { Finding, Line } from '../finding.js';
import type { World } from '../found.js';
import { sourcesOfRoles } from '../sources.js';
import { gradeEnds, gradeLabelOf, theTitle } from '../wording.js';
import { rolesOf, theMembers, unknownNotes } from './members.js';
import { isSilentOnAll, missingValueNotes } from './missing-values.js';
import { silenceBehind } from './silence-behind.js';

/** Says why a group is empty: no page states what decides it, or no role meets the condition. */
export function findNobody(roles: Roles, group: Group, world: World): Finding {
  const line = silenceBehind(group, world) ?? emptyLine(roles, group, world);
  const sources = 'of' in group ? sourcesOfRoles(firstRoles(group.of, world)).slice(0, MOST_SOURCES) : [];
  const notes = group.kind === 'where' && line.subject === 'no role' ? notesOn(roles, group) : [];
  return {
    outcome: 'not_documented',
    lines: [line, ...endOfPage(group), ...rangeLines(group, world)],
    notes,
    sources,
  };
}

/** Says that managers whom pages only name have no page of their own. */
export function findNoPage(outsiders: readonly Member[]): Finding {
  const [are, them, role] =
    outsiders.length === 1 ? (['is', 'it', 'a manager'] as const) : (['are', 'them', 'managers'] as const);
  const line = {
    subject: theMembers(outsiders),
    predicate: `${are} not in the catalogue: pages only name ${them} as ${role}`,
  };
  return { outcome: 'not_documented', lines: [line], sources: [] };
}

const MOST_SOURCES = 5;

/** The roles of a group whose pages become sources. For all roles, only those of the first families. */
function firstRoles({ kind, members }: Group, { catalog }: World): readonly Role[] {
  return kind === 'all'
    ? catalog.families.slice(0, MOST_SOURCES).flatMap(({ roles }) => roles)
    : rolesOf(members);
}

const MOST_NAMES = 8;
/** The names that exist help whoever asked for another one. Nobody reads a list of codes. */
const NAMES: Partial<Record<NamedFact, string>> = {
  owner: 'the owners',
  location: 'the locations',
  department: 'the departments',
};

/** Names the first or last role of a family in the order of its page, where no role of it has a grade. */
function endOfPage(group: Group): Line[] {
  if (group.kind !== 'extreme' || group.measure !== 'grade' || group.place > 1 || group.reach) return [];
  const roles = rolesOf(group.of.members);
  const isHighest = group.end === 'highest';
  const role = isHighest ? roles.at(-1) : roles[0];
  if (!role || roles.length < 2 || roles.some(({ family }) => family !== role.family)) return [];
  const place = isHighest ? 'last' : 'first';
  return [{ subject: theTitle(role.title), predicate: `comes ${place} in the order of the page` }];
}

/** Notes the roles whose pages are silent: they may belong to the empty group. */
function notesOn(roles: Roles, group: Filtered): string[] {
  const notes = missingValueNotes(roles, group);
  return notes.length > 0 ? notes : unknownNotes(group.unknown);
}

function emptyLine(roles: Roles, group: Group, world: World): Line {
  const { speaker } = world;
  // Nobody is the highest where there is nobody.
  if (roles.kind === 'extreme' && group.kind === 'extreme' && group.of.members.length === 0)
    return emptyLine(roles.of, group.of, world);
  if (roles.kind === 'where' && isSilentOnAll(group, world.catalog)) {
    const any = roles.roles.kind === 'all' ? 'any role' : 'any of them';
    return {
      subject: 'no page',
      predicate: `says of ${any} whether it ${speaker.condition(roles.condition, 'one')}`,
    };
  }
  if (roles.kind === 'where' && roles.roles.kind === 'all')
    return { subject: 'no role', predicate: speaker.condition(roles.condition, 'one') };
  if (roles.kind === 'less')
    return {
      subject: 'no role',
      predicate: `is left of ${speaker.roles(roles.roles)} without ${speaker.roles(roles.without)}`,
    };
  return { subject: 'no role in the catalogue', predicate: `fits ${quoted(speaker.roles(roles))}` };
}

/**
 * Lists the grades or names that exist, if no role has the one that was asked for. Otherwise, of two or more conditions,
 * says how many roles meet each one alone.
 */
function rangeLines(group: Group, { catalog, speaker }: World): Line[] {
  if (group.kind !== 'where') return [];
  const { parts } = group;
  const asksGrade = parts.some(
    ({ condition, kept }) => (condition.kind === 'grade' || condition.kind === 'level') && kept === 0,
  );
  const [low, high] = asksGrade ? gradeEnds(rolesOf(group.of.members)) : [];
  if (low && high)
    return [
      {
        subject: catalog.architecture.grades.many,
        predicate: `run ${gradeLabelOf(low)} to ${gradeLabelOf(high)}`,
      },
    ];
  const asked = parts.flatMap(({ condition, kept }) =>
    condition.kind === 'named' && kept === 0 ? [condition] : [],
  )[0];
  const many = asked && NAMES[asked.fact];
  const names = asked ? namesStated(asked.fact, catalog) : [];
  if (many && names.length > 0) {
    const further = names.length > MOST_NAMES ? [`${names.length - MOST_NAMES} more`] : [];
    return [{ subject: many, predicate: `are ${listed([...names.slice(0, MOST_NAMES), ...further])}` }];
  }
  const kept = parts.filter((part) => part.kept > 0 && part.kept < catalog.roles.length);
  if (parts.length < 2) return [];
  return kept.slice(0, 2).map(({ condition, kept: number }) => ({
    subject: count(number, 'role'),
    predicate: speaker.condition(condition, number === 1 ? 'one' : 'many'),
  }));
}
