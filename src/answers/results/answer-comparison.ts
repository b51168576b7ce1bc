import type { Role } from '../../catalog/catalog.js';
import { gradesBetween } from '../../catalog/grade.js';
import { isSet } from '../../queries/build.js';
import type { Fact } from '../../queries/facts.js';
import type { QueryOf } from '../../queries/query.js';
import type { ResultOf } from '../../queries/result.js';
import { capital, listed } from '../../text/prose.js';
import { findComparison } from '../facts/compare.js';
import { findFact } from '../facts/find-fact.js';
import { reportingCell } from '../facts/reporting/reports-to.js';
import type { Finding, Line } from '../finding.js';
import { followUpsAmong, followUpsFor } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { gradeColumn, tableEach } from '../parts/build-parts.js';
import { cellText, gradeCell, roleCell, textCell, trackCell } from '../parts/cell.js';
import { sourcesOfRoles } from '../sources.js';
import { gradeOf, gradesApart, withGrade } from '../wording.js';
import { cellFor, factName } from './fact-table.js';
import { findGroupsCompared } from './find-groups-compared.js';
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
      findings: [findGroupsCompared(query.sides, sides, world)],
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
