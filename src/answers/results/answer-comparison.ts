import type { Family, Role } from '../../catalog/catalog.js';
import { type GradeScale, gradeLabel, sayGrade } from '../../catalog/grade.js';
import type { Group } from '../../queries/group.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Result, Which } from '../../queries/result.js';
import type { Distance } from '../../queries/results/distance.js';
import { capital, count, listed } from '../../text/prose.js';
import { findComparison } from '../facts/compare.js';
import { reportingCell } from '../facts/reports-to.js';
import type { Finding, Line } from '../finding.js';
import { followUpsAmong, followUpsFor } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { gradeColumn, listEach } from '../parts/build-parts.js';
import { cellText, gradeCell, roleCell, textCell, trackCell } from '../parts/cell.js';
import { sourcesOfRoles } from '../sources.js';
import { gradeEnds, gradeLabelOf, gradeOf, span, withGrade } from '../wording.js';
import { cellFor, columnName } from './answer-facts.js';
import { rolesOf, theMembers } from './members.js';
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

/** Which of some sides is first by a measure. */
export function answerWhich({ sides, best, measure, end }: Which, world: World): Found {
  const { grades: scale } = world.catalog.architecture;
  const say = (each: number): string => (measure === 'grade' ? gradeLabel(scale, each) : String(each));
  const measured = measure === 'grade' ? scale.one : measure.replaceAll('_', ' ');
  const members = sides.flatMap(({ group }) => group.members);
  const roles = rolesOf(members);
  const first = best.flatMap((at) => sides[at]?.group.members ?? []);
  const bestValues = best.map((at) => sides[at]?.values ?? []);
  const [values = []] = bestValues;
  const [value] = values;
  if (value === undefined) {
    const line = { subject: 'no page', predicate: `states the ${measured} of ${theMembers(members, 'or')}` };
    return {
      intents: ['which'],
      findings: [{ outcome: 'not_documented', lines: [line], sources: sourcesOfRoles(roles) }],
      roles,
    };
  }
  const sayAll = (each: readonly number[]): string => each.map(say).join(' or ');
  const table = listed(
    sides.map(
      ({ group, values: each }) =>
        `${rolesOf(group.members)
          .map(({ title }) => title)
          .join(', ')} ${each.length === 0 ? 'not stated' : sayAll(each)}`,
    ),
  );
  const isOpen = best.length > 1 && bestValues.some(({ length }) => length > 1);
  const isTie = best.length === sides.length;
  const line: Line = isOpen
    ? {
        predicate: `The page leaves open which is the ${end} by ${measured}: ${theMembers(first, 'or')}. ${capital(table)}.`,
      }
    : isTie
      ? {
          subject: theMembers(first),
          predicate:
            measure === 'grade'
              ? `are ${best.length === 2 ? 'both' : 'all'} ${sayGrade(scale, value)}`
              : `have the same number: ${value}`,
        }
      : {
          predicate: `${capital(end)} by ${measured}: ${theMembers(first)} (${sayAll(values)}). ${capital(table)}.`,
        };
  return {
    intents: [end === 'highest' ? 'is_higher' : 'is_lower'],
    findings: [{ outcome: 'answered', lines: [line], sources: sourcesOfRoles(roles) }],
    roles: [...rolesOf(first), ...roles],
    followUps: followUpsAmong(roles, world),
  };
}

/** How far apart two roles are. */
export function answerDistance(
  query: Asked<'distance'>,
  { from, to, distance, along }: Got<'distance'>,
  world: World,
): Found {
  const roles = [...rolesOf(from.members), ...rolesOf(to.members)];
  const found = (finding: Finding, further: readonly Role[] = []): Found => ({
    intents: ['distance'],
    findings: [finding],
    roles: [...roles, ...further],
  });
  if (!distance) {
    const [side, group] = from.members.length === 0 ? [query.from, from] : [query.to, to];
    return found(findNobody(side, group, world));
  }
  const sources = sourcesOfRoles(roles);
  const { grades: scale } = world.catalog.architecture;
  if (distance.kind === 'none') {
    const why = {
      no_grade: `no page states both ${scale.many}`,
      no_common_family: 'they are in different job families',
      no_common_line: 'no page connects their reporting lines',
    }[distance.because];
    return found({
      outcome: 'not_documented',
      lines: [
        {
          subject: `the distance between ${theMembers(from.members)} and ${theMembers(to.members)}`,
          predicate: `is not known: ${why}`,
        },
      ],
      sources,
    });
  }
  const line = {
    subject: theMembers(to.members),
    predicate: distancePredicate(distance, theMembers(from.members), scale),
  };
  const path = distance.kind === 'reporting' ? distance.path : [];
  return found(
    {
      outcome: 'answered',
      lines: [line],
      parts:
        path.length > 0
          ? [
              {
                kind: 'list',
                heading: 'The way',
                items: path.map((member) => (member.kind === 'role' ? withGrade(member.role) : member.title)),
                ordered: true,
              },
            ]
          : [],
      notes:
        along === 'levels' ? [`Levels are the ${scale.many} that the job family has on these tracks.`] : [],
      sources,
    },
    rolesOf(path),
  );
}

function distancePredicate(
  distance: Exclude<Distance, { kind: 'none' }>,
  from: string,
  { one, many }: GradeScale,
): string {
  switch (distance.kind) {
    case 'grades':
      return apart(distance.grades, [one, many], from);
    case 'levels':
      return apart(distance.levels, ['level', 'levels'], from);
    case 'reporting':
      if (distance.down === 0) return `is ${count(distance.up, 'step')} above ${from} in the reporting line`;
      if (distance.up === 0) return `is ${count(distance.down, 'step')} below ${from} in the reporting line`;
      return `is ${count(distance.up, 'step')} up and ${count(distance.down, 'step')} down from ${from} in the reporting line`;
  }
}

function apart(steps: number, [one, many]: readonly [string, string], from: string): string {
  if (steps === 0) return `is at the same ${one} as ${from}`;
  return `is ${count(Math.abs(steps), one, many)} ${steps > 0 ? 'above' : 'below'} ${from}`;
}

const MOST_IN_LINE = 2;

/** The rungs from one role to another, and what is new at the end. */
export function answerSteps(query: Asked<'steps'>, { from, to, route }: Got<'steps'>, world: World): Found {
  const [start] = rolesOf(from.members);
  const [end] = rolesOf(to.members);
  const roles = [...(start ? [start] : []), ...(end ? [end] : [])];
  if (!start || !end || !route) {
    const [side, group] = start ? [query.to, to] : [query.from, from];
    return { intents: ['steps'], findings: [findNobody(side, group, world)], roles };
  }
  const comparison = findComparison(world.catalog, start, end);
  const base: Found = {
    intents: ['compare'],
    findings: [comparison],
    roles,
    followUps: followUpsFor(end, ['overview'], world, start),
  };
  if (route.kind === 'none' || route.roles.length < 3) return base;
  const rungs = route.roles.slice(1, -1);
  const { lines, parts = [] } = comparison;
  // A longer way makes a first line that nobody reads.
  const told =
    rungs.length > MOST_IN_LINE
      ? { parts: [...listEach('On the way', rungs, withGrade), ...parts] }
      : { lines: [...lines, { predicate: `On the way: ${listed(rungs.map(withGrade))}.` }] };
  return {
    ...base,
    findings: [{ ...comparison, ...told }],
    roles: [...roles, ...rungs],
  };
}
