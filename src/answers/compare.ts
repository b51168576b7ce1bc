import type { Catalog, Role } from '../catalog/catalog.js';
import type { Seniority } from '../questions/question.js';
import { capital } from '../text/prose.js';
import type { Finding, Part } from './answer.js';
import { dutyParts, dutySummary, outsideNotes } from './compare-duties.js';
import { expectationsThatDiffer } from './expectations.js';
import { textPart } from './parts.js';
import { reportingLine } from './reporting-line.js';
import { gradeCell } from './role-table.js';
import { sourceOfRole } from './sources.js';
import { gradeOf, noGrade, the, withGrade } from './wording.js';

/** Two roles side by side: what differs in a line, the facts, then what is gained, dropped and shared. */
export function findComparison(catalog: Catalog, from: Role, to: Role, asked?: Seniority): Finding {
  if (from === to) {
    const headline = `Both are one role, ${the(from.title)} (${gradeOf(from)}).`;
    return { outcome: 'answered', headline, sources: [sourceOfRole(from)] };
  }
  const ranked = from.grade !== undefined && to.grade !== undefined;
  const summary = [dutySummary(catalog, from, to), ...expectationSummary(from, to)].join(' ');
  return {
    outcome: asked && !ranked ? 'not_documented' : 'answered',
    headline: asked ? seniorityLine(from, to, asked) : gradeLine(from, to),
    parts: [
      ...textPart(summary),
      ...factParts(catalog, from, to),
      ...dutyParts(catalog, from, to),
      ...expectationParts(from, to),
    ],
    notes: [from, to].flatMap((role) => outsideNotes(catalog, role)),
    sources: [sourceOfRole(from), sourceOfRole(to)],
    roles: [to],
  };
}

/** Answers "is ... higher than ...?". */
function seniorityLine(from: Role, to: Role, asked: Seniority): string {
  if (from.grade === undefined || to.grade === undefined) {
    const open = [from, to].filter(({ grade }) => grade === undefined);
    const titles = open.map(({ title }) => the(title)).join(' and ');
    return `The page states ${noGrade(open)} for ${titles}, so they cannot be ranked.`;
  }
  if (from.grade === to.grade) {
    return `No: ${the(from.title)} and ${the(to.title)} are both grade ${from.grade}.`;
  }
  const higher = from.grade > to.grade;
  const yes = higher === (asked === 'higher');
  return `${yes ? 'Yes' : 'No'}: ${the(withGrade(from))} is ${higher ? 'above' : 'below'} ${the(withGrade(to))}.`;
}

function gradeLine(from: Role, to: Role): string {
  if (from.grade === undefined || to.grade === undefined) {
    return `${withGrade(from)} compared with ${withGrade(to)}.`;
  }
  const steps = to.grade - from.grade;
  if (steps === 0) return `${capital(the(from.title))} and ${the(to.title)} are both grade ${to.grade}.`;
  const distance = Math.abs(steps) === 1 ? 'one grade' : `${Math.abs(steps)} grades`;
  return `${capital(the(withGrade(to)))} is ${distance} ${steps > 0 ? 'above' : 'below'} ${the(withGrade(from))}.`;
}

/** What differs in a table; what is the same once. */
function factParts(catalog: Catalog, from: Role, to: Role): Part[] {
  const facts: [string, (role: Role) => string][] = [
    ['Grade', gradeCell],
    ['Level', (role) => capital(role.level)],
    ['Track', (role) => capital(role.track)],
    ['Job family', (role) => role.family.name],
    ['Reports to', (role) => reportingLine(catalog, role)],
  ];
  const rows = facts.map(([label, fact]): Row => [label, fact(from), fact(to)]);
  const differing = rows.filter(([, a, b]) => a !== b);
  const same = rows
    .filter(([, a, b]) => a === b)
    .map(([label, value]) => ({ label: `${label}, both`, value }));
  return [
    ...sideBySide(from, to, differing, `${from.title} → ${to.title}`),
    ...(same.length > 0 ? [{ kind: 'facts', facts: same } as const] : []),
  ];
}

function expectationSummary(from: Role, to: Role): string[] {
  const changed = expectationsThatDiffer(from, to)?.length;
  if (changed === undefined) return [];
  return [`Expectations: ${changed === 0 ? 'the same' : `${changed} of 4 differ`}.`];
}

function expectationParts(from: Role, to: Role): Part[] {
  const rows = (expectationsThatDiffer(from, to) ?? []).map(
    ({ aspect, before, after }): Row => [capital(aspect), before, after],
  );
  return sideBySide(from, to, rows, `Expectations that differ (${rows.length})`);
}

/** What is compared, and what it is of either role. */
type Row = [label: string, from: string, to: string];

function sideBySide(from: Role, to: Role, rows: readonly Row[], caption: string): Part[] {
  return rows.length > 0 ? [{ kind: 'table', caption, columns: ['', from.title, to.title], rows }] : [];
}
