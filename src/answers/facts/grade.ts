import type { Role } from '../../catalog/catalog.js';
import { capital } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import { BY_TITLE, inferredNote } from '../inferred-note.js';
import { textCell, trackCell } from '../parts/cell.js';
import type { Part } from '../parts/part.js';
import { notesAbout, sourceOfRole } from '../sources.js';
import { aGrade, gradeOf, theTitle } from '../wording.js';

/** The grade of a role. */
export function findGrade(role: Role): Finding {
  const sources = [sourceOfRole(role)];
  const notes = notesAbout(role, 'grade');
  if (role.grade === undefined && !role.openGrades) {
    return {
      outcome: 'not_documented',
      lines: [
        {
          subject: 'the page',
          predicate: `does not state ${aGrade(role)} for ${theTitle(role.title)}, whose level is ${role.level}`,
        },
      ],
      notes,
      sources,
    };
  }
  return {
    outcome: 'answered',
    lines: [{ subject: theTitle(role.title), predicate: `is ${gradeOf(role)}` }],
    parts: [placement(role)],
    notes: [...notes, ...inferredNote(role)],
    sources,
  };
}

/** The track of a role: individual contributor or management. */
export function findTrack(role: Role): Finding {
  const origin = role.inferred.includes('track') ? ` ${BY_TITLE}; the page does not say` : '';
  return {
    outcome: 'answered',
    lines: [{ subject: theTitle(role.title), predicate: `is ${trackPhrase(role)}${origin}` }],
    parts: [placement(role)],
    notes: [...notesAbout(role, 'title'), ...inferredNote(role)],
    sources: [sourceOfRole(role)],
  };
}

export function trackPhrase({ track }: Role): string {
  return track === 'individual contributor' ? 'an individual contributor' : `on the ${track} track`;
}

/** The level, track and job family of a role. */
function placement(role: Role): Part {
  return {
    kind: 'facts',
    facts: [
      { label: 'Level', value: textCell(capital(role.level)) },
      { label: 'Track', value: trackCell(role) },
      { label: 'Job family', value: textCell(role.family.name) },
    ],
  };
}
