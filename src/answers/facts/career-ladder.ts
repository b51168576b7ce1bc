import type { Family, Role } from '../../catalog/catalog.js';
import { sentencesOf } from '../../text/sentences.js';
import type { Finding } from '../finding.js';
import { listPart, roleTable, textPart } from '../parts/build-parts.js';
import { trackCell } from '../parts/cell.js';
import type { Part } from '../parts/part.js';
import { familyNotesAbout, sourceOfFamily } from '../sources.js';
import { gradeOf, span, theTitle } from '../wording.js';

/** The ladder of a family: its roles in the order of the page, the place of `role`, and what the page says about careers. */
export function findCareerLadder(family: Family, role?: Role): Finding {
  const { name, roles, careerLadder } = family;
  return {
    outcome: 'answered',
    lines: [
      { subject: `the ladder of ${name}`, predicate: `has ${span(roles)}${role ? placeOf(role) : ''}` },
    ],
    parts: [
      roleTable(`Ladder of ${name}`, roles, { name: 'Track', cell: trackCell }),
      ...careerParts(family),
    ],
    notes: [
      ...familyNotesAbout(family, 'career_ladder'),
      ...(careerLadder ? [] : ['The page has no section on careers; the steps are its levels in order.']),
    ],
    sources: [sourceOfFamily(family, careerLadder ? 'Career ladder' : undefined)],
    roles,
  };
}

/** What the page of a family says about careers, and its ladder. */
export function findCareers(family: Family): Finding {
  const { name, careerLadder } = family;
  const ladder = findCareerLadder(family);
  const { summary, items = [] } = careerLadder ?? {};
  const [said] = [...(summary ? sentencesOf(summary) : []), ...items];
  const subject = `the ${name} page`;
  return said === undefined
    ? {
        ...ladder,
        outcome: 'not_documented',
        lines: [{ subject, predicate: 'does not say what comes after its ladder' }],
      }
    : { ...ladder, lines: [{ subject, predicate: `says about careers: ${said.replace(/[.:]$/, '')}` }] };
}

function placeOf(role: Role): string {
  return role.grade === undefined ? '' : `; ${theTitle(role.title)} is ${gradeOf(role)}`;
}

/** What a page says about careers besides its levels. */
export function careerParts({ careerLadder }: Pick<Family, 'careerLadder'>): Part[] {
  return [...textPart(careerLadder?.summary), ...listPart('Moves to other teams', careerLadder?.items ?? [])];
}
