import type { RoleEntry } from '../../catalog/schema.js';
import { withoutLevel } from '../language/job-titles.js';

/**
 * Sorts the roles of each track by grade, or by the codes of their levels if none has a grade. Each track keeps its places on
 * the page. A role without a grade stays behind the one before it.
 */
export function inLadderOrder(roles: readonly RoleEntry[]): RoleEntry[] {
  const ordered = new Map(
    [...new Set(roles.map(({ track }) => track))].map((track) => [
      track,
      sorted(roles.filter((role) => role.track === track)),
    ]),
  );
  return roles.flatMap(({ track }) => ordered.get(track)?.shift() ?? []);
}

function sorted(ladder: readonly RoleEntry[]): RoleEntry[] {
  const heightOf = ladder.some(gradeOf) ? gradeOf : isOneScale(ladder) ? codeOf : () => undefined;
  let before = 0;
  const placed = ladder.map((role) => {
    before = heightOf(role) ?? before;
    return { role, height: before };
  });
  return placed.toSorted((a, b) => a.height - b.height).map(({ role }) => role);
}

function gradeOf({ grade, open_grades: open = [] }: RoleEntry): number | undefined {
  const [first] = [grade ?? open].flat();
  return typeof first === 'number' ? first : undefined;
}

/**
 * Whether all levels are codes with the same letters: "IC2" and "IC4", but not "IC2" and "M1". Codes beside words only order
 * the levels of one job.
 */
function isOneScale(ladder: readonly RoleEntry[]): boolean {
  const letters = ladder.map(({ level, level_code: code = level }) => CODE.exec(code)?.[1]);
  const areCodes = ladder.every(({ level_code: code }) => code === undefined);
  return (
    letters.every((each) => each !== undefined && each === letters[0]) &&
    (areCodes || new Set(ladder.map(({ title }) => withoutLevel(title))).size === 1)
  );
}

function codeOf({ level, level_code: code = level }: RoleEntry): number {
  return Number(CODE.exec(code)?.[2]);
}

const CODE = /^([A-Z]{0,4}) ?-?(\d{1,2})(?:\.\d)?[a-z]?$/;
