import type { Catalog, Role } from '../../catalog/catalog.js';
import { DUTY_KINDS } from '../../catalog/duties.js';
import {
  ladderOf,
  managementAbove,
  nextRung,
  previousRung,
  type Rung,
  sameTrackAs,
} from '../../catalog/ladder.js';
import { namedNext } from '../../catalog/relations.js';
import { capital, listed } from '../../text/prose.js';
import type { Finding, Line } from '../finding.js';
import { inferredNotes } from '../inferred-note.js';
import { listPart } from '../parts/build-parts.js';
import type { LadderPart, ListPart } from '../parts/part.js';
import { roleRef } from '../role-ref.js';
import { notesAbout, sourceOfFamily, sourceOfRole } from '../sources.js';
import { gradeOf, gradeWordOf, noGrade, theTitle, withGrade } from '../wording.js';
import { careerParts } from './career-ladder.js';
import { differenceIn } from './compare-duties.js';
import { expectationsThatDiffer } from './expectations.js';

/** The next step of a role: the steps of its track, and what the next one adds. */
export function findLadder(catalog: Catalog, role: Role): Finding {
  const next = nextRung(role);
  const above = next ? [] : managementAbove(role);
  const base = {
    notes: [
      ...notesAbout(role, 'career_ladder'),
      `Steps are in the order of ${gradeWordOf(role)} on the ${role.track} track.`,
      ...inferredTracks([...ladderOf(role), ...above]),
    ],
    sources: [sourceOfRole(role), sourceOfFamily(role.family)],
  };
  if (role.nextRoles.length > 0) return { ...base, ...namedLadder(catalog, role) };
  if (role.grade === undefined) {
    return { ...base, outcome: 'not_documented', lines: [unknownPlace(role), ...beside(role, 'next')] };
  }
  return {
    ...base,
    outcome: 'answered',
    lines: [next ? nextLine(role, next) : topLine(role, above[0])],
    parts: [
      steps(role, ladderOf(role), `${capital(role.track)} track of ${role.family.name}`),
      ...(above.length > 0 ? [steps(role, above, 'Management track from there')] : []),
      ...(next?.roles.length === 1 ? whatIsNew(catalog, role, next.roles[0]) : []),
      ...careerParts(role.careerLadder ? role : role.family),
    ],
    roles: next?.roles ?? above[0]?.roles ?? [],
  };
}

/** The next roles that the page names, whatever the grades say. */
function namedLadder(catalog: Catalog, role: Role): Pick<Finding, 'outcome' | 'lines' | 'parts' | 'roles'> {
  const named = namedNext(catalog, role);
  const [only, another] = named;
  const titles = listed(role.nextRoles.map(theTitle), 'or');
  return {
    outcome: 'answered',
    lines: [{ subject: `after ${theTitle(role.title)}`, predicate: `comes ${titles}, as its page says` }],
    parts: [
      ...(role.grade === undefined
        ? []
        : [steps(role, ladderOf(role), `${capital(role.track)} track of ${role.family.name}`)]),
      ...(only && !another ? whatIsNew(catalog, role, only) : []),
    ],
    roles: named,
  };
}

/** The step before a role on its track. */
export function findStepBelow(role: Role): Finding {
  const { grade } = role;
  const below = previousRung(role);
  const base = {
    notes: [...notesAbout(role, 'career_ladder'), ...inferredTracks(ladderOf(role))],
    sources: [sourceOfRole(role)],
  };
  if (grade === undefined) {
    return { ...base, outcome: 'not_documented', lines: [unknownPlace(role), ...beside(role, 'before')] };
  }
  return {
    ...base,
    outcome: 'answered',
    lines: [
      below
        ? {
            subject: `before ${theTitle(withGrade(role))}`,
            predicate: `comes ${gradeOf(below.roles[0])}: ${eitherOf(below)}`,
          }
        : {
            subject: theTitle(withGrade(role)),
            predicate: `is the first step of the ${role.track} track in ${role.family.name}`,
          },
    ],
    parts: [steps(role, ladderOf(role), `${capital(role.track)} track of ${role.family.name}`)],
    roles: below?.roles ?? [],
  };
}

/** Notes which roles are on these rungs only because their track was inferred. */
function inferredTracks(rungs: readonly Rung[]): string[] {
  return inferredNotes(
    rungs.flatMap(({ roles }) => roles),
    ['track'],
  );
}

function unknownPlace(role: Role): Line {
  return {
    subject: 'the page',
    predicate: `states ${noGrade([role])} for ${theTitle(role.title)}, so its place on the ladder is not known`,
  };
}

/** The role before or after a role in the order of the page, if no role of its track has a grade. */
function beside(role: Role, side: 'next' | 'before'): Line[] {
  const track = sameTrackAs(role);
  const at = track.indexOf(role) + (side === 'next' ? 1 : -1);
  const other = track[at];
  if (!other || track.some(({ grade }) => grade !== undefined)) return [];
  const place = side === 'next' ? 'comes next' : 'comes before it';
  return [{ subject: theTitle(other.title), predicate: `${place} in the order of the page` }];
}

function nextLine(role: Role, next: Rung): Line {
  const [first, ...others] = next.roles;
  const comes =
    others.length === 0
      ? `${theTitle(first.title)}, ${gradeOf(first)}`
      : `${gradeOf(first)}: ${eitherOf(next)}`;
  return { subject: `after ${theTitle(role.title)}`, predicate: `comes ${comes}` };
}

function topLine(role: Role, above: Rung | undefined): Line {
  const top = `is the top of the ${role.track} track in ${role.family.name}`;
  return {
    subject: theTitle(role.title),
    predicate: above
      ? `${top}; on the ${above.roles[0].track} track, ${gradeOf(above.roles[0])} comes next: ${eitherOf(above)}`
      : top,
  };
}

function eitherOf({ roles }: Rung): string {
  return listed(
    roles.map(({ title }) => theTitle(title)),
    'or',
  );
}

function steps(role: Role, rungs: readonly Rung[], caption: string): LadderPart {
  const here = rungs.some(({ roles }) => roles.includes(role)) ? role.id : undefined;
  return {
    kind: 'ladder',
    caption,
    rungs: rungs.map(({ grade, roles }) => ({ grade, roles: roles.map(roleRef) })),
    here,
  };
}

function whatIsNew(catalog: Catalog, role: Role, next: Role): ListPart[] {
  const added = DUTY_KINDS.flatMap((kind) => {
    const gained = differenceIn(catalog, role, next, kind)?.gained ?? [];
    return listPart(`${capital(kind)} that the ${next.title} adds (${gained.length})`, gained);
  });
  const expected = (expectationsThatDiffer(role, next) ?? []).map(
    ({ aspect, after }) => `${capital(aspect)}: ${after}`,
  );
  return [...added, ...listPart(`Expected of the ${next.title}`, expected)];
}
