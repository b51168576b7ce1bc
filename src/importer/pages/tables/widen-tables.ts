/**
 * Widens the heads of Markdown tables to their widest row. A strict parser drops the cells that have no column in the head, and
 * sees no table if the rule below the head has another number of cells.
 */
export function widenTables(lines: readonly string[]): string[] {
  const wide = [...lines];
  let fence: string | undefined;
  for (const [at, line] of lines.entries()) {
    const [, mark] = /^\s*(```|~~~)/.exec(line) ?? [];
    if (mark !== undefined) fence = fence === undefined ? mark : fence === mark ? undefined : fence;
    const head = lines[at - 1] ?? '';
    if (fence !== undefined || !RULE.test(line) || !head.includes('|') || RULE.test(head)) continue;
    const end = lines.findIndex((row, index) => index > at && !row.includes('|'));
    const rows = lines.slice(at + 1, end === -1 ? undefined : end);
    const width = Math.max(...[head, ...rows].map(lastFilledCell));
    wide[at - 1] = withCells(head, '', width);
    wide[at] = withCells(line, '---', Math.max(width, cellsOf(head).length));
  }
  return wide;
}

/** The row of dashes below a table's head. */
const RULE = /^ {0,3}(?=.*\|)\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** The number of cells up to the last one with text. */
function lastFilledCell(row: string): number {
  return cellsOf(row).findLastIndex((cell) => cell.trim() !== '') + 1;
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/);
}

function withCells(row: string, cell: string, width: number): string {
  const missing = width - cellsOf(row).length;
  return missing <= 0 ? row : `${row.trimEnd().replace(/(?<!\\)\|$/, '')}${` | ${cell}`.repeat(missing)} |`;
}
