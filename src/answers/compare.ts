import type { Catalog, Role } from '../catalog/catalog.js';
import { type DutyKind, dutiesOf } from '../catalog/duties.js';
import type { Seniority } from '../questions/question.js';
import type { Finding, Part } from './answer.js';
import { type Difference, differenceIn, expectationsThatDiffer } from './difference.js';
import { reportingLine } from './reporting.js';
import { sourceOfRole } from './sources.js';
import { capital, gradeOf, the, withGrade } from './wording.js';

const KINDS: readonly DutyKind[] = ['requirements', 'responsibilities'];

/** Two roles side by side: what differs in a line, the facts, then what is gained, dropped and shared. */
export function findComparison(catalog: Catalog, from: Role, to: Role, asked?: Seniority): Finding {
  if (from === to) {
    const headline = `Both are one role, ${the(from.title)} (${gradeOf(from)}).`;
    return { outcome: 'answered', headline, sources: [sourceOfRole(from)] };
  }
  const ranked = from.grade !== undefined && to.grade !== undefined;
  return {
    outcome: asked && !ranked ? 'not_documented' : 'answered',
    headline: asked ? seniorityLine(from, to, asked) : gradeLine(from, to),
    parts: [
      { kind: 'text', text: summary(catalog, from, to) },
      ...factParts(catalog, from, to),
      ...KINDS.flatMap((kind) => dutyParts(catalog, from, to, kind)),
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
    const open = [from, to].filter(({ grade }) => grade === undefined).map(({ title }) => the(title));
    return `The page states no grade for ${open.join(' and ')}, so they cannot be ranked.`;
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

/** "Requirements: the same 12. Responsibilities: 3 gained, 9 shared. Expectations: all 4 differ." */
function summary(catalog: Catalog, from: Role, to: Role): string {
  const duties = KINDS.map((kind) => {
    const difference = differenceIn(catalog, from, to, kind);
    return difference
      ? `${capital(kind)}: ${tally(difference, from, to)}.`
      : unwrittenLine(catalog, from, to, kind);
  });
  const changed = expectationsThatDiffer(from, to)?.length;
  const expectations =
    changed === undefined ? [] : [`Expectations: ${changed === 0 ? 'the same' : `${changed} of 4 differ`}.`];
  return [...duties, ...expectations].join(' ');
}

function tally({ gained, dropped, shared }: Difference, from: Role, to: Role): string {
  if (gained.length === 0 && dropped.length === 0) return `the same ${shared.length}`;
  if (!isOnOneLadder(from, to)) {
    return `${shared.length} shared, ${dropped.length} only of the ${from.title}, ${gained.length} only of the ${to.title}`;
  }
  const amounts = [
    { number: gained.length, what: 'gained' },
    { number: dropped.length, what: 'dropped' },
    { number: shared.length, what: 'shared' },
  ];
  return amounts
    .filter(({ number }) => number > 0)
    .map(({ number, what }) => `${number} ${what}`)
    .join(', ');
}

/** Whether one can be said to move from one role to the other, and gain and lose things on the way. */
function isOnOneLadder(from: Role, to: Role): boolean {
  return from.family === to.family && from.grade !== to.grade;
}

function factParts(catalog: Catalog, from: Role, to: Role): Part[] {
  const facts: [string, (role: Role) => string][] = [
    ['Grade', (role) => (role.grade === undefined ? 'Not stated' : String(role.grade))],
    ['Level', (role) => capital(role.level)],
    ['Track', (role) => capital(role.track)],
    ['Job family', (role) => role.family.name],
    ['Reports to', (role) => reportingLine(catalog, role)],
  ];
  const rows = facts.map(([label, fact]): [string, string, string] => [label, fact(from), fact(to)]);
  const differing = rows.filter(([, a, b]) => a !== b);
  const same = rows
    .filter(([, a, b]) => a === b)
    .map(([label, value]) => ({ label: `${label}, both`, value }));
  return [
    ...(differing.length > 0 ? [sideBySide(from, to, differing, `${from.title} and ${to.title}`)] : []),
    ...(same.length > 0 ? [{ kind: 'facts', facts: same } as const] : []),
  ];
}

function dutyParts(catalog: Catalog, from: Role, to: Role, kind: DutyKind): Part[] {
  const difference = differenceIn(catalog, from, to, kind);
  if (!difference) return [];
  const { gained, dropped, shared } = difference;
  if (gained.length === 0 && dropped.length === 0) return [];
  const moves = isOnOneLadder(from, to);
  const lists: [string, string[]][] = [
    [moves ? `${capital(kind)} gained` : `${capital(kind)} only of the ${to.title}`, gained],
    [moves ? `${capital(kind)} dropped` : `${capital(kind)} only of the ${from.title}`, dropped],
    [`${capital(kind)} shared`, shared],
  ];
  return lists
    .filter(([, items]) => items.length > 0)
    .map(([heading, items]) => ({ kind: 'list', heading: `${heading} (${items.length})`, items }));
}

function unwrittenLine(catalog: Catalog, from: Role, to: Role, kind: DutyKind): string {
  const states = [from, to].map((role) => {
    const duties = dutiesOf(catalog, role, kind);
    const items = duties?.groups.reduce((sum, group) => sum + group.items.length, 0) ?? 0;
    if (items > 0) return `${role.title} has ${items}`;
    return duties?.toBeDefined ? `${role.title}: “${duties.toBeDefined.text}”` : `${role.title}: none listed`;
  });
  return `${capital(kind)} cannot be compared (${states.join('; ')}).`;
}

function expectationParts(from: Role, to: Role): Part[] {
  const changed = expectationsThatDiffer(from, to) ?? [];
  if (changed.length === 0) return [];
  const rows = changed.map(({ aspect, before, after }): [string, string, string] => [
    capital(aspect),
    before,
    after,
  ]);
  return [sideBySide(from, to, rows, 'Expectations that differ')];
}

function sideBySide(from: Role, to: Role, rows: [string, string, string][], caption: string): Part {
  return { kind: 'table', caption, columns: ['', from.title, to.title], rows };
}

function outsideNotes(catalog: Catalog, role: Role): string[] {
  return KINDS.flatMap((kind) => {
    const outside = dutiesOf(catalog, role, kind)?.extendsOutside;
    return outside
      ? [`The ${role.title} also extends the ${kind} of the ${outside}, which is not in the catalogue.`]
      : [];
  });
}
