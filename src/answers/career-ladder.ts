import type { Family } from '../catalog/catalog.js';
import { capital } from '../text/prose.js';
import type { Finding, Part } from './answer.js';
import { listPart, textPart } from './parts.js';
import { roleTable, span } from './role-table.js';
import { familyNotesAbout, sourceOfFamily } from './sources.js';

/** Every role of a family, lowest level first, and what its page says of careers. */
export function findCareerLadder(family: Family): Finding {
  const { name, roles, careerLadder } = family;
  return {
    outcome: 'answered',
    headline: `The ladder of ${name} has ${span(roles)}.`,
    parts: [
      roleTable(`Ladder of ${name}`, roles, { name: 'Track', cell: ({ track }) => capital(track) }),
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

/** What a page says of careers besides its levels. */
export function careerParts({ careerLadder }: Pick<Family, 'careerLadder'>): Part[] {
  return [...textPart(careerLadder?.summary), ...listPart('Moves to other teams', careerLadder?.items ?? [])];
}
