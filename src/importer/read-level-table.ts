import { titleWords } from '../text/title.js';
import type { RoleOutline } from './outline.js';
import type { Row } from './page.js';
import { readGradeCell } from './read-grade.js';
import { findNearRole, findRole } from './role-names.js';

/** What a row of a table of levels states: the grades of a title, and where the page describes it. */
export interface LevelRow {
  title: string;
  anchor?: string;
  grades: readonly number[];
}

/** The levels a row of a table states, one for each line of its title's cell; none if it is no such table. */
export function readLevelRow({ cells, columns }: Row): LevelRow[] {
  const gradeColumn = columns.findIndex((name) => /\bgrades?\b/i.test(name));
  const grades = readGradeCell(cells[gradeColumn]?.map(({ text }) => text).join(' ') ?? '');
  const titles = cells.find((_, column) => column !== gradeColumn);
  if (!grades || !titles) return [];
  return titles
    .map(({ text, anchor }) => ({
      title: text
        .replace(/\]\(.*$/, '')
        .replace(/^\[/, '')
        .trim(),
      anchor,
      grades,
    }))
    .filter(({ title }) => title !== '');
}

/** The role that a row means: by its title, or by the section it links to. */
export function roleOfRow(
  roles: readonly RoleOutline[],
  { title, anchor }: LevelRow,
): RoleOutline | undefined {
  return (
    findRole(roles, title) ??
    findNearRole(roles, title) ??
    roles.find(
      (role) => anchor !== undefined && role.section.anchor === anchor && sharesWords(role.title, title),
    )
  );
}

/** Tables link a title that has no section of its own to another's. */
function sharesWords(a: string, b: string): boolean {
  const words = titleWords(a);
  const others = titleWords(b);
  return others.filter((word) => words.includes(word)).length * 2 > others.length;
}
