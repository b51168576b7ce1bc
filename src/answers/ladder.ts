import type { Catalog, Role } from '../catalog/catalog.js';
import { ladderOf, managementAbove, nextRung, previousRung, type Rung } from '../catalog/ladder.js';
import { capital, listed } from '../text/prose.js';
import type { Finding, Part } from './answer.js';
import { careerParts } from './career-ladder.js';
import { differenceIn } from './difference.js';
import { expectationsThatDiffer } from './expectations.js';
import { listPart } from './parts.js';
import { roleTable } from './role-table.js';
import { notesAbout, sourceOfFamily, sourceOfRole } from './sources.js';
import { noGrade, the } from './wording.js';

/** What comes after a role: every step of its track, and what the next step adds. */
export function findLadder(catalog: Catalog, role: Role): Finding {
  const base = {
    notes: [
      ...notesAbout(role, 'career_ladder'),
      `Steps are in the order of grade on the ${role.track} track.`,
    ],
    sources: [sourceOfRole(role), sourceOfFamily(role.family)],
  };
  if (role.grade === undefined) {
    const headline = `The page states ${noGrade([role])} for ${the(role.title)}, so its place on the ladder is not known.`;
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
      ...careerParts(role.careerLadder ? role : role.family),
    ],
    roles: next?.roles ?? above[0]?.roles ?? [],
  };
}

/** What comes before a role on its track. */
export function findStepBelow(role: Role): Finding {
  const { grade } = role;
  const below = previousRung(role);
  const base = { notes: notesAbout(role, 'career_ladder'), sources: [sourceOfRole(role)] };
  if (grade === undefined) {
    const headline = `The page states ${noGrade([role])} for ${the(role.title)}, so its place on the ladder is not known.`;
    return { ...base, outcome: 'not_documented', headline };
  }
  return {
    ...base,
    outcome: 'answered',
    headline: below
      ? `Before ${the(role.title)} (grade ${grade}) comes grade ${below.grade}: ${eitherOf(below)}.`
      : `${capital(the(role.title))} (grade ${grade}) is the first step of the ${role.track} track in ${role.family.name}.`,
    parts: [steps(role, ladderOf(role), `${capital(role.track)} track of ${role.family.name}`)],
    roles: below?.roles ?? [],
  };
}

function nextLine(role: Role, next: Rung): string {
  const [first, ...others] = next.roles;
  return others.length === 0
    ? `After ${the(role.title)} comes ${the(first.title)}, grade ${next.grade}.`
    : `After ${the(role.title)} comes grade ${next.grade}: ${eitherOf(next)}.`;
}

function topLine(role: Role, above: Rung | undefined): string {
  const top = `${capital(the(role.title))} is the top of the ${role.track} track in ${role.family.name}`;
  return above
    ? `${top}; on the management track, grade ${above.grade} comes next: ${eitherOf(above)}.`
    : `${top}.`;
}

function eitherOf({ roles }: Rung): string {
  return listed(
    roles.map(({ title }) => the(title)),
    'or',
  );
}

function steps(role: Role, rungs: readonly Rung[], caption: string): Part {
  return roleTable(
    caption,
    rungs.flatMap(({ roles }) => roles),
    { name: '', cell: (step) => (step === role ? '← you are here' : '') },
  );
}

function whatIsNew(catalog: Catalog, role: Role, next: Role): Part[] {
  const added = (['requirements', 'responsibilities'] as const).flatMap((kind) => {
    const gained = differenceIn(catalog, role, next, kind)?.gained ?? [];
    return listPart(`${capital(kind)} that the ${next.title} adds (${gained.length})`, gained);
  });
  const expected = (expectationsThatDiffer(role, next) ?? []).map(
    ({ aspect, after }) => `${capital(aspect)}: ${after}`,
  );
  return [...added, ...listPart(`Expected of the ${next.title}`, expected)];
}
