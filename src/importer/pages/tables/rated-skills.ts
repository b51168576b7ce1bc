import type { Block, SkillRating } from '../page.js';
import { type TableCell, textOfCell } from '../piece.js';
import { areRatings, isLevelOfSkill, isNameOfSkill, ratingBlock } from '../rating.js';
import { isBlank, labelIn } from './cells.js';

type Row = readonly TableCell[];

/** The heads of a column with skills, and of the one with the level of each. */
const SKILL =
  /^(?:(?:key|core|technical) )?(?:skills?|competenc(?:y|ies)|capabilit(?:y|ies)|technolog(?:y|ies)|tools?|areas?(?: of competency)?|attributes?|behaviou?rs?)$/i;
const LEVEL =
  /^(?:(?:required|expected|minimum|min|target|proficiency|skill|competency) )*(?:level|proficiency|rating|mastery|score)(?: (?:required|needed|expected|level))?$/i;

/** A table of the skills of one role, each with its level. */
export function ratedSkills(head: Row, rows: readonly Row[]): Block[] | undefined {
  const skill = head.findIndex((cell) => SKILL.test(labelIn(cell)));
  const level = head.findIndex((cell) => LEVEL.test(labelIn(cell)));
  if (skill === -1 || level === -1 || head.length !== 2) return undefined;
  const rated = rows.filter((row) => !isBlank(row[level]));
  const ratings = rated.map(
    (row): SkillRating => ({ skill: labelIn(row[skill]), level: textOfCell(row[level]) }),
  );
  if (!areRatings(ratings)) return undefined;
  return ratings.map((rating, at) => ratingBlock(rating, rated[at]?.[skill]?.line ?? 1));
}

/** The rows of a table of levels that rate a skill in each level. */
export function ratedRows(rows: readonly Row[], levels: readonly number[]): ReadonlySet<Row> {
  const [first = 0] = levels;
  const filled = (row: Row): TableCell[] =>
    levels.flatMap((column) => (isBlank(row[column]) ? [] : [row[column] as TableCell]));
  const rated = rows.filter(
    (row) =>
      isNameOfSkill(labelIn(row[first - 1])) &&
      filled(row).length > 0 &&
      filled(row).every((cell) => isLevelOfSkill(textOfCell(cell))),
  );
  const ratings = rated.flatMap((row) =>
    filled(row).map((cell): SkillRating => ({ skill: labelIn(row[first - 1]), level: textOfCell(cell) })),
  );
  return new Set(first > 0 && areRatings(ratings) ? rated : []);
}

/** The columns of a table with a role in each row that rate a skill of it. */
export function ratedColumns(
  head: Row,
  rows: readonly Row[],
  columns: readonly number[],
): ReadonlySet<number> {
  const cellsOf = (column: number): TableCell[] =>
    rows.flatMap((row) => (isBlank(row[column]) ? [] : [row[column] as TableCell]));
  const rated = columns.filter(
    (column) =>
      isNameOfSkill(labelIn(head[column])) &&
      cellsOf(column).length > 0 &&
      cellsOf(column).every((cell) => isLevelOfSkill(textOfCell(cell))),
  );
  const ratings = rated.flatMap((column) =>
    cellsOf(column).map((cell): SkillRating => ({ skill: labelIn(head[column]), level: textOfCell(cell) })),
  );
  return new Set(areRatings(ratings) ? rated : []);
}
