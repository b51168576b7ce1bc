import type { Catalog, Role } from '../../catalog/catalog.js';
import { gradesBetween } from '../../catalog/grade.js';
import { capital } from '../../text/prose.js';
import type { Finding, Line } from '../finding.js';
import { inferredNotes } from '../inferred-note.js';
import { textPart } from '../parts/build-parts.js';
import { type Cell, cellText, gradeCell, textCell, trackCell } from '../parts/cell.js';
import type { ComparisonPart, Part } from '../parts/part.js';
import { roleRef } from '../role-ref.js';
import { sourceOfRole } from '../sources.js';
import { gradeOf, gradesApart, gradeWordOf, levelAndCode, theTitle, withGrade } from '../wording.js';
import { compareDuties, outsideNotes } from './compare-duties.js';
import { expectationsThatDiffer } from './expectations.js';
import { reportingCell } from './reporting/reports-to.js';

/** Two roles side by side: a summary line, the facts, then the items gained, dropped and shared. */
export function findComparison(catalog: Catalog, from: Role, to: Role): Finding {
  if (from === to) {
    const line = { subject: 'both', predicate: `are one role, ${theTitle(from.title)} (${gradeOf(from)})` };
    return { outcome: 'answered', lines: [line], sources: [sourceOfRole(from)] };
  }
  const duties = compareDuties(catalog, from, to);
  const summary = [duties.summary, ...expectationSummary(from, to)].join(' ');
  return {
    outcome: 'answered',
    lines: [gradeLine(from, to)],
    parts: [
      ...textPart(summary),
      ...factParts(catalog, from, to),
      ...duties.parts,
      ...expectationParts(from, to),
    ],
    notes: [
      ...[from, to].flatMap((role) => outsideNotes(catalog, role)),
      ...inferredNotes([from, to], ['level', 'track']),
    ],
    sources: [sourceOfRole(from), sourceOfRole(to)],
    roles: [to],
  };
}

function gradeLine(from: Role, to: Role): Line {
  if (from.grade === undefined || to.grade === undefined) {
    return { subject: withGrade(from), predicate: `compared with ${withGrade(to)}` };
  }
  const steps = gradesBetween(from.grade, to.grade);
  if (steps === 0) {
    return {
      subject: `${theTitle(from.title)} and ${theTitle(to.title)}`,
      predicate: `are both ${gradeOf(to)}`,
    };
  }
  return {
    subject: theTitle(withGrade(to)),
    predicate: `is ${gradesApart(steps, to)} ${steps > 0 ? 'above' : 'below'} ${theTitle(withGrade(from))}`,
  };
}

/** The facts that differ, side by side, then the facts that are the same, once. */
function factParts(catalog: Catalog, from: Role, to: Role): Part[] {
  const facts: [label: string, fact: (role: Role) => Cell][] = [
    [capital(gradeWordOf(from)), gradeCell],
    ['Level', (role) => textCell(capital(levelAndCode(role)))],
    ['Track', trackCell],
    ['Job family', (role) => textCell(role.family.name)],
    ['Reports to', (role) => reportingCell(catalog, role)],
  ];
  const rows = facts.map(([label, fact]) => ({ label, from: fact(from), to: fact(to) }));
  const differs = (row: ComparisonPart['rows'][number]): boolean => cellText(row.from) !== cellText(row.to);
  const same = rows
    .filter((row) => !differs(row))
    .map((row) => ({ label: `${row.label}, both`, value: row.from }));
  return [
    ...sideBySide(`${from.title} → ${to.title}`, from, to, rows.filter(differs)),
    ...(same.length > 0 ? [{ kind: 'facts', facts: same } as const] : []),
  ];
}

function expectationSummary(from: Role, to: Role): string[] {
  const changed = expectationsThatDiffer(from, to)?.length;
  if (changed === undefined) return [];
  return [`Expectations: ${changed === 0 ? 'the same' : `${changed} of 4 differ`}.`];
}

function expectationParts(from: Role, to: Role): Part[] {
  const rows = (expectationsThatDiffer(from, to) ?? []).map(({ aspect, before, after }) => ({
    label: capital(aspect),
    from: textCell(before),
    to: textCell(after),
  }));
  return sideBySide(`Expectations that differ (${rows.length})`, from, to, rows);
}

function sideBySide(caption: string, from: Role, to: Role, rows: ComparisonPart['rows']): ComparisonPart[] {
  if (rows.length === 0) return [];
  const apart = from.family === to.family && from.level !== to.level;
  return [
    {
      kind: 'comparison',
      caption,
      from: roleRef(from),
      to: roleRef(to),
      ...(apart && { levels: [capital(from.level), capital(to.level)] }),
      rows,
    },
  ];
}
