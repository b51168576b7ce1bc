import type { Family, Role } from '../../catalog/catalog.js';
import { gradesBetween } from '../../catalog/grade.js';
import { isSet } from '../../queries/build.js';
import type { Fact } from '../../queries/facts.js';
import type { Group } from '../../queries/group.js';
import type { QueryOf, Roles } from '../../queries/query.js';
import type { ResultOf } from '../../queries/result.js';
import { capital, count, listed } from '../../text/prose.js';
import { findComparison } from '../facts/compare.js';
import { listingSize } from '../facts/family-facts.js';
import { findFact } from '../facts/find-fact.js';
import { reportingCell } from '../facts/reporting/reports-to.js';
import type { Finding, Line } from '../finding.js';
import { followUpsAmong, followUpsFor } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { gradeColumn, tableEach } from '../parts/build-parts.js';
import { cellText, gradeCell, roleCell, textCell, trackCell } from '../parts/cell.js';
import { sourcesOfRoles } from '../sources.js';
import { gradeEnds, gradeLabelOf, gradeOf, gradesApart, span, withGrade } from '../wording.js';
import { cellFor, factName } from './fact-table.js';
import { rolesOf } from './members.js';
import { findNobody, findNoPage } from './nobody.js';

/** Two roles side by side; several roles, or groups such as families, in a table. */
export function answerComparison(
  query: QueryOf<'compare'>,
  { sides, focus }: ResultOf<'compare'>,
  world: World,
): Found {
  const roles = sides.flatMap((side) => rolesOf(side.members));
  const empty = sides.findIndex(({ members }) => members.length === 0);
  const [emptySide, emptyGroup] = [query.sides[empty], sides[empty]];
  // Beside a group with members, "no role" is the answer for an empty one.
  const isCounted =
    sides.every(({ kind }) => kind !== 'one') && sides.some(({ members }) => members.length > 1);
  if (emptySide && emptyGroup && !(isCounted && isSet(emptySide)))
    return { intents: ['compare'], findings: [findNobody(emptySide, emptyGroup, world)], roles };
  const outsiders = sides.flatMap(({ members }) => (rolesOf(members).length === 0 ? members : []));
  if (outsiders.length > 0)
    return {
      intents: ['compare'],
      findings: [...factOfEach(roles, focus, world), findNoPage(outsiders)],
      roles,
    };
  const singles = sides.flatMap((side) => (side.members.length === 1 ? rolesOf(side.members) : []));
  if (singles.length < sides.length)
    return {
      intents: ['compare'],
      findings: [groupsBeside(query.sides, sides, world)],
      roles: roles.length > MOST_NAMED ? [] : roles,
    };
  const [from, to, another] = singles;
  if (from && to && !another && !focus)
    return {
      intents: ['compare'],
      findings: [findComparison(world.catalog, from, to)],
      roles,
      followUps: followUpsFor(to, ['overview'], world, from),
    };
  return {
    intents: ['compare'],
    findings: focus ? focused(singles, focus, world) : [manyRoles(singles, world)],
    roles,
    followUps: followUpsAmong(singles, world),
  };
}

/** The fact of each role in the catalogue, when the other side is an outsider without a page to compare with. */
function factOfEach(roles: readonly Role[], focus: Fact | undefined, { catalog }: World): Finding[] {
  return roles.map((role) => ({ ...findFact(catalog, role, focus ?? 'grade'), outcome: 'not_documented' }));
}

const MOST_NAMED = 40;

/**
 * One fact of each role: "the Cook and the Baker are both grade 8", or the value of each. Two roles are not alike because
 * no page states the fact of either.
 */
function focused(roles: readonly Role[], focus: Fact, world: World): Finding[] {
  const found = roles.map((role) => findFact(world.catalog, role, focus));
  if (found.every(({ outcome }) => outcome === 'not_documented')) return found;
  const name = factName(focus, world);
  const cell = cellFor(focus, world);
  return [
    {
      outcome: 'answered',
      lines: [focusedLine(roles, focus, world)],
      parts: [tableEach(name, ['Role', name], roles, (role) => [roleCell(role), cell(role)])],
      sources: sourcesOfRoles(roles),
    },
  ];
}

function focusedLine(roles: readonly Role[], focus: Fact, world: World): Line {
  const cell = cellFor(focus, world);
  const values = roles.map((role) => ({ role, value: cellText(cell(role)) }));
  const [first] = values;
  if (first && values.every(({ value }) => value === first.value)) {
    const subject = listed(roles.map(({ title }) => `the ${title}`));
    const all = roles.length === 2 ? 'both' : 'all';
    if (focus === 'grade') return { subject, predicate: `are ${all} ${gradeOf(first.role)}` };
    if (focus === 'reports_to') return { subject, predicate: `${all} report to ${first.value}` };
  }
  const each = listed(values.map(({ role, value }) => `${role.title} – ${value}`));
  const apart = focus === 'grade' ? apartBy(roles) : '';
  return { predicate: `${capital(factName(focus, world))}: ${each}${apart}.` };
}

/** How far apart the grades of two roles are: ", 3 grades apart". */
function apartBy([first, second, third]: readonly Role[]): string {
  if (first?.grade === undefined || second?.grade === undefined || third) return '';
  return `, ${gradesApart(gradesBetween(first.grade, second.grade), second)} apart`;
}

function manyRoles(roles: readonly Role[], world: World): Finding {
  const grades = new Set(roles.map(({ grade }) => grade));
  const line =
    grades.size === 1
      ? {
          subject: listed(roles.map(({ title }) => `the ${title}`)),
          predicate: `are all ${roles[0] ? gradeOf(roles[0]) : ''}`,
        }
      : { predicate: `${listed(roles.map(withGrade))} compared.` };
  return {
    outcome: 'answered',
    lines: [line],
    parts: [
      {
        kind: 'table',
        caption: 'Side by side',
        columns: [
          'Role',
          gradeColumn(roles),
          'Level',
          'Track',
          'Reports to',
          'Requirements',
          'Responsibilities',
        ],
        rows: roles.map((role) => [
          roleCell(role),
          gradeCell(role),
          textCell(capital(role.level)),
          trackCell(role),
          reportingCell(world.catalog, role),
          cellFor('requirements', world)(role),
          cellFor('responsibilities', world)(role),
        ]),
      },
    ],
    sources: sourcesOfRoles(roles),
  };
}

/** Families, or any groups, side by side: the number of their roles, their grades and the like. */
function groupsBeside(asked: readonly Roles[], sides: readonly Group[], world: World): Finding {
  const rows = sides.map((side, at) => {
    const roles = rolesOf(side.members);
    const families = [...new Set(roles.map(({ family }) => family))];
    const [family, another] = families;
    const name =
      family && !another && family.roles.length === roles.length
        ? family.name
        : capital(world.speaker.roles(asked[at] ?? { kind: 'all' }));
    return { name, roles, family: another ? undefined : family };
  });
  return {
    outcome: 'answered',
    lines: [
      {
        predicate: `${rows.map(({ name, roles }) => `${name}: ${sizeOf(roles)}`).join('; ')}${differenceOf(rows)}.`,
      },
    ],
    parts: [
      {
        kind: 'table',
        caption: 'Side by side',
        columns: ['', ...rows.map(({ name }) => name)],
        rows: GROUP_FACTS.map(([label, fact]) => [
          textCell(label === 'Grades' ? capital(world.catalog.architecture.grades.many) : label),
          ...rows.map((row) => textCell(fact(row.roles, row.family))),
        ]),
      },
    ],
    sources: sourcesOfRoles(rows.flatMap(({ roles }) => roles)),
  };
}

const sizeOf = (roles: readonly Role[]): string => (roles.length > 0 ? span(roles) : 'no role');

/** The difference in size of the second of two groups: " (3 more)". */
function differenceOf(rows: readonly { roles: readonly Role[] }[]): string {
  const [first, second, third] = rows.map(({ roles }) => roles.length);
  if (first === undefined || second === undefined || third !== undefined || first === second) return '';
  return ` (${Math.abs(first - second)} ${first > second ? 'fewer' : 'more'})`;
}

const GROUP_FACTS: readonly [string, (roles: readonly Role[], family: Family | undefined) => string][] = [
  ['Roles', (roles) => String(roles.length)],
  ['Grades', (roles) => gradesOf(roles)],
  ['Individual contributors', (roles) => String(roles.filter(({ leadsPeople }) => !leadsPeople).length)],
  ['Managers', (roles) => String(roles.filter(({ leadsPeople }) => leadsPeople).length)],
  ['Levels', (roles) => listed([...new Set(roles.map(({ level }) => level))])],
  [
    'Specialties',
    (_, family) => (family?.specialties ? String(family.specialties.items.length) : 'None listed'),
  ],
  [
    'Performance indicators',
    (_, family) => listingSize(family?.performanceIndicators, 'None listed', String),
  ],
  [
    'Hiring process',
    (_, family) => listingSize(family?.hiringProcess, 'Not described', (steps) => count(steps, 'step')),
  ],
];

function gradesOf(roles: readonly Role[]): string {
  const [low, high] = gradeEnds(roles);
  if (!low || !high) return 'Not stated';
  const labels = new Set([low, high].map(gradeLabelOf));
  return [...labels].join(' to ');
}
