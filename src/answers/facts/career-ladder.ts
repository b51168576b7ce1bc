import type { Family } from '../../catalog/catalog.js';
import type { Finding } from '../finding.js';
import { listPart, roleTable, textPart } from '../parts/build-parts.js';
import { trackCell } from '../parts/cell.js';
import type { Part } from '../parts/part.js';
import { familyNotesAbout, sourceOfFamily } from '../sources.js';
import { span } from '../wording.js';

/** Every role of a family in the order of its page, and what the page says about careers. */
export function findCareerLadder(family: Family): Finding {
  const { name, roles, careerLadder } = family;
  return {
    outcome: 'answered',
    lines: [{ subject: `the ladder of ${name}`, predicate: `has ${span(roles)}` }],
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

/** What a page says about careers besides its levels. */
export function careerParts({ careerLadder }: Pick<Family, 'careerLadder'>): Part[] {
  return [...textPart(careerLadder?.summary), ...listPart('Moves to other teams', careerLadder?.items ?? [])];
}
