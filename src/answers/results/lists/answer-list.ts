import { partsOf } from '../../../queries/build.js';
import type { Group } from '../../../queries/group.js';
import { type Member, reportsOfMember, roleMember, titleOf } from '../../../queries/member.js';
import type { Condition, QueryOf, Roles } from '../../../queries/query.js';
import type { ResultOf } from '../../../queries/result.js';
import { count, listed } from '../../../text/prose.js';
import type { Line } from '../../finding.js';
import { followUpsAmong } from '../../follow-ups.js';
import type { Found, World } from '../../found.js';
import { sourcesOfRoles } from '../../sources.js';
import { measureName } from '../../wording.js';
import { openNotes, rolesOf, theMembers, unstatedNotes } from '../members.js';
import { isSilentOnAll, missingValueNotes } from '../missing-values.js';
import { findNobody } from '../nobody.js';
import { unmentionedLinesOf } from '../statements/unmentioned.js';
import { currentFirst, goingOn, inWayOf, listLine } from './list-line.js';
import { columnsChosenBy, findRoleList, notesOnInferred, originRoles, rolesAround } from './role-list.js';

/** The members of a group, in a table. */
export function answerList(
  query: QueryOf<'list'>,
  { roles: group, shown }: ResultOf<'list'>,
  world: World,
): Found {
  if (group.members.length === 0) {
    return {
      intents: ['list'],
      findings: [findNobody(query.roles, group, world)],
      roles: originRoles(group),
      // If all files are silent, the list is unknown rather than empty.
      ...(!isSilentOnAll(group, world.catalog) && { outcome: 'not_found' as const }),
    };
  }
  const roles = rolesOf(shown ?? (query.byTitle ? group.members : currentFirst(group, world)));
  if (roles.length === 0) return listOutsiders(group, world);
  const columns = { asked: query.columns, chosenBy: columnsChosenBy(query.roles) };
  const list = findRoleList(roles, lineFor(query, group, shown, world), columns, world);
  const notes = [...notesOnInferred(query.roles, roles), ...notesOn(query.roles, group, world)];
  return {
    intents: ['list'],
    findings: [{ ...list, lines: [...list.lines, ...unmentionedLinesOf(query.roles, world)], roles, notes }],
    roles: [...roles, ...rolesAround(group)],
    followUps: followUpsAmong(roles, world),
  };
}

function lineFor(
  { roles, byTitle }: QueryOf<'list'>,
  group: Group,
  shown: readonly Member[] | undefined,
  world: World,
): Line {
  if (shown) return withSome(listLine(roles, group, world, 'some'), shown);
  const line = listLine(roles, group, world);
  return byTitle ? inWayOf(line, 'in alphabetical order') : line;
}

/** The first line names up to this many of those that a limit leaves. */
const MOST_SHOWN = 8;

/** "36 roles are grade 9; 2 of them: the Cook and the Baker." */
function withSome(line: Line, shown: readonly Member[]): Line {
  const few = shown.length <= MOST_SHOWN ? `: ${theMembers(shown)}` : ' are listed';
  return goingOn(line, `; ${shown.length} of them${few}`);
}

/** The answer for managers whom pages only name. They have no page of their own. */
function listOutsiders({ members }: Group, { catalog }: World): Found {
  const titles = members.map(titleOf);
  const are = members.length === 1 ? 'is' : 'are';
  const line = {
    subject: count(members.length, 'manager'),
    predicate: `${are} only named by pages, and ${are} not in the catalogue: ${firstTitles(titles)}`,
  };
  const naming = rolesOf(members.flatMap((member) => reportsOfMember(catalog, member).map(roleMember)));
  return {
    intents: ['list'],
    findings: [
      {
        outcome: 'answered',
        lines: [line],
        parts: [{ kind: 'list', items: titles }],
        sources: sourcesOfRoles(naming),
      },
    ],
    roles: [],
  };
}

/** The first line names up to this many. */
const MOST_OUTSIDERS = 8;

function firstTitles(titles: readonly string[]): string {
  const further = titles.length - MOST_OUTSIDERS;
  return listed(further > 1 ? [...titles.slice(0, MOST_OUTSIDERS), `${further} more`] : titles);
}

/** Notes what the table does not show: values that a page leaves open, and roles that could not be compared. */
function notesOn(roles: Roles, group: Group, world: World): string[] {
  if (group.kind === 'extreme') {
    const name = measureName(group.measure, world.catalog.architecture.grades);
    const are = group.measure === 'grade' ? 'is' : 'are';
    return [...openNotes(group.open), ...unstatedNotes(`No ${name} ${are} stated`, group.unknown)];
  }
  if (group.kind !== 'where') return [];
  return [...(asksAmong(roles) ? openNotes(group.open) : []), ...missingValueNotes(roles, group)];
}

/** Whether a group is chosen by membership in another group: the roles that report to the Cook. */
function asksAmong(roles: Roles): boolean {
  return roles.kind === 'where' && partsOf(roles.condition).some((part) => isAmong(part));
}

function isAmong(condition: Condition): boolean {
  return condition.kind === 'not' ? isAmong(condition.condition) : condition.kind === 'among';
}
