import { administrationOf } from '../../catalog/catalog.js';
import { statedGrades } from '../../catalog/grade.js';
import { partsOf } from '../../queries/build.js';
import { ownersOf } from '../../queries/conditions/upkeep.js';
import type { Group } from '../../queries/group.js';
import { type Member, titleOf } from '../../queries/member.js';
import type { Roles } from '../../queries/query.js';
import { count, listed, quoted } from '../../text/prose.js';
import type { Finding, Line } from '../finding.js';
import type { World } from '../found.js';
import { sourcesOfRoles } from '../sources.js';
import { gradeEnds, gradeLabelOf } from '../wording.js';
import { rolesOf, theMembers, unstatedNotes } from './members.js';

/** Why a group has no members: what no page states, or what no role is. */
export function findNobody(roles: Roles, group: Group, world: World): Finding {
  const line = reasonFor(group, world) ?? emptyLine(roles, world);
  const sources = 'of' in group ? sourcesOfRoles(rolesOf(group.of.members)).slice(0, MOST_SOURCES) : [];
  const notes = group.kind === 'where' && line.subject === 'no role' ? unkeptNotes(roles, group) : [];
  return { outcome: 'not_documented', lines: [line, ...rangeLines(group, world)], notes, sources };
}

/** Somebody whom pages only name has no page of their own. */
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
const MOST_OWNERS = 8;

/** What a page would have to state for the group to have members; undefined where it is simply empty. */
function reasonFor(group: Group, world: World): Line | undefined {
  const { one } = world.catalog.architecture.grades;
  switch (group.kind) {
    case 'gone':
      return { subject: 'that role', predicate: 'is no longer in the catalogue' };
    case 'managers':
      if (group.of.members.length === 0) return reasonFor(group.of, world);
      return { subject: 'no page', predicate: `states who ${theMembers(group.of.members, 'or')} reports to` };
    case 'reports':
      if (group.of.members.length === 0) return reasonFor(group.of, world);
      return {
        subject: 'no page in the catalogue',
        predicate: `names ${theMembers(group.of.members, 'or')} as a manager`,
      };
    case 'next':
    case 'previous': {
      const [silent] = group.silent;
      if (!silent) return reasonFor(group.of, world);
      const way = group.kind === 'next' ? 'above' : 'below';
      const title = titleOf(silent.member);
      if (silent.because === 'no_grade')
        return {
          subject: 'the page',
          predicate: `states no ${one} for the ${title}, so its place on the ladder is not known`,
        };
      return { subject: 'no step of the ladder', predicate: `is ${way} the ${title}` };
    }
    case 'successors':
    case 'predecessors':
      return {
        subject: 'no page',
        predicate: `says what ${group.kind === 'successors' ? 'replaced' : 'was replaced by'} ${theMembers(group.of.members, 'or')}`,
      };
    case 'extreme': {
      const { members } = group.of;
      if (members.length === 0) return reasonFor(group.of, world);
      const what = group.measure === 'grade' ? `a ${one}` : group.measure.replaceAll('_', ' ');
      return {
        subject: 'no page',
        predicate: `states ${what} of ${members.length === 1 ? 'it' : 'any of them'}`,
      };
    }
    case 'where':
      return unkept(group) ?? unsharedFact(group, world);
    case 'between':
      if (!group.bounds)
        return { subject: 'the pages', predicate: `state no ${one} for both of the two roles` };
      return undefined;
    default:
      return undefined;
  }
}

/** Explains an empty list by review or owner where no file states a date or an owner. */
export function unkept(group: Extract<Group, { kind: 'where' }>): Line | undefined {
  const [only, another] = partsOf(group.condition);
  const asked = only && !another && only.kind === 'not' ? only.condition : only;
  if (!asked || another || group.unknown.length < group.of.members.length) return undefined;
  const any = group.of.kind === 'all' ? 'any role' : 'any of them';
  if (asked.kind === 'owned') return { subject: 'the catalogue', predicate: `names no owner of ${any}` };
  if (asked.kind === 'review')
    return { subject: 'the catalogue', predicate: `does not say when ${any} is due for review` };
  return undefined;
}

/**
 * Notes on a list by review or owner: the one owner of all of it, and how many roles are missing because their files
 * are silent.
 */
export function unkeptNotes(roles: Roles, group: Extract<Group, { kind: 'where' }>): string[] {
  const kinds = roles.kind === 'where' ? partsOf(roles.condition).map(({ kind }) => kind) : [];
  if (kinds.includes('review')) {
    const [owner, another] = new Set(
      rolesOf(group.members).map((role) => administrationOf(role).owner?.name),
    );
    // A column with one value is not shown.
    const isOnly = owner !== undefined && another === undefined && group.members.length > 1;
    return [
      ...(isOnly ? [`All of them are kept up to date by ${owner}.`] : []),
      ...unstatedNotes('No review date is stated', group.unknown),
    ];
  }
  return kinds.includes('owned') ? unstatedNotes('No owner is named', group.unknown) : [];
}

/**
 * Explains an empty list of roles that share a fact which the page of the other role does not state: "which roles have
 * the same manager as the Cook".
 */
function unsharedFact(group: Extract<Group, { kind: 'where' }>, { catalog }: World): Line | undefined {
  const same = partsOf(group.condition).find((part) => part.kind === 'same');
  const others = rolesOf(group.mentioned.flatMap(({ members }) => members));
  const [other, another] = others;
  if (!same || !other || another || group.unknown.length === 0) return undefined;
  if (same.fact === 'manager' && !other.reportsTo?.managers.length)
    return { subject: 'the page', predicate: `does not say who the ${other.title} reports to` };
  if (same.fact === 'grade' && statedGrades(other).length === 0)
    return {
      subject: 'the page',
      predicate: `states no ${catalog.architecture.grades.one} for the ${other.title}`,
    };
  return undefined;
}

function emptyLine(roles: Roles, { speaker }: World): Line {
  if (roles.kind === 'where' && roles.roles.kind === 'all')
    return { subject: 'no role', predicate: speaker.condition(roles.condition, 'one') };
  return { subject: 'nothing in the catalogue', predicate: `is among ${quoted(speaker.roles(roles))}` };
}

/**
 * Lists the grades or owners that exist, if no role has the one that was asked for. If one of two conditions alone
 * empties the group, says which.
 */
function rangeLines(group: Group, { catalog, speaker }: World): Line[] {
  if (group.kind !== 'where') return [];
  const [low, high] = gradeEnds(rolesOf(group.of.members));
  const { parts } = group;
  const asksGrade = parts.some(
    ({ condition, kept }) => (condition.kind === 'grade' || condition.kind === 'level') && kept === 0,
  );
  if (asksGrade && low && high)
    return [
      {
        subject: catalog.architecture.grades.many,
        predicate: `run ${gradeLabelOf(low)} to ${gradeLabelOf(high)}`,
      },
    ];
  const asksOwner = parts.some(({ condition }) => condition.kind === 'owned');
  if (asksOwner && group.unknown.length < group.of.members.length)
    return [{ subject: 'the owners', predicate: `are ${listed(ownersOf(catalog).slice(0, MOST_OWNERS))}` }];
  const kept = parts.filter((part) => part.kept > 0 && part.kept < catalog.roles.length);
  if (parts.length < 2) return [];
  return kept.slice(0, 2).map(({ condition, kept: number }) => ({
    subject: count(number, 'role'),
    predicate: speaker.condition(condition, number === 1 ? 'one' : 'many'),
  }));
}
