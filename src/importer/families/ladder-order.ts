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

/**
 * Sorts the roles of several pages by the usual order of their levels: the names of files have no such order. A role with an
 * unusual level stays behind the one before it.
 */
export function inUsualOrder(roles: readonly RoleEntry[]): RoleEntry[] {
  let before = 0;
  const placed = roles.map((role) => {
    before = usualPlace(role) ?? before;
    return { role, place: before };
  });
  return placed.toSorted((a, b) => a.place - b.place).map(({ role }) => role);
}

/** The usual levels, lowest first. A manager of some level has the place of that level. */
const USUAL =
  `intern trainee apprentice graduate junior associate assistant intermediate senior lead staff principal
  distinguished fellow head director vice-president chief`.split(/\s+/);

/** Half a step: a "senior staff" is above a "staff". */
const RAISE = 0.5;

function usualPlace({ level }: RoleEntry): number | undefined {
  const numeral = NUMERALS.indexOf(level);
  if (numeral !== -1) return USUAL.indexOf('intermediate') + numeral / 100;
  const [, senior, rest = ''] = /^(senior )?(.*?)\s*$/.exec(level.replace(/\bmanager$/, '')) ?? [];
  const word =
    rest.replace(/^(?:executive )?vice president$/, 'vice-president') || (senior ? 'senior' : 'intermediate');
  const place = USUAL.indexOf(word);
  return place === -1 ? undefined : place + (senior && rest !== '' ? RAISE : 0);
}

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

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
