import { partsOf } from '../../../queries/build.js';
import type { Group } from '../../../queries/group.js';
import type { Condition, QueryOf, Roles } from '../../../queries/query.js';
import type { ResultOf } from '../../../queries/result.js';
import { followUpsAmong } from '../../follow-ups.js';
import type { Found, World } from '../../found.js';
import { measureName } from '../../wording.js';
import { openNotes, rolesOf, unstatedNotes } from '../members.js';
import { upkeepNotes } from '../missing-upkeep.js';
import { findNobody, isSilentOnAll } from '../nobody.js';
import { currentFirst, listLine } from './list-line.js';
import { columnsChosenBy, findRoleList, notesOnInferred, originRoles, rolesAround } from './role-list.js';

/** The members of a group, in a table. */
export function answerList(query: QueryOf<'list'>, { roles: group }: ResultOf<'list'>, world: World): Found {
  if (group.members.length === 0) {
    return {
      intents: ['list'],
      findings: [findNobody(query.roles, group, world)],
      roles: originRoles(group),
      // Where all files are silent, the list is not empty, but unknown.
      ...(!isSilentOnAll(group) && { outcome: 'not_found' as const }),
    };
  }
  const roles = rolesOf(currentFirst(group.members, world));
  const columns = [...new Set([...query.columns, ...columnsChosenBy(query.roles)])];
  const list = findRoleList(roles, listLine(query.roles, group, world), columns, world);
  const notes = [...notesOnInferred(query.roles, roles), ...notesOn(query.roles, group, world)];
  return {
    intents: ['list'],
    findings: [{ ...list, roles, notes }],
    roles: [...roles, ...rolesAround(group)],
    followUps: followUpsAmong(roles, world),
  };
}

/** Notes what the columns of the table do not show: what a page leaves open, and who could not be compared. */
function notesOn(roles: Roles, group: Group, world: World): string[] {
  if (group.kind === 'extreme') {
    const name = measureName(group.measure, world.catalog.architecture.grades);
    const are = group.measure === 'grade' ? 'is' : 'are';
    return [...openNotes(group.open), ...unstatedNotes(`No ${name} ${are} stated`, group.unknown)];
  }
  if (group.kind !== 'where') return [];
  return [...(asksAmong(roles) ? openNotes(group.open) : []), ...upkeepNotes(roles, group)];
}

/** Whether a group is chosen by whether its members belong to another: those who report to the Cook. */
function asksAmong(roles: Roles): boolean {
  return roles.kind === 'where' && partsOf(roles.condition).some((part) => isAmong(part));
}

function isAmong(condition: Condition): boolean {
  return condition.kind === 'not' ? isAmong(condition.condition) : condition.kind === 'among';
}
