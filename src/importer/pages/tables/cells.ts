import { isDuty } from '../../language/kinds.js';
import type { Language } from '../../language/language.js';
import type { Block, PageSection } from '../page.js';
import { type TableCell, textOfCell } from '../piece.js';

/** The text of a cell as a label, without its colon. */
export function labelIn(cell: TableCell | undefined): string {
  return textOfCell(cell).replace(/:$/, '');
}

/** A label and its value as a field. */
export function fieldOf(label: string, cell: TableCell | undefined): Block {
  const value = textOfCell(cell);
  return {
    kind: 'field',
    name: label,
    value,
    text: `${label}: ${value}`,
    line: cell?.line ?? 1,
    ...(cell?.isTitle && { isTitle: true }),
  };
}

/** A cell that says nothing: empty, a dash, or "n/a". */
export function isBlank(cell: TableCell | undefined): boolean {
  return !cell || cell.lines.length === 0 || /^(?:[-–—]|n\/?a)$/i.test(textOfCell(cell));
}

/** Whether a column's head announces a list of duties or needs: "Key Responsibilities". */
export function isListHead(head: string, language: Language): boolean {
  return language.fieldOf(head) === undefined && isDuty(language.kindOfHeading(head));
}

/** A section for each list in a row, headed as its column. Blank cells have none. */
export function listsIn(
  heads: readonly string[],
  row: readonly (TableCell | undefined)[],
  language: Language,
  depth: number,
): PageSection[] {
  return heads.flatMap((heading, column) => {
    const cell = row[column];
    if (!cell || !isListHead(heading, language) || isBlank(cell)) return [];
    const blocks = itemsIn(cell).map((text): Block => ({ kind: 'item', text, line: cell.line }));
    return [{ heading, depth, line: cell.line, form: 'label', blocks, sections: [] }];
  });
}

/** The items in a cell: one in each line, after each bullet, or between semicolons. */
export function itemsIn({ lines }: TableCell): string[] {
  return lines.flatMap(({ text }) =>
    text
      .split(/\s*[•▪◦●]\s*|;\s+(?=\p{Lu})/u)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
}

/** The text of a cell before the lists in it, and a section for each list below its name. Undefined if it has none. */
export function listsInCell(
  cell: TableCell | undefined,
  language: Language,
  depth: number,
): { cell: TableCell; sections: PageSection[] } | undefined {
  if (!cell || cell.lines.length < 2) return undefined;
  const names = cell.lines.flatMap(({ text }, at) =>
    isListHead(text.replace(/:$/, ''), language) ? [at] : [],
  );
  const [first] = names;
  if (first === undefined || names.length === cell.lines.length) return undefined;
  const sections = names.flatMap((from, index) => {
    const lines = cell.lines.slice(from + 1, names[index + 1]);
    const heading = cell.lines[from]?.text.replace(/:$/, '') ?? '';
    return listsIn([heading], [{ ...cell, lines }], language, depth);
  });
  return { cell: { ...cell, lines: cell.lines.slice(0, first) }, sections };
}
