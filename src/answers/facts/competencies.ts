import type { Role } from '../../catalog/catalog.js';
import { competencyText } from '../../catalog/statements.js';
import { listed } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import { listPart } from '../parts/build-parts.js';
import { notesAbout } from '../sources.js';
import { notStatedOf, statedOf } from './about-role.js';

/** The competencies of a role, with the level that it needs. */
export function findCompetencies(role: Role): Finding {
  const { competencies } = role;
  if (competencies.length === 0) return notStatedOf(role, 'does not list competencies for');
  const names = competencies.map(({ skill, level }) => (level === undefined ? skill : `${skill} (${level})`));
  return {
    ...statedOf(role, `needs ${listed(names)}`),
    parts: listPart('Competencies', competencies.map(competencyText)),
    notes: notesAbout(role, 'competencies'),
  };
}
