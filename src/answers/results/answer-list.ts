import type { Role } from '../../catalog/catalog.js';
import { sayGrade } from '../../catalog/grade.js';
import { successorOf } from '../../catalog/relations.js';
import { INFERABLE, type Inferable } from '../../catalog/schema.js';
import { partsOf } from '../../queries/build.js';
import { knownValue } from '../../queries/conditions/measures.js';
import type { Group } from '../../queries/group.js';
import type { Member } from '../../queries/member.js';
import type { Condition, Fact, Grouping, Measure, Query, Roles } from '../../queries/query.js';
import type { Result } from '../../queries/result.js';
import type { Divided, Shared } from '../../queries/results/divide.js';
import { capital, count, listedUpTo } from '../../text/prose.js';
import type { Finding, Line } from '../finding.js';
import { firstOfMany, furtherOf } from '../first-of-many.js';
import { followUpsAmong } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { inferredNotes } from '../inferred-note.js';
import { gradeColumn } from '../parts/build-parts.js';
import { cellText, gradeCell, roleCell, textCell } from '../parts/cell.js';
import { pagesOf } from '../sources.js';
import { gradeOf } from '../wording.js';
import { cellFor, columnName } from './answer-facts.js';
import { isNamed, openNotes, originsOf, rolesOf, theMembers, unstatedNotes } from './members.js';
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

/** Whether the members were chosen from others, whom the answer does not name. */
function isChosen({ kind }: Group): boolean {
  return kind === 'where' || kind === 'extreme';
}

/** Roles that another has replaced stand last, where the catalogue states that. */
function currentFirst(members: readonly Member[], { catalog }: World): Member[] {
  const isReplaced = (member: Member): boolean =>
    member.kind === 'role' && successorOf(catalog, member.role) !== undefined;
  if (!members.some(isReplaced)) return [...members];
  return [...members.filter((member) => !isReplaced(member)), ...members.filter(isReplaced)];
}

/** ", 2 of them since replaced" */
function replacedAmong(group: Group, { catalog }: World): string {
  const roles = rolesOf(group.members);
  const replaced = roles.filter((role) => successorOf(catalog, role));
  if (replaced.length === 0 || replaced.length === roles.length) return '';
  return `, ${replaced.length} of them since replaced`;
}

/** What a page leaves open of the members and no column of the table shows, and who could not be compared. */
function notesOn(roles: Roles, group: Group, world: World): string[] {
  if (group.kind === 'extreme') {
    const what =
      group.measure === 'grade'
        ? `${world.catalog.architecture.grades.one} is`
        : `${nameOf(group.measure)} are`;
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

/** So many titles stand in the first line; of more, how many there are. */
const MOST_IN_LINE = 3;

function listLine(roles: Roles, group: Group, world: World): Line {
  const { speaker } = world;
  const number = group.members.length;
  const names = number <= MOST_IN_LINE ? `: ${theMembers(currentFirst(group.members, world))}` : '';
  if (roles.kind === 'all')
    return {
      subject: count(number, 'role'),
      predicate: `${number === 1 ? 'is' : 'are'} in the catalogue${replacedAmong(group, world)}`,
    };
  if (roles.kind === 'extreme')
    return extremeLine(roles, group, speaker.found(roles, number === 1 ? 'one' : 'many'), world);
  if (roles.kind === 'where' && roles.roles.kind === 'all') {
    const predicate = speaker.condition(roles.condition, number === 1 ? 'one' : 'many');
    return {
      subject: count(number, 'role'),
      predicate: `${predicate}${replacedAmong(group, world)}${names}`,
    };
  }
  if (isNamed(group)) return { predicate: `${count(number, 'role')}${names}.` };
  const titles = number <= MOST_IN_LINE ? theMembers(group.members) : count(number, 'role');
  return { predicate: `${capital(speaker.roles(roles))}: ${titles}.` };
}

function nameOf(measure: Measure): string {
  return measure.replaceAll('_', ' ');
}

/** ", 19 responsibilities" */
function measureText(role: Role | undefined, measure: Measure, { catalog }: World): string {
  const value = role && knownValue(catalog, { kind: 'role', role }, measure);
  return value === undefined ? '' : `, ${value} ${nameOf(measure)}`;
}

/** "The role with the highest grade among ... is the Head Chef (grade 8)." */
function extremeLine(
  roles: Extract<Roles, { kind: 'extreme' }>,
  { members }: Group,
  description: string,
  world: World,
): Line {
  const graded = rolesOf(members);
  const grades = new Set(graded.map((role) => cellText(gradeCell(role))));
  const isOneValue = roles.measure === 'grade' ? grades.size === 1 : !roles.per && !roles.reach;
  const sayValue = (): string =>
    roles.measure === 'grade'
      ? `, ${graded[0] ? gradeOf(graded[0]) : ''}`
      : measureText(graded[0], roles.measure, world);
  const value = isOneValue ? sayValue() : '';
  const names = members.length <= MOST_IN_LINE ? theMembers(members) : count(members.length, 'role');
  return { predicate: `${capital(description)}: ${names}${value}.` };
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
      textCell(sharedName(shared, world)),
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
  const line = listLine(query.roles, group, world);
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

/** Which members no division has, since no page states where they belong, or leaves it open. */
export function undividedNotes({ by, open, unknown }: Divided, world: World): string[] {
  const what = by === 'grade' ? world.catalog.architecture.grades.one : by;
  return [...openNotes(open), ...unstatedNotes(`No ${what} is stated`, unknown)];
}

/** What groups are divided by, as the organisation calls it: "Band", "Job family". */
export function groupingName(by: Grouping, { catalog }: World): string {
  return capital(by === 'grade' ? catalog.architecture.grades.one : by);
}

/** What the members of a division share, as one says it. */
export function sharedName(shared: Shared, { catalog }: World): string {
  switch (shared.kind) {
    case 'grade':
      return sayGrade(catalog.architecture.grades, shared.grade);
    case 'family':
      return shared.family.name;
    case 'level':
      return capital(shared.level);
    case 'track':
      return capital(shared.track);
    case 'manager':
      return shared.manager.kind === 'role' ? shared.manager.role.title : shared.manager.title;
  }
}
