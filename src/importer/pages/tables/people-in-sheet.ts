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
  const names = head.map((cell) => labelIn(cell).replaceAll('_', ' '));
  const title = names.findIndex((name) => language.fieldOf(name) === 'title' && !NAME.test(name));
  if (title === -1) return { rows, people: [] };
  const columnOf = (pattern: RegExp): number => names.findIndex((name) => pattern.test(name));
  const textAt = (row: Row, column: number): string => textOfCell(row[column]);
  const [name, first, last, id, managerId] = [NAME, FIRST_NAME, LAST_NAME, ID, MANAGER_ID].map(columnOf) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const titles = new Set(others.map((row) => keyOf(textAt(row, title))));
  const people = new Map<string, string>();
  for (const row of others) {
    const whole = first === -1 || last === -1 ? '' : `${textAt(row, first)} ${textAt(row, last)}`;
    for (const key of [textAt(row, name), textAt(row, id), whole].map(keyOf))
      if (key !== '') people.set(key, textAt(row, title));
  }
  const managers = names.flatMap((each, at) => (language.fieldOf(each) === 'reports_to' ? [at] : []));
  const isManager = (column: number): boolean => managers.includes(column) || column === managerId;
  const isPrivate = names.map(
    (each, at) =>
      [name, first, last, id].includes(at) || PRIVATE.test(each) || (at === managerId && managers.length > 0),
  );
  const left: Piece[] = [];
  const read = others.map((row) => {
    const about: string[] = [];
    const cells = row.map((cell, at): TableCell => {
      const text = textOfCell(cell);
      if (text === '') return cell;
      const person = people.get(keyOf(text));
      if (isPrivate[at] || (isManager(at) && person)) about.push(`${labelIn(head[at])}: ${text}`);
      if (isPrivate[at] || !isManager(at)) return cell;
      if (person) return { ...cell, lines: [{ text: person, isLink: false }], isTitle: true };
      return titles.has(keyOf(text)) ? { ...cell, isTitle: true } : cell;
    });
    if (about.length > 0)
      left.push({
        kind: 'ignored',
        text: about.join(' | '),
        line: row[0]?.line ?? 1,
        reason: 'about a person, not about the job',
      });
    return cells.filter((_, at) => !isPrivate[at]);
  });
  const heads = head
    .map((cell, at) =>
      at === managerId ? { ...cell, lines: [{ text: 'Reports to', isLink: false }] } : cell,
    )
    .filter((_, at) => !isPrivate[at]);
  return { rows: [heads, ...read], people: left };
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
