import type { Role } from '../../catalog/catalog.js';
import { statedGrades } from '../../catalog/grade.js';
import { capital } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import { BY_TITLE, inferredNote } from '../inferred-note.js';
import { textCell, trackCell } from '../parts/cell.js';
import type { Part } from '../parts/part.js';
import { notesAbout } from '../sources.js';
import { aGrade, gradeOf, levelAndCode } from '../wording.js';
import { notStatedOf, statedOf } from './about-role.js';

/** The grade of a role. */
export function findGrade(role: Role): Finding {
  const notes = notesAbout(role, 'grade');
  if (statedGrades(role).length === 0) {
    const silent = notStatedOf(
      role,
      `does not state ${aGrade(role)} for`,
      `, whose level is ${levelAndCode(role)}`,
    );
    return { ...silent, notes };
  }
  return {
    ...statedOf(role, `is ${gradeOf(role)}`),
    parts: [placement(role)],
    notes: [...notes, ...inferredNote(role)],
  };
}

/** The level of a role. */
export function findRoleLevel(role: Role): Finding {
  return {
    ...statedOf(role, `has the level ${levelAndCode(role)}`),
    notes: [...notesAbout(role, 'title'), ...inferredNote(role, ['level'])],
  };
}

/** The track of a role: individual contributor or management. */
export function findTrack(role: Role): Finding {
  const origin = role.inferred.includes('track') ? ` ${BY_TITLE}; the page does not say` : '';
  return {
    ...statedOf(role, `is ${trackPhrase(role)}${origin}`),
    parts: [placement(role)],
    notes: [...notesAbout(role, 'title'), ...inferredNote(role)],
  };
}

/** "an individual contributor", "on the management track" */
export function trackPhrase({ track }: Role): string {
  return track === 'individual contributor' ? 'an individual contributor' : `on the ${track} track`;
}

/** The level, track and job family of a role. */
function placement(role: Role): Part {
  return {
    kind: 'facts',
    facts: [
      { label: 'Level', value: textCell(capital(levelAndCode(role))) },
      { label: 'Track', value: trackCell(role) },
      { label: 'Job family', value: textCell(role.family.name) },
    ],
  };
}
