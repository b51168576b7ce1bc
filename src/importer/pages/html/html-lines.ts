import type { Element, Nodes } from 'hast';
import { oneLine } from '../page.js';
import type { TableCell, TextLine } from '../piece.js';
import { find, findAll, SILENT } from './elements.js';

interface OpenLine {
  text: string;
  bold: number;
  linked: number;
  total: number;
  line: number;
}

/** The lines of inline text: broken at <br>, and where bold text ends at the end of a source line. */
export function linesIn(nodes: readonly Nodes[], lineOf: (node: Nodes) => number): TextLine[] {
  const lines: OpenLine[] = [
    { text: '', bold: 0, linked: 0, total: 0, line: nodes[0] ? lineOf(nodes[0]) : 1 },
  ];
  const visit = (node: Nodes, isBold: boolean, isLinked: boolean): void => {
    const last = lines.at(-1);
    if (node.type === 'text' && last) {
      const endsLabel = last.total > 0 && last.bold === last.total && !isBold && /^\s*\n/.test(node.value);
      const open = endsLabel ? { text: '', bold: 0, linked: 0, total: 0, line: lineOf(node) + 1 } : last;
      if (endsLabel) lines.push(open);
      const size = node.value.trim().length;
      open.text += node.value;
      open.total += size;
      if (isBold) open.bold += size;
      if (isLinked) open.linked += size;
    }
    if (node.type !== 'element' || SILENT.has(node.tagName)) return;
    if (node.tagName === 'br') lines.push({ text: '', bold: 0, linked: 0, total: 0, line: lineOf(node) });
    const bold = isBold || node.tagName === 'b' || node.tagName === 'strong';
    for (const child of node.children) visit(child, bold, isLinked || node.tagName === 'a');
  };
  for (const node of nodes) visit(node, false, false);
  return lines
    .map(({ text, line, bold, linked, total }) => ({
      text: oneLine(text),
      line,
      isBold: total > 0 && bold === total,
      isLink: total > 0 && linked === total,
      isBroken: true,
    }))
    .filter(({ text }) => text !== '');
}

/** The cells of a table, row by row. */
export function cellsIn(table: Element): Element[] {
  return findAll(table, ({ tagName }) => tagName === 'td' || tagName === 'th');
}

/** The rows of a table; the lines of its cells are their items and paragraphs. */
export function rowsIn(table: Element, lineOf: (node: Nodes) => number): TableCell[][] {
  const rows = findAll(table, ({ tagName }) => tagName === 'tr');
  return rows.map((row) =>
    row.children
      .filter((cell): cell is Element => cell.type === 'element')
      .flatMap((cell) => {
        const items = findAll(cell, ({ tagName }) => tagName === 'li' || tagName === 'p');
        const parts = items.length > 0 ? items.map((item) => [item]) : [cell.children];
        const lines = parts.flatMap((nodes) => linesIn(nodes, lineOf));
        const anchor = anchorIn(cell);
        const span = Math.min(Number(cell.properties['colSpan'] ?? 1) || 1, MOST_SPANNED);
        const read = {
          line: lineOf(cell),
          lines: lines.map((line) => ({ ...line, ...(anchor && { anchor }) })),
        };
        return [read, ...Array.from({ length: span - 1 }, () => ({ line: lineOf(cell), lines: [] }))];
      }),
  );
}

const MOST_SPANNED = 50;

function anchorIn(cell: Element): string | undefined {
  const link = find(cell, ({ tagName }) => tagName === 'a');
  const address = link?.properties['href'];
  return typeof address === 'string' ? /^#(.+)/.exec(address)?.[1] : undefined;
}
