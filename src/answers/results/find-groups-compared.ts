import type { Family, Role } from '../../catalog/catalog.js';
import type { Group } from '../../queries/group.js';
import type { Roles } from '../../queries/query.js';
import { capital, count, listed } from '../../text/prose.js';
import { listingSize } from '../facts/family-facts.js';
import type { Finding } from '../finding.js';
import type { World } from '../found.js';
import { textCell } from '../parts/cell.js';
import { sourcesOfRoles } from '../sources.js';
import { gradeEnds, gradeLabelOf, span } from '../wording.js';
import { rolesOf } from './members.js';

/** Families, or any groups, side by side: the number of their roles, their grades and the like. */
export function findGroupsCompared(asked: readonly Roles[], sides: readonly Group[], world: World): Finding {
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
