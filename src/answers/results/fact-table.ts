import { type Administration, administrationOf, type Role } from '../../catalog/catalog.js';
import { managersOf } from '../../catalog/relations.js';
import { reviewDueOn } from '../../catalog/review.js';
import type { Fact } from '../../queries/facts.js';
import type { Member } from '../../queries/member.js';
import type { QueryOf } from '../../queries/query.js';
import { capital, count, listed } from '../../text/prose.js';
import { dutyCell } from '../facts/duties.js';
import { findFact } from '../facts/find-fact.js';
import { reportingCell } from '../facts/reporting/reports-to.js';
import type { Finding, Line } from '../finding.js';
import type { World } from '../found.js';
import { type Cell, cellText, gradeCell, roleCell, textCell, trackCell } from '../parts/cell.js';
import { sourcesOfRoles } from '../sources.js';
import { gradeOf } from '../wording.js';
import { rolesOf } from './members.js';

type Asked = QueryOf<'facts'>;

/** Facts of several roles in a table, with a row for each role. */
export function inTable(query: Asked, members: readonly Member[], world: World): Finding {
  const { facts } = query;
  const roles = rolesOf(members);
  const cells = facts.map((fact) => ({ fact, cell: cellFor(fact, world) }));
  const managers = facts.includes('reports_to')
    ? roles.flatMap((role) => managersOf(world.catalog, role).flatMap((manager) => manager.role ?? []))
    : [];
  return {
    outcome: roles.some((role) => facts.some((fact) => isStated(role, fact, world)))
      ? 'answered'
      : 'not_documented',
    lines: [tableLine(query, roles, world)],
    parts: [
      {
        kind: 'table',
        caption: capital(world.speaker.told(query)),
        columns: ['Role', ...facts.map((fact) => factName(fact, world))],
        rows: roles.map((role) => [roleCell(role), ...cells.map(({ cell }) => cell(role))]),
        asked: facts.map((_, at) => at + 1),
        sortable: true,
      },
    ],
    sources: sourcesOfRoles(roles),
    roles: managers,
  };
}

const MOST_IN_LINE = 4;

/** "Grade of the Cook and the Baker: Cook 5, Baker 6." */
function tableLine(query: Asked, roles: readonly Role[], world: World): Line {
  const [fact, another] = query.facts;
  if (!fact || another || !isShort(fact) || roles.length > MOST_IN_LINE)
    return { predicate: `${capital(world.speaker.told(query))}: ${count(roles.length, 'role')}.` };
  const cell = cellFor(fact, world);
  const values = new Set(roles.map((role) => cellText(cell(role))));
  const [first] = roles;
  if (values.size === 1 && first && roles.length === 2 && fact === 'grade' && isStated(first, fact, world))
    return {
      subject: listed(roles.map(({ title }) => `the ${title}`)),
      predicate: `are both ${gradeOf(first)}`,
    };
  // The roles were described, not named ("head of Sales"), so the line says how the description was read.
  const named = query.of.kind === 'extreme' ? world.speaker.told(query) : factName(fact, world);
  return {
    predicate: `${capital(named)}: ${listed(roles.map((role) => `${role.title} – ${cellText(cell(role))}`))}.`,
  };
}

const NAMES: Partial<Record<Fact, string>> = {
  reports_to: 'Reports to',
  family: 'Job family',
  direct_reports: 'Direct reports',
  pay: 'Pay',
  next_step: 'Next step',
  previous_step: 'Previous step',
  review: 'Review',
};

/** The name of a fact as a heading: "Grade", "Reports to". */
export function factName(fact: Fact, { catalog }: World): string {
  if (fact === 'grade') return capital(catalog.architecture.grades.one);
  return NAMES[fact] ?? capital(fact.replaceAll('_', ' '));
}

/** Makes the cells for the column of a fact. */
export function cellFor(fact: Fact, { catalog }: World): (role: Role) => Cell {
  switch (fact) {
    case 'grade':
      return gradeCell;
    case 'level':
      return ({ level }) => textCell(capital(level));
    case 'track':
      return trackCell;
    case 'family':
      return ({ family }) => textCell(family.name);
    case 'reports_to':
      return (role) => reportingCell(catalog, role);
    case 'department':
      return (role) => textCell(administrationOf(role).department ?? 'Not stated');
    case 'owner':
      return (role) => textCell(administrationOf(role).owner?.name ?? 'Not stated');
    case 'review':
      return (role) => textCell(reviewCellText(administrationOf(role)));
    case 'requirements':
    case 'responsibilities':
      return (role) => dutyCell(catalog, role, fact);
    default:
      return (role) => textCell(firstLineOf(findFact(catalog, role, fact)));
  }
}

/** "Due 2026-09-01, last reviewed 2026-03-01" */
function reviewCellText(kept: Administration): string {
  const dueOn = reviewDueOn(kept);
  const stated = [dueOn && `due ${dueOn}`, kept.reviewedOn && `last reviewed ${kept.reviewedOn}`];
  return capital(stated.filter(Boolean).join(', ')) || 'Not stated';
}

/** Whether the answer about a fact of a role is more than "not stated". */
export function isStated(role: Role, fact: Fact, { catalog }: World): boolean {
  return findFact(catalog, role, fact).outcome === 'answered';
}

/** Whether a fact is short enough for the cell of a table. */
export function isShort(fact: Fact): boolean {
  return ['title', 'grade', 'level', 'track', 'family', 'reports_to'].includes(fact);
}

function firstLineOf({ outcome, lines }: Finding): string {
  return outcome === 'answered' ? capital(lines[0]?.predicate ?? '') : 'Not stated';
}
