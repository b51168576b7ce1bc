import type { Language } from '../../language/language.js';
import type { Block, PageSection } from '../page.js';
import { type TableCell, textOfCell } from '../piece.js';
import { isBlank, isListHead, itemsIn, labelIn, listsIn } from './cells.js';
import { LONGEST_SHORT_CELL } from './plain-rows.js';

type Row = readonly TableCell[];

/** "Responsibilities | Requirements": a list in each column. */
export function listColumns(
  head: Row,
  rows: readonly Row[],
  language: Language,
  depth: number,
): PageSection[] {
  const heads = head.map(labelIn);
  const found = rows.flatMap((row) => listsIn(heads, row, language, depth));
  return heads.flatMap((heading) => {
    const [first, ...others] = found.filter((section) => section.heading === heading);
    return first ? [{ ...first, blocks: [first, ...others].flatMap(({ blocks }) => blocks) }] : [];
  });
}

/**
 * A table with a duty or a need in each row, and short cells beside it: "Duty | Share of time", "Criteria | Essential |
 * Desirable". Undefined for any other table.
 */
export function listRows(
  head: Row,
  rows: readonly Row[],
  language: Language,
  depth: number,
): { blocks: Block[]; sections: PageSection[] } | undefined {
  const lists = head.flatMap((cell, column) =>
    isListHead(labelIn(cell), language) || ONE_OF_LIST.test(labelIn(cell)) ? [column] : [],
  );
  const others = head.flatMap((_, column) => (lists.includes(column) ? [] : [column]));
  const areShort = rows.every((row) =>
    others.every((column) => textOfCell(row[column]).length <= LONGEST_SHORT_CELL),
  );
  if (lists.length === 0 || others.length === 0 || !areShort) return undefined;
  const itemsOf = (column: number): Block[] =>
    rows.flatMap((row) => rowItems(head, row, column, others, lists));
  const [only] = lists;
  const heading = labelIn(head[only ?? 0]);
  if (only !== undefined && lists.length === 1 && !isListHead(heading, language))
    return { blocks: itemsOf(only), sections: [] };
  return {
    blocks: [],
    sections: lists.map((column) => ({
      heading: labelIn(head[column]),
      depth,
      line: head[column]?.line ?? 1,
      form: 'label',
      blocks: itemsOf(column),
      sections: [],
    })),
  };
}

/** The head of a column with one item of a list in each cell. */
const ONE_OF_LIST =
  /^(?:(?:key|main|core|essential|job|specific) )?(?:dut(?:y|ies)|responsibility|task|tasks|requirement|qualification|accountability)$/i;

/** The items of a cell, each after the names in the cells before it, with the other cells of its row in brackets. */
function rowItems(
  head: Row,
  row: Row,
  column: number,
  others: readonly number[],
  lists: readonly number[],
): Block[] {
  const cell = row[column];
  if (!cell || isBlank(cell)) return [];
  const filled = others.filter((other) => !isBlank(row[other]));
  const isName = (other: number): boolean =>
    other < Math.min(...lists) && /\p{L}/u.test(textOfCell(row[other]));
  const name = filled.filter(isName).map((other) => labelIn(row[other]));
  const aside = filled
    .filter((other) => !isName(other))
    .map((other) => [labelIn(head[other]), textOfCell(row[other])].filter((text) => text !== '').join(': '));
  return itemsIn(cell).map(
    (item): Block => ({
      kind: 'item',
      text: `${name.length > 0 ? `${name.join(', ')}: ` : ''}${item}${aside.length > 0 ? ` (${aside.join(', ')})` : ''}`,
      line: cell.line,
      ...(name.length > 0 && { isLabelled: true as const }),
    }),
  );
}
