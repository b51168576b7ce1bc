import type { Family, Role } from '../../catalog/catalog.js';
import type { Group } from '../../queries/group.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Result } from '../../queries/result.js';
import { capital, count, listed } from '../../text/prose.js';
import { findComparison } from '../facts/compare.js';
import { reportingCell } from '../facts/reports-to.js';
import type { Finding } from '../finding.js';
import { followUpsAmong, followUpsFor } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { gradeColumn } from '../parts/build-parts.js';
import { cellText, gradeCell, roleCell, textCell, trackCell } from '../parts/cell.js';
import { sourcesOfRoles } from '../sources.js';
import { gradeEnds, gradeLabelOf, gradeOf, span, withGrade } from '../wording.js';
import { cellFor, columnName } from './fact-table.js';
import { rolesOf } from './members.js';
import { findNobody } from './nobody.js';

type Asked<Kind extends Query['kind']> = Extract<Query, { kind: Kind }>;

type Got<Kind extends Result['kind']> = Extract<Result, { kind: Kind }>;

/** Two roles side by side; several roles, or groups such as families, in a table. */
export function answerComparison(
  query: Asked<'compare'>,
  { sides, focus }: Got<'compare'>,
  world: World,
): Found {
  const roles = sides.flatMap((side) => rolesOf(side.members));
  const empty = sides.findIndex(({ members }) => members.length === 0);
  const emptySide = query.sides[empty];
  const emptyGroup = sides[empty];
  if (emptySide && emptyGroup)
    return { intents: ['compare'], findings: [findNobody(emptySide, emptyGroup, world)], roles };
  const singles = sides.flatMap((side) => (side.members.length === 1 ? rolesOf(side.members) : []));
  const [from, to] = singles;
  if (singles.length === sides.length) {
    if (focus)
      return {
        intents: ['compare'],
        findings: [focused(singles, focus, world)],
        roles,
        followUps: followUpsAmong(singles, world),
      };
    if (from && to && singles.length === 2)
      return {
        intents: ['compare'],
        findings: [findComparison(world.catalog, from, to)],
        roles,
        followUps: followUpsFor(to, ['overview'], world, from),
      };
    return {
      intents: ['compare'],
      findings: [manyRoles(singles, world)],
      roles,
      followUps: followUpsAmong(singles, world),
    };
  }
  return {
    intents: ['compare'],
    findings: [groupsBeside(query.sides, sides, world)],
    roles: roles.length > MOST_NAMED ? [] : roles,
  };
}

const MOST_NAMED = 40;

/** One fact of each role: "Both are grade 8", or what each has. */
function focused(
  roles: readonly Role[],
  focus: NonNullable<Asked<'compare'>['focus']>,
  world: World,
): Finding {
  const cell = cellFor(focus, world);
  const values = roles.map((role) => cellText(cell(role)));
  const isSame = new Set(values).size === 1;
  const titles = listed(roles.map(({ title }) => `the ${title}`));
  const all = roles.length === 2 ? 'both' : 'all';
  const line =
    isSame && focus === 'grade'
      ? { subject: titles, predicate: `are ${all} ${roles[0] ? gradeOf(roles[0]) : ''}` }
      : isSame && focus === 'reports_to'
        ? { subject: titles, predicate: `${all} report to ${values[0]}` }
        : {
            predicate: `${capital(columnName(focus, world))}: ${listed(roles.map((role, at) => `${role.title} – ${values[at]}`))}.`,
          };
  return {
    outcome: 'answered',
    lines: [line],
    parts: [
      {
        kind: 'table',
        caption: columnName(focus, world),
        columns: ['Role', columnName(focus, world)],
        rows: roles.map((role) => [roleCell(role), cell(role)]),
      },
    ],
    sources: sourcesOfRoles(roles),
  };
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

/** Families, or any groups, by what they hold. */
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
    lines: [{ predicate: `${rows.map(({ name, roles }) => `${name}: ${span(roles)}`).join('; ')}.` }],
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
    (_, family) =>
      family?.performanceIndicators ? String(family.performanceIndicators.items.length) : 'None listed',
  ],
  [
    'Hiring process',
    (_, family) =>
      family?.hiringProcess ? count(family.hiringProcess.items.length, 'step') : 'Not described',
  ],
];

function gradesOf(roles: readonly Role[]): string {
  const [low, high] = gradeEnds(roles);
  if (!low || !high) return 'Not stated';
  const labels = new Set([low, high].map(gradeLabelOf));
  return [...labels].join(' to ');
}
