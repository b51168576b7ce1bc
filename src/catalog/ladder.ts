import { titleWords } from '../text/title.js';
import type { Role } from './catalog.js';

/** One step of a track: the roles of one grade, those in the same line of work first. */
export interface Rung {
  grade: number;
  roles: readonly [Role, ...Role[]];
}

/**
 * The steps of a role's track in its family, lowest grade first. Of several roles at one grade, the first is one that
 * differs from the role only in its level ("Specialist", "Senior Specialist").
 */
export function ladderOf(role: Role): Rung[] {
  return rungs(sameTrackAs(role), role);
}

/** For an individual contributor: the steps above its grade on the tracks that lead people. */
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
  return grade === undefined
    ? undefined
    : rungAt(Math.min(...gradesIn(sameTrackAs(role)).filter((each) => each > grade)), role);
}

/** The rung below a role in its own track; undefined at the bottom, or when the role has no grade. */
export function previousRung(role: Role): Rung | undefined {
  const { grade } = role;
  return grade === undefined
    ? undefined
    : rungAt(Math.max(...gradesIn(sameTrackAs(role)).filter((each) => each < grade)), role);
}

function rungAt(grade: number, role: Role): Rung | undefined {
  return rungs(
    sameTrackAs(role).filter((other) => other.grade === grade),
    role,
  )[0];
}

function gradesIn(roles: readonly Role[]): number[] {
  return [...new Set(roles.flatMap(({ grade }) => grade ?? []))];
}

/** The roles of a role's track in its family, in the order of the page. */
export function sameTrackAs({ family, track }: Role): Role[] {
  return family.roles.filter((other) => other.track === track);
}

function rungs(roles: readonly Role[], like: Role): Rung[] {
  const byGrade = new Map<number, [Role, ...Role[]]>();
  for (const role of roles) {
    if (role.grade === undefined) continue;
    const there = byGrade.get(role.grade);
    if (there) there.push(role);
    else byGrade.set(role.grade, [role]);
  }
  return [...byGrade]
    .map(([grade, there]) => ({ grade, roles: closestFirst(there, like) }))
    .sort((a, b) => a.grade - b.grade);
}

/** The role itself, then those in the same line of work, then the others. */
function closestFirst(roles: [Role, ...Role[]], like: Role): Rung['roles'] {
  if (roles.length === 1) return roles;
  const line = lineOfWork(like);
  const closeness = new Map(
    roles.map((role) => [role, role === like ? 2 : lineOfWork(role) === line ? 1 : 0] as const),
  );
  return roles.sort((a, b) => (closeness.get(b) ?? 0) - (closeness.get(a) ?? 0));
}

/** A title without the words of its level. */
function lineOfWork(role: Role): string {
  const level = new Set(titleWords(role.level));
  return titleWords(role.title)
    .filter((word) => !level.has(word))
    .join(' ');
}
