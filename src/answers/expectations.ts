import type { Role } from '../catalog/catalog.js';
import type { Aspect } from '../questions/question.js';
import type { Finding } from './answer.js';
import { ASPECTS } from './difference.js';
import { notesAbout, sourceOfRole } from './sources.js';
import { capital, the } from './wording.js';

/** What is expected at a role's level; the aspect asked for, if any, in the first line. */
export function findExpectations(role: Role, asked?: Aspect): Finding {
  const base = { notes: notesAbout(role, 'expectations'), sources: [sourceOfRole(role)] };
  const { expectations } = role;
  if (!expectations) {
    return {
      ...base,
      outcome: 'not_documented',
      headline: `The page states no expectations of ${the(role.title)}.`,
    };
  }
  const others = ASPECTS.filter((aspect) => aspect !== asked);
  return {
    ...base,
    outcome: 'answered',
    headline: asked
      ? `${capital(asked)} expected of ${the(role.title)}: ${expectations[asked]}`
      : `${capital(the(role.title))} has four expectations: knowledge, responsibilities, interaction and impact.`,
    parts: [
      {
        kind: 'facts',
        facts: others.map((aspect) => ({ label: capital(aspect), value: expectations[aspect] })),
      },
    ],
  };
}
