import { isComparison } from '../../language/heading-words.js';
import { isBareLevel, isTitle, strengthOfTitle } from '../../language/job-titles.js';
import type { FieldName } from '../../language/kinds.js';
import type { Language } from '../../language/language.js';
import { splitCode } from '../../language/level-codes.js';
import { type TableCell, textOfCell } from '../piece.js';
import { labelIn } from './cells.js';
import { ratedColumns } from './rated-skills.js';

/** A column of titles, and the columns with facts about them. */
export interface RecordColumn {
  title: number;
  track?: string;
  fields: readonly RecordField[];
}

interface RecordField {
  column: number;
  name: string;
  /** Whether its cells are texts about single roles. Otherwise they only sort the roles, as departments do. */
  isText: boolean;
  /** Whether its cells rate a skill that is its name. */
  isRating: boolean;
}

/** The columns with a title in each row. Two tracks side by side are two such columns, each with its own facts. */
export function recordColumns(
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  language: Language,
): RecordColumn[] {
  if (head.some((cell, column) => isYear(labelIn(cell), column, rows))) return [];
  const fieldAt = (column: number): FieldName | undefined => language.fieldOf(labelIn(head[column]));
  const titled = head.flatMap((_, column) => (isTitleColumn(column, head, rows, language) ? [column] : []));
  // Beside a column of titles, a column of words such as "senior" has the levels of these titles.
  const hasTitles = titled.some((column) => fieldAt(column) === 'title');
  const leveled = titled.filter((column) => !hasTitles || fieldAt(column) !== 'level');
  const titles = withoutOtherNames(leveled, head, language);
  const others = head.flatMap((_, column) => (titles.includes(column) ? [] : [column]));
  if (titles.length === 0) return [];
  const graded = others.some(
    (column) => STANDING.has(fieldAt(column) ?? '') || isTrackLevel(labelIn(head[column])),
  );
  const named = titles.length === 1 && fieldAt(titles[0] ?? 0) === 'title';
  if (!graded && !named) return [];
  const rated = ratedColumns(
    head,
    rows,
    others.filter((column) => fieldAt(column) === undefined),
  );
  const fieldOf = (column: number, name: string): RecordField => ({
    column,
    name,
    isRating: rated.has(column),
    isText: isTextColumn(rows.map((row) => textOfCell(row[column])).filter((text) => text !== '')),
  });
  // Beside two columns of titles, a column without a known name has the levels of the nearest one, unless it only counts.
  const isOfLevels = (column: number): boolean =>
    fieldAt(column) === undefined &&
    !/\b(?:exp|experience|years?|yrs|number|count|people)\b/i.test(labelIn(head[column]));
  const [only] = titles;
  if (titles.length === 1 && only !== undefined)
    return [{ title: only, fields: others.map((column) => fieldOf(column, labelIn(head[column]))) }];
  return titles.map((title) => ({
    title,
    track: labelIn(head[title]),
    fields: others
      .filter((column) => ownerOf(column, titles, head) === title)
      .map((column) => fieldOf(column, isOfLevels(column) ? 'Level' : labelIn(head[column]))),
  }));
}

/** Columns of titles without those that name the same jobs again: "Business Title" beside "Job Profile". */
function withoutOtherNames(
  columns: readonly number[],
  head: readonly TableCell[],
  language: Language,
): readonly number[] {
  const named = columns.filter((column) => language.fieldOf(labelIn(head[column])) === 'title');
  const heads = new Set(named.map((column) => labelIn(head[column]).toLowerCase()));
  if (named.length < 2 || heads.size < named.length) return columns;
  const own = named.find((column) => /^job\b/i.test(labelIn(head[column]))) ?? named[0];
  return columns.filter((column) => column === own || !named.includes(column));
}

/** Whether a column has years. Its rows are then steps of somebody's career. */
function isYear(name: string, column: number, rows: readonly (readonly TableCell[])[]): boolean {
  return (
    /^(?:years?|when|period|from|since|dates?)$/i.test(name) &&
    rows.every((row) => /^(?:\p{L}+ )?(?:19|20)\d\d\b/u.test(textOfCell(row[column])))
  );
}

/** Whether a column has texts: they differ from row to row, and some are long. */
function isTextColumn(cells: readonly string[]): boolean {
  return new Set(cells).size * 4 > cells.length * 3 && cells.filter(isProse).length * 3 >= cells.length;
}

function isProse(text: string): boolean {
  return text.split(' ').filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS;
}

const FEWEST_WORDS = 3;

/** Columns that make a table one of roles. */
const STANDING = new Set<string>(['level', 'grade', 'reports_to', 'track', 'job_code']);

function isTrackLevel(text: string): boolean {
  return /\b(?:levels?|grades?)$/i.test(text);
}

/** The title column that a fact column belongs to: the one it is named after ("Manager level"), else the nearest. */
function ownerOf(column: number, titles: readonly number[], head: readonly TableCell[]): number | undefined {
  const first = labelIn(head[column]).toLowerCase().split(' ')[0] ?? '';
  const namesake = titles.find(
    (title) => labelIn(head[title]).toLowerCase().startsWith(first) && first.length > 3,
  );
  return namesake ?? titles.toSorted((a, b) => Math.abs(a - column) - Math.abs(b - column))[0];
}

function isTitleColumn(
  column: number,
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  language: Language,
): boolean {
  const name = labelIn(head[column]);
  if (isComparison(name)) return false;
  const field = language.fieldOf(name);
  if (field !== undefined && field !== 'title' && field !== 'level')
    return isPersonColumn(name, column, head, rows, language);
  const cells = rows.map((row) => textOfCell(row[column])).filter((text) => text !== '');
  const titled = cells.filter((text) => isTitleCell(text));
  if (cells.length === 0 || cells.every((text) => ACCOUNT.test(text))) return false;
  if (field === 'title')
    return titled.length * 3 >= cells.length || (isPlaced(head, language) && areNamesOfJobs(name, cells));
  // A column of who does what repeats the same few titles.
  return titled.length * 2 > cells.length && new Set(cells).size * 4 > cells.length * 3;
}

/** Roles of accounts, not of people. */
const ACCOUNT =
  /^(?:(?:super ?)?admin(?:istrator)?|member|owner|editor|viewer|guest|(?:super ?)?user|moderator|contributor)s?$/i;

/** Whether a table has a column with places on a ladder. */
function isPlaced(head: readonly TableCell[], language: Language): boolean {
  return head.some((cell) => STANDING.has(language.fieldOf(labelIn(cell)) ?? ''));
}

/** Whether cells are jobs with unusual names: their head says so, or most of them end as titles may. */
function areNamesOfJobs(head: string, cells: readonly string[]): boolean {
  const isSaid = /\b(?:job|position|post|role|business)[ _]?(?:title|name|profile)\b/i.test(head);
  const named = cells.filter((text) =>
    isSaid ? /^\p{Lu}[^.!?:]{2,60}$/u.test(text) : strengthOfTitle(text) !== 'none',
  );
  return named.length * 3 >= cells.length * 2;
}

/** Whether a column headed "Manager" has the titles of the management track, beside a column of the other track. */
function isPersonColumn(
  text: string,
  column: number,
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  language: Language,
): boolean {
  const hasTrack = head.some(
    (cell, other) => other !== column && /individual contributor|^ics?$/i.test(labelIn(cell)),
  );
  const cells = rows.map((row) => textOfCell(row[column])).filter((each) => each !== '');
  return (
    hasTrack &&
    /^managers?$|^management$/i.test(text) &&
    language.fieldOf(text) !== undefined &&
    cells.every(isTitleCell)
  );
}

export function isTitleCell(text: string): boolean {
  const { title, code } = splitCode(text.split(' / ')[0] ?? '');
  if (title === '' || /^[{<[].*[}>\]]$/.test(title)) return false;
  return isTitle(title) || isBareLevel(title) || (code !== undefined && title.split(' ').length <= 8);
}
