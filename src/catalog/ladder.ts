import { titleWords } from '../text/title.js';
import type { Role } from './catalog.js';

/** One step of a track: the roles of one grade. The one in the same line of work is first. */
export interface Rung {
  grade: number;
  roles: readonly [Role, ...Role[]];
}

/**
 * The steps of a role's track in its family, lowest grade first. Of several roles at one grade, the first is one that
 * differs from the role only in its level ("Specialist", "Senior Specialist").
 */
export function ladderOf(role: Role): Rung[] {
  return rungs(
    role.family.roles.filter((other) => other.track === role.track),
    role,
  );
}

/** The steps of the tracks that lead people, above the grade of an individual contributor. */
export function managementAbove(role: Role): Rung[] {
  if (role.leadsPeople || role.grade === undefined) return [];
  const { grade } = role;
  return rungs(
    role.family.roles.filter((other) => other.leadsPeople && (other.grade ?? 0) > grade),
    role,
  );
}

/** The rung above a role in its own track; undefined at the top, or when the role has no grade. */
export function nextRung(role: Role): Rung | undefined {
  const { grade } = role;
  return grade === undefined ? undefined : ladderOf(role).find((rung) => rung.grade > grade);
}

/** The rung below a role in its own track; undefined at the bottom, or when the role has no grade. */
export function previousRung(role: Role): Rung | undefined {
  const { grade } = role;
  return grade === undefined ? undefined : ladderOf(role).findLast((rung) => rung.grade < grade);
}

function rungs(roles: readonly Role[], like: Role): Rung[] {
  const graded = roles.filter((role) => role.grade !== undefined);
  const grades = [...new Set(graded.map((role) => role.grade as number))].sort((a, b) => a - b);
  return grades.flatMap((grade) => {
    const [first, ...others] = graded
      .filter((role) => role.grade === grade)
      .sort((a, b) => closeness(b, like) - closeness(a, like));
    return first ? [{ grade, roles: [first, ...others] as const }] : [];
  });
}

/** 2 for the role itself, 1 for one in the same line of work, else 0. */
function closeness(role: Role, like: Role): number {
  if (role === like) return 2;
  return lineOfWork(role) === lineOfWork(like) ? 1 : 0;
}

/** A title without the words of its level. */
function lineOfWork(role: Role): string {
  const level = new Set(titleWords(role.level));
  return titleWords(role.title)
    .filter((word) => !level.has(word))
    .join(' ');
}
