import { isBareLevel, isTitle, strengthOfTitle } from '../language/job-titles.js';
import type { FieldName } from '../language/kinds.js';
import type { Language } from '../language/language.js';
import { splitCode } from '../language/level-codes.js';
import type { Block, Section } from './page.js';
import { type Cell, type CellLine, type Table, textOfCell } from './piece.js';

/** What a table says: of the section it stands in, or of the levels in its columns or rows. */
export interface ReadTable {
  blocks: Block[];
  sections: Section[];
}

/**
 * Reads a table as what it is: levels as columns, a role or a level in each row, labels and their values, or rows that say
 * nothing of roles. `depth` is that of the sections it makes.
 */
export function readTable(table: Table, language: Language, depth: number): ReadTable {
  const [head, ...rows] = table.rows;
  if (!head) return { blocks: [], sections: [] };
  const filled = rows.filter((row) => row.some((cell) => cell.lines.length > 0));
  if (isFieldTable(head, filled, language)) return { blocks: fieldsIn(head, filled, language), sections: [] };
  const levels = levelColumns(head, filled, language);
  if (levels.length > 0)
    return { blocks: [], sections: columnSections(head, filled, levels, language, depth) };
  const records = recordColumns(head, filled, language);
  if (records.length > 0)
    return { blocks: [], sections: filled.flatMap((row) => recordSections(row, records, language, depth)) };
  return { blocks: plainRows(head, filled), sections: [] };
}

function name(cell: Cell | undefined): string {
  return textOfCell(cell).replace(/:$/, '');
}

/** "Field | Value": two columns, most of the first one's cells names of facts. */
function isFieldTable(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  language: Language,
): boolean {
  if (head.length !== 2) return false;
  const known = [head, ...rows].filter((row) => language.fieldOf(name(row[0])) && textOfCell(row[1]) !== '');
  return known.length >= 2 && known.length * 2 > rows.length && !language.fieldOf(name(head[1]));
}

function fieldsIn(head: readonly Cell[], rows: readonly (readonly Cell[])[], language: Language): Block[] {
  const all = language.fieldOf(name(head[0])) && !/^field$/i.test(name(head[0])) ? [head, ...rows] : rows;
  return all.map(([label, value]) => fieldOf(name(label), value));
}

function fieldOf(label: string, cell: Cell | undefined): Block {
  const value = textOfCell(cell);
  return { kind: 'field', name: label, value, text: `${label}: ${value}`, line: cell?.line ?? 1 };
}

/** The columns that are levels, where all but the first are and the first names what is expected of them. */
function levelColumns(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  language: Language,
): number[] {
  const columns = head.flatMap((cell, index) => (index > 0 && textOfCell(cell) !== '' ? [index] : []));
  const levels = columns.filter((index) => isLevelHead(textOfCell(head[index])));
  if (levels.length < 2 || levels.length * 3 < columns.length * 2) return [];
  if (isTitle(textOfCell(head[0]))) return [];
  const labels = rows.map(([label]) => textOfCell(label)).filter((label) => label !== '');
  const areLevels = labels.filter((label) => /^\d{1,2}$/.test(label) || isLevelHead(label));
  if (labels.length > 0 && areLevels.length * 2 > labels.length) return [];
  const described = rows.some((row) =>
    levels.some((index) => /\p{L}{2,} \p{L}/u.test(textOfCell(row[index]))),
  );
  const known = rows.some(([label]) => language.fieldOf(name(label)) !== undefined);
  return described || known || rows.some((row) => row.length > 2 && textOfCell(row[1]).length > 3)
    ? levels
    : [];
}

function isLevelHead(text: string): boolean {
  const { title, code } = splitCode(text);
  return code !== undefined || isBareLevel(text) || (title !== '' && strengthOfTitle(title) !== 'none');
}

/** A section for each level: its cells, each with the name of its row and of the group of rows it is in. */
function columnSections(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  levels: readonly number[],
  language: Language,
  depth: number,
): Section[] {
  return levels.map((column) => {
    const section: Section = {
      heading: textOfCell(head[column]),
      depth,
      line: head[column]?.line ?? 1,
      form: 'column',
      blocks: [],
      sections: [],
    };
    let group = '';
    for (const row of rows) {
      const label = name(row[0]);
      if (isGroup(row)) group = label;
      else section.blocks.push(...cellBlocks(group, label, row[column], language));
    }
    return section;
  });
}

/** A row with a name and nothing else names the rows below it. */
function isGroup(row: readonly Cell[]): boolean {
  return textOfCell(row[0]) !== '' && row.slice(1).every((cell) => cell.lines.length === 0);
}

function cellBlocks(group: string, label: string, cell: Cell | undefined, language: Language): Block[] {
  if (!cell || cell.lines.length === 0 || /^[-–—]$/.test(textOfCell(cell))) return [];
  if (language.fieldOf(label)) return [fieldOf(label, cell)];
  const names = [group, label].filter((each) => each !== '').join(', ');
  return cell.lines.map(({ text }) => ({
    kind: 'item',
    ...(names === '' ? { text } : { text: `${names}: ${text}`, isLabelled: true as const }),
    line: cell.line,
  }));
}

/** A column of titles, and the columns that say something of them. */
interface RecordColumn {
  title: number;
  track?: string;
  fields: readonly { column: number; name: string }[];
}

/** The columns with a title in each row. Two tracks side by side are two, each with the columns that are its own. */
function recordColumns(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  language: Language,
): RecordColumn[] {
  const fieldAt = (column: number): FieldName | undefined => language.fieldOf(name(head[column]));
  const titles = head.flatMap((_, column) => (isTitleColumn(column, head, rows, language) ? [column] : []));
  const others = head.flatMap((_, column) => (titles.includes(column) ? [] : [column]));
  if (titles.length === 0) return [];
  const graded = others.some(
    (column) => STANDING.has(fieldAt(column) ?? '') || isTrackLevel(name(head[column])),
  );
  const named = titles.length === 1 && fieldAt(titles[0] ?? 0) === 'title';
  if (!graded && !named) return [];
  const [only] = titles;
  if (titles.length === 1 && only !== undefined)
    return [{ title: only, fields: others.map((column) => ({ column, name: name(head[column]) })) }];
  return titles.map((title) => ({
    title,
    track: name(head[title]),
    fields: others
      .filter((column) => ownerOf(column, titles, head) === title)
      .map((column) => ({ column, name: fieldAt(column) ? name(head[column]) : 'Level' })),
  }));
}

/** What makes a table one of levels. */
const STANDING = new Set<string>(['level', 'grade', 'reports_to', 'track', 'job_code']);

function isTrackLevel(text: string): boolean {
  return /\b(?:levels?|grades?)$/i.test(text);
}

/** Whose a column is where there are several of titles: its namesake's ("Manager level"), else the nearest one's. */
function ownerOf(column: number, titles: readonly number[], head: readonly Cell[]): number | undefined {
  const first = name(head[column]).toLowerCase().split(' ')[0] ?? '';
  const namesake = titles.find(
    (title) => name(head[title]).toLowerCase().startsWith(first) && first.length > 3,
  );
  return namesake ?? titles.toSorted((a, b) => Math.abs(a - column) - Math.abs(b - column))[0];
}

function isTitleColumn(
  column: number,
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  language: Language,
): boolean {
  const field = language.fieldOf(name(head[column]));
  if (field !== undefined && field !== 'title' && field !== 'level')
    return isPersonColumn(name(head[column]), column, head, rows, language);
  const cells = rows.map((row) => textOfCell(row[column])).filter((text) => text !== '');
  const titled = cells.filter((text) => isTitleCell(text));
  if (cells.length === 0) return false;
  if (field === 'title') return titled.length * 3 >= cells.length;
  return titled.length * 2 > cells.length;
}

/** A column headed "Manager" has titles of managers where another one has those of the other track. */
function isPersonColumn(
  text: string,
  column: number,
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  language: Language,
): boolean {
  const hasTrack = head.some(
    (cell, other) => other !== column && /individual contributor|^ics?$/i.test(name(cell)),
  );
  const cells = rows.map((row) => textOfCell(row[column])).filter((each) => each !== '');
  return (
    hasTrack &&
    /^managers?$|^management$/i.test(text) &&
    language.fieldOf(text) !== undefined &&
    cells.every(isTitleCell)
  );
}

function isTitleCell(text: string): boolean {
  const { title, code } = splitCode(text.split(' / ')[0] ?? '');
  if (title === '') return false;
  return isTitle(title) || isBareLevel(title) || (code !== undefined && title.split(' ').length <= 8);
}

/** A section for each title of a row; several stand in one cell where they share what the row says. */
function recordSections(
  row: readonly Cell[],
  columns: readonly RecordColumn[],
  language: Language,
  depth: number,
): Section[] {
  return columns.flatMap(({ title, track, fields }) => {
    const cell = row[title];
    return (cell?.lines ?? []).map((line) => ({
      heading: linkText(line),
      depth,
      line: cell?.line ?? 1,
      ...(line.anchor && { anchor: line.anchor }),
      form: 'record' as const,
      blocks: [
        ...(track === undefined
          ? []
          : [
              {
                kind: 'field' as const,
                name: 'Track',
                value: track,
                text: `Track: ${track}`,
                line: cell?.line ?? 1,
              },
            ]),
        ...fields.flatMap((field) => recordBlocks(field, row[field.column], language)),
      ],
      sections: [],
    }));
  });
}

function recordBlocks(field: { name: string }, cell: Cell | undefined, language: Language): Block[] {
  if (!cell || cell.lines.length === 0) return [];
  if (language.fieldOf(field.name)) return [fieldOf(field.name, cell)];
  return cell.lines.map(({ text }) => ({
    kind: text.split(' ').length >= PROSE ? 'item' : 'row',
    text: `${field.name}: ${text}`,
    line: cell.line,
  }));
}

/** The text of a link whose address a strict parser took for text. */
function linkText({ text }: CellLine): string {
  return text
    .replace(/\]\(.*$/, '')
    .replace(/^\[/, '')
    .trim();
}

/** Rows that are no role's: a label and what it says, or cells side by side. */
function plainRows(head: readonly Cell[], rows: readonly (readonly Cell[])[]): Block[] {
  const labelled = head.length === 2 && rows.every((row) => textOfCell(row[0]).length <= LONGEST_LABEL);
  const isProse =
    rows.filter((row) => textOfCell(row[1]).split(' ').length >= PROSE).length * 2 > rows.length;
  return rows.map((row) => {
    const line = row[0]?.line ?? 1;
    if (labelled && isProse) return { kind: 'item', text: `${name(row[0])}: ${textOfCell(row[1])}`, line };
    return { kind: 'row', text: row.map((cell, column) => cellText(head[column], cell)).join(' | '), line };
  });
}

function cellText(head: Cell | undefined, cell: Cell): string {
  const column = name(head);
  return column === '' ? textOfCell(cell) : `${column}: ${textOfCell(cell)}`;
}

const LONGEST_LABEL = 40;
const PROSE = 3;
