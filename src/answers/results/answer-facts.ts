import { type Administration, administrationOf, type Role } from '../../catalog/catalog.js';
import { allItems, dutiesOf } from '../../catalog/duties.js';
import { managersOf } from '../../catalog/relations.js';
import { reviewDueOn } from '../../catalog/review.js';
import type { Member } from '../../queries/member.js';
import { titleOf } from '../../queries/member.js';
import type { Fact, FamilyFact, Query } from '../../queries/query.js';
import type { Result } from '../../queries/result.js';
import { capital, count, listed } from '../../text/prose.js';
import { choice } from '../answer.js';
import { findReportsToOutsider } from '../facts/direct-reports.js';
import { findFact } from '../facts/find-fact.js';
import { reportingCell } from '../facts/reports-to.js';
import type { Finding, Line } from '../finding.js';
import { copyOf, followUpsAmong, followUpsFor } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { intentOfFact } from '../intent.js';
import { type Cell, cellText, gradeCell, roleCell, textCell, trackCell } from '../parts/cell.js';
import { sourcesOfRoles } from '../sources.js';
import { gradeOf } from '../wording.js';
import { isNamed, originsOf, rolesOf } from './members.js';
import { findNobody } from './nobody.js';

type Asked = Extract<Query, { kind: 'facts' }>;

/** Facts of one role, or of each of several. */
export function answerFacts(
  query: Asked,
  { of, facts }: Extract<Result, { kind: 'facts' }>,
  world: World,
): Found {
  const intents = facts.map(intentOfFact);
  const origins = rolesOf(originsOf(of));
  const members = of.members;
  const [only, another] = members;
  if (!only) {
    // A description that no role fits is no gap of a page.
    const isEmpty = of.kind === 'where' || of.kind === 'the' || of.kind === 'less' || of.kind === 'both';
    return {
      intents,
      findings: [findNobody(query.of, of, world)],
      roles: origins,
      ...(isEmpty && { outcome: 'not_found' as const }),
    };
  }
  const states = (fact: Fact): boolean => rolesOf(members).some((role) => isStated(role, fact, world));
  if (another && facts.every((fact) => UNDOCUMENTED.has(fact) && !states(fact)))
    return {
      intents,
      findings: [findForNobody(facts, world)],
      roles: query.of.kind === 'all' ? [] : rolesOf(members),
    };
  if (query.of.kind === 'all' && facts.every((fact) => OF_FAMILIES.has(fact)))
    return askWhichFamily(facts, world);
  if (!another) {
    const findings = facts.map((fact) => findOf(only, fact, world));
    const spoken = isNamed(of)
      ? findings
      : findings.map((finding) => reachedBy(world.speaker.found(query.of, 'one'), only, finding));
    const role = only.kind === 'role' ? only.role : undefined;
    const outcome = spoken.some((each) => each.outcome === 'answered') ? 'answered' : 'not_documented';
    return {
      intents,
      findings: spoken,
      ...(only.kind === 'outsider' &&
        outcome !== 'answered' && {
          outcome: 'not_found' as const,
          choices: [
            choice(
              `Who reports to the ${only.title}?`,
              world.speaker.query({ kind: 'facts', facts: ['direct_reports'], of: query.of }),
            ),
          ],
        }),
      roles: [...(isNamed(of) ? rolesOf(members) : [...origins, ...rolesOf(members)])],
      followUps: role
        ? [...followUpsFor(role, intents, world), ...copyOf(role, facts, outcome, world)]
        : followUpsAmong(
            spoken.flatMap(({ roles = [] }) => roles),
            world,
          ),
    };
  }
  return {
    intents,
    findings:
      members.length <= MOST_IN_FULL && !facts.every(isShort)
        ? eachInFull(members, facts, world)
        : [inTable(query, members, facts, world)],
    roles: [...rolesOf(members), ...origins],
    followUps: followUpsAmong(rolesOf(members), world),
  };
}

/** Facts that no catalogue, or hardly any, has a place for. */
const UNDOCUMENTED: ReadonlySet<Fact> = new Set(['pay', 'holder', 'headcount', 'terms', 'location']);
/** Facts that pages state of whole families. */
const OF_FAMILIES: ReadonlySet<Fact> = new Set(['hiring_process', 'specialties', 'performance_indicators']);

function findForNobody(facts: readonly Fact[], world: World): Finding {
  const names = listed(facts.map((fact) => nameOf(fact, world).toLowerCase()));
  return {
    outcome: 'not_documented',
    lines: [{ subject: names, predicate: 'is not in the catalogue, for any role' }],
    sources: [],
  };
}

function askWhichFamily(facts: readonly Fact[], { catalog, speaker }: World): Found {
  const choices = catalog.families.map(({ id, name }) => {
    return choice(
      name,
      speaker.query({ kind: 'family_facts', families: [id], facts: facts.filter(isFamilyFact) }),
    );
  });
  return {
    intents: facts.map(intentOfFact),
    findings: [
      { outcome: 'not_documented', lines: [{ predicate: 'Which job family do you mean?' }], sources: [] },
    ],
    roles: [],
    outcome: 'ambiguous',
    choices,
  };
}

function isFamilyFact(fact: Fact): fact is Fact & FamilyFact {
  return OF_FAMILIES.has(fact);
}

/** As many roles are told one after the other; more are rows of a table. */
const MOST_IN_FULL = 3;

/** Facts that a cell of a table holds. */
function isShort(fact: Fact): boolean {
  return ['title', 'grade', 'level', 'track', 'family', 'reports_to'].includes(fact);
}

function findOf(member: Member, fact: Fact, world: World): Finding {
  if (member.kind === 'role') return findFact(world.catalog, member.role, fact);
  if (fact === 'direct_reports') return findReportsToOutsider(world.catalog, member.title);
  return {
    outcome: 'not_documented',
    lines: [
      {
        subject: `the ${member.title}`,
        predicate: 'is not in the catalogue: pages only name it as a manager',
      },
    ],
    sources: [],
  };
}

/** Says in the first line how a role was reached: "The manager of the Cook, the Head Chef, is grade 8." */
function reachedBy(description: string, member: Member, finding: Finding): Finding {
  const title = titleOf(member);
  const [first, ...others] = finding.lines;
  if (!first) return finding;
  if (first.subject === `the ${title}`)
    return { ...finding, lines: [{ ...first, subject: `${description}, the ${title},` }, ...others] };
  const named: Line = { subject: description, predicate: `is the ${title}` };
  return { ...finding, lines: [named, ...finding.lines] };
}

function eachInFull(members: readonly Member[], facts: readonly Fact[], world: World): Finding[] {
  return members.flatMap((member) =>
    facts.map((fact) => headed(findOf(member, fact, world), titleOf(member))),
  );
}

function headed(finding: Finding, title: string): Finding {
  const [first] = finding.parts ?? [];
  return first ? { ...finding, parts: [{ kind: 'text', text: title }, ...(finding.parts ?? [])] } : finding;
}

function inTable(query: Asked, members: readonly Member[], facts: readonly Fact[], world: World): Finding {
  const roles = rolesOf(members);
  const cells = facts.map((fact) => ({ fact, cell: cellFor(fact, world) }));
  const managers = facts.includes('reports_to')
    ? roles.flatMap((role) => managersOf(world.catalog, role).flatMap((manager) => manager.role ?? []))
    : [];
  return {
    outcome: roles.some((role) => facts.some((fact) => isStated(role, fact, world)))
      ? 'answered'
      : 'not_documented',
    lines: [tableLine(query, roles, facts, world)],
    parts: [
      {
        kind: 'table',
        caption: capital(world.speaker.query(query)),
        columns: ['Role', ...facts.map((fact) => nameOf(fact, world))],
        rows: roles.map((role) => [roleCell(role), ...cells.map(({ cell }) => cell(role))]),
        sortable: true,
      },
    ],
    sources: sourcesOfRoles(roles),
    roles: managers,
  };
}

const MOST_IN_LINE = 4;

/** "Grade of the Cook and the Baker: Cook 5, Baker 6." */
function tableLine(query: Asked, roles: readonly Role[], facts: readonly Fact[], world: World): Line {
  const [fact, another] = facts;
  if (!fact || another || !isShort(fact) || roles.length > MOST_IN_LINE)
    return { predicate: `${capital(world.speaker.query(query))}: ${count(roles.length, 'role')}.` };
  const cell = cellFor(fact, world);
  const values = new Set(roles.map((role) => cellText(cell(role))));
  const [first] = roles;
  if (values.size === 1 && first && roles.length === 2 && fact === 'grade' && isStated(first, fact, world))
    return {
      subject: listed(roles.map(({ title }) => `the ${title}`)),
      predicate: `are both ${gradeOf(first)}`,
    };
  return {
    predicate: `${capital(nameOf(fact, world))}: ${listed(roles.map((role) => `${role.title} – ${cellText(cell(role))}`))}.`,
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

function nameOf(fact: Fact, { catalog }: World): string {
  if (fact === 'grade') return capital(catalog.architecture.grades.one);
  return NAMES[fact] ?? capital(fact.replaceAll('_', ' '));
}

/** What the column of a fact says of a role. */
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
    case 'owner':
      return (role) => textCell(administrationOf(role).owner?.name ?? 'Not stated');
    case 'review':
      return (role) => textCell(reviewCellText(administrationOf(role)));
    case 'requirements':
    case 'responsibilities':
      return (role) => {
        const duties = dutiesOf(catalog, role, fact);
        const number = allItems(duties).length;
        return number > 0
          ? { kind: 'count', count: number }
          : textCell(duties?.toBeDefined ? capital(duties.toBeDefined.text) : 'Not stated');
      };
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

function firstLineOf({ outcome, lines }: Finding): string {
  return outcome === 'answered' ? capital(lines[0]?.predicate ?? '') : 'Not stated';
}

export function columnName(fact: Fact, world: World): string {
  return nameOf(fact, world);
}

function isStated(role: Role, fact: Fact, { catalog }: World): boolean {
  return findFact(catalog, role, fact).outcome === 'answered';
}
