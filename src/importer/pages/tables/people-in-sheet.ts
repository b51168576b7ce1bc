import type { Language } from '../../language/language.js';
import { type Piece, type TableCell, textOfCell } from '../piece.js';
import { labelIn } from './cells.js';

type Row = readonly TableCell[];

/** A sheet about jobs alone, and what it says about the people who have them. */
export interface SheetOfJobs {
  rows: readonly Row[];
  people: Piece[];
}

const PERSON =
  '(?:employee|worker|staff(?: member)?|personnel|person|incumbent|job ?holder|post ?holder|emp)';

/** Columns with the name of whoever has the job. */
const NAME = new RegExp(
  String.raw`^(?:${PERSON}(?:'s)?(?: (?:full )?name)?|(?:full |preferred |display |legal )?name)$`,
  'i',
);
const FIRST_NAME = /^(?:first|given) name|forename$/i;
const LAST_NAME = /^(?:last|family) name|surname$/i;

/** Columns with the number of whoever has the job, and of their manager. */
const ID = new RegExp(String.raw`^${PERSON}(?:'s)? (?:id|number|no\.?|nr\.?|ref(?:erence)?|code)$`, 'i');
const MANAGER_ID = new RegExp(
  String.raw`^(?:line )?(?:manager|supervisor)(?:'s)? (?:${PERSON} )?(?:id|number|no\.?|nr\.?|ref(?:erence)?|code)$`,
  'i',
);

/** Other columns about people. */
const PRIVATE =
  /^(?:(?:work |private )?e-?mail(?: address)?|(?:work |mobile |private )?(?:phone|mobile|telephone)(?: (?:number|no\.?))?|date of birth|birth ?(?:date|day)|dob|gender|nationality|(?:original )?(?:hire|start|joining|join|termination) date|date (?:hired|joined|of hire|of joining))$/i;

/**
 * Leaves out of a sheet what is about people. A manager named by person or number becomes the title of that person, if the
 * sheet has them. A manager who is a title of the sheet is marked as one. Leaves other sheets as they are.
 */
export function withoutPeople(rows: readonly Row[], language: Language): SheetOfJobs {
  const [head = [], ...others] = rows;
  const columns = columnsOf(head, language);
  if (!columns) return { rows, people: [] };
  const known: Known = {
    titleOfPerson: titlesOfPeople(others, columns),
    titles: new Set(others.map((row) => keyOf(textAt(row, columns.title)))),
  };
  const withoutPrivate = (cells: Row): Row => cells.filter((_, at) => !columns.isPrivate(at));
  return {
    rows: [
      withoutPrivate(
        head.map((cell, at) => (at === columns.managerId ? withText(cell, 'Reports to') : cell)),
      ),
      ...others.map((row) => withoutPrivate(row.map((cell, at) => withTitle(cell, at, columns, known)))),
    ],
    people: others.flatMap((row) => aboutPerson(row, head, columns, known)),
  };
}

/** The columns of a sheet with a row a job; each is -1 if the sheet has none. */
interface Columns {
  title: number;
  /** The name, the parts of the name, and the number of whoever has the job. */
  name: number;
  first: number;
  last: number;
  id: number;
  managerId: number;
  isManager: (column: number) => boolean;
  /** Whether a column is about a person alone. */
  isPrivate: (column: number) => boolean;
}

/** Undefined if no column has the titles of jobs. */
function columnsOf(head: Row, language: Language): Columns | undefined {
  const names = head.map((cell) => labelIn(cell).replaceAll('_', ' '));
  const title = names.findIndex((each) => language.fieldOf(each) === 'title' && !NAME.test(each));
  if (title === -1) return undefined;
  const columnOf = (pattern: RegExp): number => names.findIndex((each) => pattern.test(each));
  const [name, first, last, id] = [columnOf(NAME), columnOf(FIRST_NAME), columnOf(LAST_NAME), columnOf(ID)];
  const managerId = columnOf(MANAGER_ID);
  const managers = names.flatMap((each, at) => (language.fieldOf(each) === 'reports_to' ? [at] : []));
  return {
    ...{ title, name, first, last, id, managerId },
    isManager: (at) => managers.includes(at) || at === managerId,
    isPrivate: (at) =>
      [name, first, last, id].includes(at) ||
      PRIVATE.test(names[at] ?? '') ||
      (at === managerId && managers.length > 0),
  };
}

interface Known {
  /** The title of each person, by name and by number. */
  titleOfPerson: ReadonlyMap<string, string>;
  titles: ReadonlySet<string>;
}

function titlesOfPeople(
  rows: readonly Row[],
  { title, name, first, last, id }: Columns,
): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const row of rows) {
    const whole = first === -1 || last === -1 ? '' : `${textAt(row, first)} ${textAt(row, last)}`;
    for (const key of [textAt(row, name), textAt(row, id), whole].map(keyOf))
      if (key !== '') titles.set(key, textAt(row, title));
  }
  return titles;
}

/** A manager by title, where the sheet has that person or that title. Other cells stay as they are. */
function withTitle(cell: TableCell, at: number, columns: Columns, known: Known): TableCell {
  const text = textOfCell(cell);
  if (text === '' || !columns.isManager(at)) return cell;
  const title = known.titleOfPerson.get(keyOf(text));
  if (title) return { ...withText(cell, title), isTitle: true };
  return known.titles.has(keyOf(text)) ? { ...cell, isTitle: true } : cell;
}

/** What a row says about people, as one ignored piece. */
function aboutPerson(row: Row, head: Row, columns: Columns, { titleOfPerson }: Known): Piece[] {
  const about = row.flatMap((cell, at) => {
    const text = textOfCell(cell);
    const isPerson = columns.isPrivate(at) || (columns.isManager(at) && titleOfPerson.get(keyOf(text)));
    return text !== '' && isPerson ? [`${labelIn(head[at])}: ${text}`] : [];
  });
  if (about.length === 0) return [];
  const reason = 'about a person, not about the job';
  return [{ kind: 'ignored', text: about.join(' | '), line: row[0]?.line ?? 1, reason }];
}

function withText(cell: TableCell, text: string): TableCell {
  return { ...cell, lines: [{ text, isLink: false }] };
}

function textAt(row: Row, column: number): string {
  return textOfCell(row[column]);
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
