import type { Role } from '../../catalog/catalog.js';
import { successorOf } from '../../catalog/relations.js';
import { INFERABLE, type Inferable } from '../../catalog/schema.js';
import { partsOf } from '../../queries/build.js';
import type { Group } from '../../queries/group.js';
import type { Condition, Fact, Query, Roles } from '../../queries/query.js';
import type { Result } from '../../queries/result.js';
import { capital, listedUpTo } from '../../text/prose.js';
import type { Finding, Line } from '../finding.js';
import { firstOfMany, furtherOf } from '../first-of-many.js';
import { followUpsAmong } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { inferredNotes } from '../inferred-note.js';
import { gradeColumn } from '../parts/build-parts.js';
import { gradeCell, roleCell, textCell } from '../parts/cell.js';
import { pagesOf } from '../sources.js';
import { groupingName, sharedCell, sharedName, undividedNotes } from './divisions.js';
import { cellFor, columnName } from './fact-table.js';
import { currentFirst, isChosen, listLine, measureName } from './list-line.js';
import { openNotes, originsOf, rolesOf, unstatedNotes } from './members.js';
import { findNobody, unkept, unkeptNotes } from './nobody.js';

/** The members of a group, in a table. */
export function answerList(
  query: Extract<Query, { kind: 'list' }>,
  { roles: group }: Extract<Result, { kind: 'list' }>,
  world: World,
): Found {
  const roles = rolesOf(currentFirst(group.members, world));
  const origins = originRoles(group);
  if (group.members.length === 0) {
    return {
      intents: ['list'],
      findings: [findNobody(query.roles, group, world)],
      roles: origins,
      // Where files are silent, nothing is missing but the fact.
      ...(!(group.kind === 'where' && unkept(group)) && { outcome: 'not_found' as const }),
    };
  }
  const line = listLine(query.roles, group, world);
  return {
    intents: ['list'],
    findings: [
      {
        ...roleList(roles, line, [...query.columns, ...columnsFor(query)], world),
        roles,
        notes: [...inferredNotes(roles, inferablesIn(query.roles)), ...notesOn(query.roles, group, world)],
      },
    ],
    roles: [...roles, ...mentionedIn(group), ...origins],
    followUps: followUpsAmong(roles, world),
  };
}

/** The roles from which a group was reached, unless it was chosen by a condition. */
function originRoles(group: Group): Role[] {
  return isChosen(group) ? [] : rolesOf(originsOf(group));
}

/** What a page leaves open of the members and no column of the table shows, and who could not be compared. */
function notesOn(roles: Roles, group: Group, world: World): string[] {
  if (group.kind === 'extreme') {
    const what =
      group.measure === 'grade'
        ? `${world.catalog.architecture.grades.one} is`
        : `${measureName(group.measure)} are`;
    return [...openNotes(group.open), ...unstatedNotes(`No ${what} stated`, group.unknown)];
  }
  if (group.kind !== 'where') return [];
  return [...(asksAmong(roles) ? openNotes(group.open) : []), ...unkeptNotes(roles, group)];
}

/** Lists by upkeep show it, as that is what somebody does next with them. */
function columnsFor({ roles, columns }: Pick<Extract<Query, { kind: 'list' }>, 'roles' | 'columns'>): Fact[] {
  const kinds = roles.kind === 'where' ? partsOf(roles.condition).map(({ kind }) => kind) : [];
  const wanted: Fact[] = kinds.some((kind) => kind === 'review' || kind === 'owned')
    ? ['owner', 'review']
    : [];
  return wanted.filter((fact) => !columns.includes(fact));
}

/** Whether a group is chosen by what its members are to others. */
function asksAmong(roles: Roles): boolean {
  return roles.kind === 'where' && partsOf(roles.condition).some((part) => isAmong(part));
}

function isAmong(condition: Condition): boolean {
  return condition.kind === 'not' ? isAmong(condition.condition) : condition.kind === 'among';
}

/** Which of the facts that a page may leave to be inferred a group is selected by. */
function inferablesIn(roles: Roles): Inferable[] {
  if (roles.kind !== 'where') return [];
  const parts = partsOf(roles.condition);
  return INFERABLE.filter((fact) => parts.some(({ kind }) => kind === fact));
}

/** The roles that the condition of a group speaks of. */
function mentionedIn(group: Group): Role[] {
  return group.kind === 'where' ? group.mentioned.flatMap((each) => rolesOf(each.members)) : [];
}

function roleList(
  roles: readonly Role[],
  line: Line,
  columns: readonly Extract<Query, { kind: 'list' }>['columns'][number][],
  world: World,
): Finding {
  const shown = firstOfMany(roles);
  const sources = pagesOf(shown);
  const asked = columns.filter((fact) => fact !== 'grade');
  const hasReplaced = roles.some((role) => successorOf(world.catalog, role));
  const hasFamily = sources.length > 1 && !asked.includes('family');
  return {
    outcome: 'answered',
    lines: [line],
    parts: [
      {
        kind: 'table',
        caption: 'Roles',
        columns: [
          gradeColumn(roles),
          'Role',
          ...(hasFamily ? ['Job family'] : []),
          ...asked.map((fact) => columnName(fact, world)),
          ...(hasReplaced ? ['Replaced by'] : []),
        ],
        rows: shown.map((role) => [
          gradeCell(role),
          roleCell(role),
          ...(hasFamily ? [textCell(role.family.name)] : []),
          ...asked.map((fact) => cellFor(fact, world)(role)),
          ...(hasReplaced ? [textCell(successorOf(world.catalog, role)?.title ?? '')] : []),
        ]),
        sortable: true,
        ...furtherOf(roles),
      },
    ],
    sources,
  };
}

/** How many members a group has. */
export function answerCount(
  query: Extract<Query, { kind: 'count' }>,
  { roles: group, per }: Extract<Result, { kind: 'count' }>,
  world: World,
): Found {
  const roles = rolesOf(group.members);
  if (per) {
    const rows = per.divisions.map(({ shared, members }) => [
      sharedCell(shared, world),
      { kind: 'count' as const, count: members.length },
    ]);
    const line = {
      predicate: `${capital(world.speaker.query(query))}: ${[
        listedUpTo(
          per.divisions.map(({ shared, members }) => `${sharedName(shared, world)}: ${members.length}`),
          MOST_DIVISIONS,
        ),
        ...(per.open.length > 0 ? [`left open: ${per.open.length}`] : []),
        ...(per.unknown.length > 0 ? [`not stated: ${per.unknown.length}`] : []),
      ]
        .filter((part) => part !== '')
        .join('; ')}.`,
    };
    return {
      intents: ['count'],
      findings: [
        {
          outcome: 'answered',
          lines: [line],
          parts: [
            {
              kind: 'table',
              caption: capital(world.speaker.query(query)),
              columns: [groupingName(per.by, world), 'Roles'],
              rows: firstOfMany(rows),
              sortable: true,
              ...furtherOf(rows),
            },
          ],
          notes: undividedNotes(per, world),
          sources: pagesOf(firstOfMany(roles)),
        },
      ],
      roles: [],
    };
  }
  const line = listLine(query.roles, group, world, 'how many');
  const nobody = group.members.length === 0 ? findNobody(query.roles, group, world) : undefined;
  return {
    intents: ['list'],
    findings: [
      nobody
        ? { ...nobody, outcome: 'answered' }
        : {
            ...roleList(roles, line, columnsFor({ roles: query.roles, columns: [] }), world),
            roles,
            notes: [
              ...inferredNotes(roles, inferablesIn(query.roles)),
              ...(group.kind === 'where' ? unkeptNotes(query.roles, group) : []),
            ],
          },
    ],
    roles: [...roles, ...mentionedIn(group), ...originRoles(group)],
    followUps: followUpsAmong(roles, world),
  };
}

const MOST_DIVISIONS = 8;
