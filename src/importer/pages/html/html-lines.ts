import type { Element, Nodes } from 'hast';
import type { TableCell, TextLine } from '../piece.js';
import { type LineStyle, TextLines } from '../text-lines.js';
import { find, findAll, SILENT } from './elements.js';

const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em']);

/** The lines of inline text. A line ends at <br>, and where bold text ends with a source line. */
export function linesIn(nodes: readonly Nodes[], lineOf: (node: Nodes) => number): TextLine[] {
  const lines = new TextLines();
  lines.begin(nodes[0] ? lineOf(nodes[0]) : 1, true);
  const visit = (node: Nodes, style: LineStyle): void => {
    if (node.type === 'text') {
      if (lines.isBoldSoFar && !style.isBold && /^\s*\n/.test(node.value))
        lines.begin(lineOf(node) + 1, true);
      lines.add(node.value, style);
    }
    if (node.type !== 'element' || SILENT.has(node.tagName)) return;
    if (node.tagName === 'br') lines.begin(lineOf(node), true);
    const inside = {
      isBold: style.isBold || BOLD.has(node.tagName),
      isItalic: style.isItalic || ITALIC.has(node.tagName),
      isLink: style.isLink || node.tagName === 'a',
    };
    for (const child of node.children) visit(child, inside);
  };
  for (const node of nodes) visit(node, { isBold: false, isItalic: false, isLink: false });
  return lines.read();
}

/** The cells of a table, row by row. */
export function cellsIn(table: Element): Element[] {
  return findAll(table, ({ tagName }) => tagName === 'td' || tagName === 'th');
}

/** The rows of a table. Each item or paragraph of a cell is a line. Merged cells take the place of all cells they cover. */
export function rowsIn(table: Element, lineOf: (node: Nodes) => number): TableCell[][] {
  const rows = findAll(table, ({ tagName }) => tagName === 'tr');
  /** For each column, in how many further rows a cell from above reaches. */
  const reaching: number[] = [];
  return rows.map((row) => {
    const read: TableCell[] = [];
    const coverFromAbove = (): void => {
      while ((reaching[read.length] ?? 0) > 0) {
        reaching[read.length] = (reaching[read.length] ?? 0) - 1;
        read.push({ line: lineOf(row), lines: [] });
      }
    };
    for (const cell of row.children) {
      if (cell.type !== 'element') continue;
      coverFromAbove();
      const rowsCovered = spanOf(cell, 'rowSpan') - 1;
      for (let column = 0; column < spanOf(cell, 'colSpan'); column++) {
        reaching[read.length] = rowsCovered;
        read.push(column === 0 ? cellOf(cell, lineOf) : { line: lineOf(cell), lines: [], isCovered: true });
      }
    }
    coverFromAbove();
    return read;
  });
}

function cellOf(cell: Element, lineOf: (node: Nodes) => number): TableCell {
  const lines = partsOf(cell).flatMap((nodes) => linesIn(nodes, lineOf));
  const anchor = anchorIn(cell);
  return {
    line: lineOf(cell),
    lines: lines.map(({ text, isLink }) => ({ text, isLink, ...(anchor && { anchor }) })),
  };
}

/** The parts of an element that begin a line: its items and paragraphs, and the text between them. */
function partsOf(element: Element): Nodes[][] {
  const parts: Nodes[][] = [];
  let isOpen = false;
  for (const child of element.children) {
    const isPart = child.type === 'element' && isItem(child);
    const inside = child.type === 'element' && !isPart && find(child, isItem) ? partsOf(child) : undefined;
    if (inside) parts.push(...inside);
    else if (isOpen && !isPart) parts.at(-1)?.push(child);
    else parts.push([child]);
    isOpen = !isPart && !inside;
  }
  return parts;
}

function isItem({ tagName }: Element): boolean {
  return tagName === 'li' || tagName === 'p';
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  return Math.max(1, Math.min(Number(cell.properties[name] ?? 1) || 1, MOST_SPANNED));
}

const MOST_SPANNED = 50;

function anchorIn(cell: Element): string | undefined {
  const link = find(cell, ({ tagName }) => tagName === 'a');
  const address = link?.properties['href'];
  return typeof address === 'string' ? /^#(.+)/.exec(address)?.[1] : undefined;
}
