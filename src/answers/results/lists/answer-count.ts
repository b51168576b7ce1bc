import type { Group } from '../../../queries/group.js';
import type { QueryOf } from '../../../queries/query.js';
import type { ResultOf } from '../../../queries/result.js';
import type { Divided } from '../../../queries/results/divide.js';
import { capital, listedUpTo } from '../../../text/prose.js';
import type { Finding } from '../../finding.js';
import { firstOfMany } from '../../first-of-many.js';
import { followUpsAmong } from '../../follow-ups.js';
import type { Found, World } from '../../found.js';
import { pagesOf } from '../../sources.js';
import { divisionNouns, divisionTable, sharedName, undividedNotes } from '../divisions/divisions.js';
import { rolesOf } from '../members.js';
import { isSilentOnAll, missingValueNotes } from '../missing-values.js';
import { findNobody } from '../nobody.js';
import { unmentionedLinesOf } from '../statements/unmentioned.js';
import { listLine } from './list-line.js';
import { columnsChosenBy, findRoleList, notesOnInferred, rolesAround } from './role-list.js';

/** The number of members of a group, in all or per division. */
export function answerCount(
  query: QueryOf<'count'>,
  { roles: group, per }: ResultOf<'count'>,
  world: World,
): Found {
  if (per && group.members.length > 0)
    return { intents: ['count'], findings: [countEach(query, group, per, world)], roles: [] };
  const roles = rolesOf(group.members);
  return {
    intents: ['list'],
    findings: [countAll(query, group, world)],
    roles: [...roles, ...rolesAround(group)],
    followUps: followUpsAmong(roles, world),
  };
}

function countAll(query: QueryOf<'count'>, group: Group, world: World): Finding {
  if (group.members.length === 0) {
    const nobody = findNobody(query.roles, group, world);
    // "None" answers the question, too.
    return isSilentOnAll(group, world.catalog) ? nobody : { ...nobody, outcome: 'answered' };
  }
  const roles = rolesOf(group.members);
  const line = listLine(query.roles, group, world, 'how many');
  const list = findRoleList(roles, line, { chosenBy: columnsChosenBy(query.roles) }, world);
  return {
    ...list,
    lines: [...list.lines, ...unmentionedLinesOf(query.roles, world)],
    roles,
    notes: [
      ...notesOnInferred(query.roles, roles),
      ...(group.kind === 'where' ? missingValueNotes(query.roles, group) : []),
    ],
  };
}

const MOST_DIVISIONS = 8;

/** Whether an average makes sense. Per grade or level, or of a part of the roles, it does not. */
function hasMean({ roles, per }: QueryOf<'count'>): boolean {
  return roles.kind === 'all' && per !== 'grade' && per !== 'level';
}

/** The average number of members of a division, to one decimal. */
function meanSize({ divisions }: Divided): number {
  const total = divisions.reduce((sum, { members }) => sum + members.length, 0);
  return Math.round((total / divisions.length) * 10) / 10;
}

/** "Roles in Kitchen per track: Management: 4; not stated: 1." */
function countEach(query: QueryOf<'count'>, group: Group, per: Divided, world: World): Finding {
  const kind = query.roles.kind === 'all' ? 'roles' : world.speaker.roles(query.roles);
  const asked = `${capital(kind)} per ${divisionNouns(per.by, world)[0]}`;
  const numbers = listedUpTo(
    per.divisions.map(({ shared, members }) => `${sharedName(shared, world)}: ${members.length}`),
    MOST_DIVISIONS,
  );
  const pieces = [
    numbers,
    ...(hasMean(query) && per.divisions.length > 1 ? [`on average: ${meanSize(per)}`] : []),
    ...(per.open.length > 0 ? [`left open: ${per.open.length}`] : []),
    ...(per.unknown.length > 0 ? [`not stated: ${per.unknown.length}`] : []),
  ];
  return {
    outcome: 'answered',
    lines: [{ predicate: `${asked}: ${pieces.filter((piece) => piece !== '').join('; ')}.` }],
    parts: [{ ...divisionTable(asked, per, world), sortable: true }],
    notes: undividedNotes(per, world),
    sources: pagesOf(firstOfMany(rolesOf(group.members))),
  };
}
