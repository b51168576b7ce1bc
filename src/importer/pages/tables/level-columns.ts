import { isSentenceLike } from '../../language/field-facts.js';
import { isBareLevel, isTitle, strengthOfTitle, withoutFirstLevel } from '../../language/job-titles.js';
import type { FieldName } from '../../language/kinds.js';
import type { Language } from '../../language/language.js';
import { splitCode } from '../../language/level-codes.js';
import type { Block, PageSection } from '../page.js';
import { type TableCell, textOfCell } from '../piece.js';
import { ratingBlock } from '../rating.js';
import { newSection } from '../tree/new-section.js';
import { fieldOf, isBlank, isListHead, labelIn, listsIn } from './cells.js';
import { ratedRows } from './rated-skills.js';
import { isLevelHead } from './table-heads.js';

/** The columns of levels in a table whose first column names what is expected. Empty for any other table. */
export function levelColumns(
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  language: Language,
): number[] {
  if (areAllLevels(head, rows)) return head.map((_, index) => index);
  const columns = head.flatMap((cell, index) => (index > 0 && textOfCell(cell) !== '' ? [index] : []));
  const nameOf = (index: number): string => textOfCell(head[index]);
  const known = columns.filter((index) => isLevelHead(nameOf(index)));
  const jobs = new Set(known.map(nameOf).map(withoutFirstLevel));
  // "Staff PM" beside "Senior PM" is another level of the PM.
  const levels = columns.filter(
    (index) => known.includes(index) || jobs.has(withoutFirstLevel(nameOf(index))),
  );
  if (levels.length < 2 || levels.length * 3 < columns.length * 2) return [];
  if (isTitle(textOfCell(head[0]))) return [];
  const labels = rows.map(([label]) => textOfCell(label)).filter((label) => label !== '');
  const areLevels = labels.filter((label) => /^\d{1,2}$/.test(label) || isLevelHead(label));
  if (labels.length > 0 && areLevels.length * 2 > labels.length) return [];
  const described = rows.some((row) =>
    levels.some((index) => /\p{L}{2,} \p{L}/u.test(textOfCell(row[index]))),
  );
  const hasFacts = rows.some(([label]) => language.fieldOf(labelIn(label)) !== undefined);
  const isMatrix = ratedRows(rows, levels).size > 0;
  return described ||
    hasFacts ||
    isMatrix ||
    rows.some((row) => row.length > 2 && textOfCell(row[1]).length > 3)
    ? levels
    : [];
}

/** Whether a table has a column for each level and none for the names of its rows. */
function areAllLevels(head: readonly TableCell[], rows: readonly (readonly TableCell[])[]): boolean {
  const cells = rows.map(([cell]) => textOfCell(cell)).filter((text) => text !== '');
  return (
    head.length > 1 &&
    head.every((cell) => isLevelHead(textOfCell(cell))) &&
    cells.every((text) => !isLevelHead(text)) &&
    cells.some((text) => text.split(' ').length >= PROSE)
  );
}

const PROSE = 3;

/** A section for each level with the cells of its column. Each cell begins with the name of its row and its group of rows. */
export function columnSections(
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  levels: readonly number[],
  language: Language,
  depth: number,
): PageSection[] {
  const unnamed = columnsWithoutName(head, levels);
  const rated = ratedRows(rows, levels);
  const labels = head.flatMap((_, index) =>
    levels.includes(index) || unnamed.includes(index) ? [] : [index],
  );
  const titles = rows.find((row) => hasTitles(row, levels, language));
  return levels.map((column) => {
    const level = textOfCell(head[column]);
    const heading = titles ? `${level} - ${textOfCell(titles[column])}` : level;
    const section = newSection('column', heading, depth, head[column]?.line ?? 1);
    let group = '';
    let above: string[] = [];
    for (const row of rows.filter((each) => each !== titles)) {
      // An empty label repeats the one above it, as merged cells do.
      above = labels.map(
        (index, at) => labelIn(row[index]) || (at < labels.length - 1 ? (above[at] ?? '') : ''),
      );
      const cell = coveringCell(row, column, levels);
      if (labels.length > 0 && isGroup(row)) group = labelIn(row[0]);
      else if (isListHead(above.at(-1) ?? '', language))
        section.sections.push(...listsIn([above.at(-1) ?? ''], [cell], language, depth + 1));
      else if (rated.has(row) && cell && !isBlank(cell))
        section.blocks.push(ratingBlock({ skill: above.at(-1) ?? '', level: textOfCell(cell) }, cell.line));
      else section.blocks.push(...cellBlocks([group, ...above], cell, language));
    }
    return section;
  });
}

/** Whether a row has the titles of levels that are only codes: "Title | Junior Baker | Baker". */
function hasTitles(row: readonly TableCell[], levels: readonly number[], language: Language): boolean {
  return (
    language.fieldOf(labelIn(row[0])) === 'title' &&
    levels.every((column) => strengthOfTitle(textOfCell(row[column])) !== 'none')
  );
}

/** The columns without a name after those of the levels. They belong to no level. */
export function columnsWithoutName(head: readonly TableCell[], levels: readonly number[]): number[] {
  const last = levels.at(-1) ?? 0;
  return head.flatMap((cell, index) => (index > last && textOfCell(cell) === '' ? [index] : []));
}

/** The cell of a column, or the cell of another level that reaches over it. */
function coveringCell(
  row: readonly TableCell[],
  column: number,
  levels: readonly number[],
): TableCell | undefined {
  const start = row[column]?.isCovered
    ? row.findLastIndex((cell, at) => at < column && !cell.isCovered)
    : column;
  return levels.includes(start) ? row[start] : row[column];
}

/**
 * A section for each level, in a table with levels below each other and one expectation per column. Further rows of a level
 * leave its cell empty.
 */
export function rowSections(
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  language: Language,
  depth: number,
): PageSection[] {
  const groups = byFirstCell(rows);
  const levels = groups.map(([row]) => labelIn(row?.[0]));
  const isNumbered = LEVEL_HEAD.test(labelIn(head[0]));
  const areLevels =
    levels.every(
      (level) =>
        (isNumbered && /^\d{1,2}$/.test(level)) || isBareLevel(level) || splitCode(level).title === '',
    ) ||
    (isNumbered && levels.every((level) => isTitle(splitCode(level).title)));
  const described = rows.some((row) =>
    row.slice(1).some((cell) => /\p{L}{2,} \p{L}/u.test(textOfCell(cell))),
  );
  if (levels.length < 2 || new Set(levels).size < levels.length || !areLevels || !described) return [];
  return groups.map((group) => {
    const first = group[0]?.[0];
    const level = labelIn(first);
    const heading = /^\d+$/.test(level) ? `Level ${level}` : level;
    const section = newSection('column', heading, depth, first?.line ?? 1);
    for (const row of group) {
      section.blocks.push(...rowBlocks(head, row, language));
      section.sections.push(...listsIn(head.map(labelIn), row, language, depth + 1));
    }
    return section;
  });
}

/** The rows in groups. Each begins with a row that has a first cell. */
function byFirstCell(rows: readonly (readonly TableCell[])[]): (readonly TableCell[])[][] {
  const groups: (readonly TableCell[])[][] = [];
  for (const row of rows)
    if (labelIn(row[0]) === '' && groups.length > 0) groups.at(-1)?.push(row);
    else groups.push([row]);
  return groups;
}

/** The blocks of a row about its level. One cell over all columns belongs to no column. */
function rowBlocks(head: readonly TableCell[], row: readonly TableCell[], language: Language): Block[] {
  const [, text, ...others] = row;
  if (text && others.length > 0 && others.every((cell) => cell.isCovered))
    return text.lines.map((line, at) => ({
      kind: at === 0 ? 'paragraph' : 'item',
      text: line.text,
      line: text.line,
    }));
  return row.flatMap((cell, index) =>
    index > 0 && !isListHead(labelIn(head[index]), language)
      ? cellBlocks([labelIn(head[index])], cell, language)
      : [],
  );
}

/** Heads of columns whose numbers are levels. */
const LEVEL_HEAD = /^(?:(?:job|career|ic|seniority) )?(?:level|grade|band|tier)s?(?:\s*\/.*)?$/i;

/** Whether a row only has a name. It then names the group of rows below it. */
function isGroup(row: readonly TableCell[]): boolean {
  return textOfCell(row[0]) !== '' && row.slice(1).every((cell) => cell.lines.length === 0);
}

/** The lines of a cell, each after the names of its rows. If the last name is the name of a fact, the cell is its value. */
function cellBlocks(labels: readonly string[], cell: TableCell | undefined, language: Language): Block[] {
  const label = labels.at(-1) ?? '';
  if (!cell || isBlank(cell)) return [];
  const field = language.fieldOf(label);
  // A row "Team" of expectations says how people of a level work in one.
  if (field && !(NAMED_THINGS.has(field) && isSentenceLike(textOfCell(cell)))) return [fieldOf(label, cell)];
  const names = labels.filter((each) => each !== '').join(', ');
  return cell.lines.map(({ text }) => ({
    kind: isRating(text) ? 'row' : 'item',
    ...(names === '' ? { text } : { text: `${names}: ${text}`, isLabelled: true as const }),
    line: cell.line,
  }));
}

/** Whether a cell only rates: "3", "3/5", "Yes", "✓". "Leads people: No" is nothing that a level is expected to do. */
function isRating(text: string): boolean {
  return (
    !/\p{L}/u.test(text) ||
    /^(?:yes|no|x|y|n|n\/a|none|low|medium|high|tbd|\d+ ?(?:\+ ?)?(?:years?|yrs?)?)$/i.test(text)
  );
}

/** Facts that are names. */
const NAMED_THINGS = new Set<FieldName>(['department', 'location', 'job_code', 'family', 'track']);
