import type { Role } from '../catalog/catalog.js';
import type { GradeRange } from '../catalog/grade-range.js';
import { isInRange } from '../catalog/grade-range.js';
import { capital } from '../text/prose.js';
import type { Finding, Part } from './answer.js';
import { notesAbout, sourceOfRole } from './sources.js';
import { gradeOf, the } from './wording.js';

/** The grade of a role. */
export function findGrade(role: Role): Finding {
  const sources = [sourceOfRole(role)];
  const notes = notesAbout(role, 'grade');
  if (role.grade === undefined && !role.openGrades) {
    return {
      outcome: 'not_documented',
      headline: `The page does not state a grade for ${the(role.title)}.`,
      notes,
      sources,
    };
  }
  return {
    outcome: 'answered',
    headline: `${capital(the(role.title))} is ${gradeOf(role)}.`,
    parts: [place(role)],
    notes,
    sources,
  };
}

/** Answers "is ... a grade 8?". */
export function findIsGrade(role: Role, asked: GradeRange): Finding {
  const found = findGrade(role);
  if (role.grade === undefined) return found;
  const yes = isInRange(role.grade, asked);
  const not = asked.min === asked.max ? `, not ${asked.min}` : '';
  const headline = `${yes ? 'Yes' : 'No'}: ${the(role.title)} is ${gradeOf(role)}${yes ? '' : not}.`;
  return { ...found, headline };
}

/** Whether a role is of an individual contributor or of a manager. */
export function findTrack(role: Role): Finding {
  const track = role.track === 'management' ? 'on the management track' : 'an individual contributor';
  return {
    outcome: 'answered',
    headline: `${capital(the(role.title))} is ${track}.`,
    parts: [place(role)],
    notes: notesAbout(role, 'title'),
    sources: [sourceOfRole(role)],
  };
}

/** Where in the job architecture a role stands. */
function place(role: Role): Part {
  return {
    kind: 'facts',
    facts: [
      { label: 'Level', value: capital(role.level) },
      { label: 'Track', value: capital(role.track) },
      { label: 'Job family', value: role.family.name },
    ],
  };
}
