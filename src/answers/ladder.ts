import type { Catalog, Role } from '../catalog/catalog.js';
import { ladderOf, managementAbove, nextRung, type Rung } from '../catalog/ladder.js';
import type { Finding, Part } from './answer.js';
import { differenceIn, expectationsThatDiffer } from './difference.js';
import { notesAbout, sourceOfFamily, sourceOfRole } from './sources.js';
import { capital, count, listed, the } from './wording.js';

/** What comes after a role: every step of its track, and what the next step adds. */
export function findLadder(catalog: Catalog, role: Role): Finding {
  const base = { sources: [sourceOfRole(role), sourceOfFamily(role.family)], notes: ladderNotes(role) };
  if (role.grade === undefined) {
    const headline = `The page states no grade for ${the(role.title)}, so its place on the ladder is not known.`;
    return { ...base, outcome: 'not_documented', headline };
  }
  const next = nextRung(role);
  const above = next ? [] : managementAbove(role);
  return {
    ...base,
    outcome: 'answered',
    headline: next ? nextLine(role, next) : topLine(role, above[0]),
    parts: [
      steps(role, ladderOf(role), `${capital(role.track)} track of ${role.family.name}`),
      ...(above.length > 0 ? [steps(role, above, 'Management track from there')] : []),
      ...(next?.roles.length === 1 ? whatIsNew(catalog, role, next.roles[0]) : []),
      ...careerText(role),
    ],
    roles: next?.roles ?? above[0]?.roles ?? [],
  };
}

function nextLine(role: Role, { grade, roles }: Rung): string {
  const [first, ...others] = roles;
  if (others.length === 0) return `After ${the(role.title)} comes ${the(first.title)}, grade ${grade}.`;
  return `After ${the(role.title)} comes grade ${grade}: ${listed(
    roles.map(({ title }) => the(title)),
    'or',
  )}.`;
}

function topLine(role: Role, above: Rung | undefined): string {
  const top = `${capital(the(role.title))} is the top of the ${role.track} track in ${role.family.name}`;
  if (!above) return `${top}.`;
  return `${top}; on the management track, grade ${above.grade} comes next: ${listed(
    above.roles.map(({ title }) => the(title)),
    'or',
  )}.`;
}

function steps(role: Role, rungs: readonly Rung[], caption: string): Part {
  return {
    kind: 'table',
    caption,
    columns: ['Grade', 'Role', ''],
    rows: rungs.flatMap(({ grade, roles }) =>
      roles.map((step) => [String(grade), step.title, step === role ? '← you are here' : '']),
    ),
  };
}

function whatIsNew(catalog: Catalog, role: Role, next: Role): Part[] {
  const added = (['requirements', 'responsibilities'] as const).flatMap((kind): Part[] => {
    const gained = differenceIn(catalog, role, next, kind)?.gained ?? [];
    return gained.length > 0
      ? [
          {
            kind: 'list',
            heading: `${capital(kind)} that the ${next.title} adds (${gained.length})`,
            items: gained,
          },
        ]
      : [];
  });
  const expected = expectationsThatDiffer(role, next) ?? [];
  if (expected.length === 0) return added;
  const items = expected.map(({ aspect, after }) => `${capital(aspect)}: ${after}`);
  return [...added, { kind: 'list', heading: `Expected of the ${next.title}`, items }];
}

function careerText({ family }: Role): Part[] {
  const { careerLadder } = family;
  if (!careerLadder) return [];
  return [
    ...(careerLadder.summary ? [{ kind: 'text', text: careerLadder.summary } as const] : []),
    ...(careerLadder.items.length > 0
      ? [{ kind: 'list', heading: 'Moves to other teams', items: careerLadder.items } as const]
      : []),
  ];
}

function ladderNotes(role: Role): string[] {
  return [
    ...notesAbout(role, 'career_ladder'),
    `Steps are in the order of grade on the ${role.track} track.`,
  ];
}

/** A whole family, lowest level first. */
export function familySteps(roles: readonly Role[], caption: string): Part {
  return {
    kind: 'table',
    caption,
    columns: ['Grade', 'Role', 'Track'],
    rows: roles.map((role) => [
      role.grade === undefined ? 'Not stated' : String(role.grade),
      role.title,
      capital(role.track),
    ]),
  };
}

/** "8 roles, grades 5 to 12" */
export function span(roles: readonly Role[]): string {
  const grades = roles.flatMap(({ grade }) => grade ?? []);
  const [low, high] = [Math.min(...grades), Math.max(...grades)];
  const range =
    grades.length === 0 ? 'grades not stated' : low === high ? `grade ${low}` : `grades ${low} to ${high}`;
  return `${count(roles.length, 'role')}, ${range}`;
}
