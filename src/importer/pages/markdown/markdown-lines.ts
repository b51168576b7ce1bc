import type MarkdownIt from 'markdown-it';
import { oneLine } from '../page.js';
import type { TableCell, TextLine } from '../piece.js';
import { TextLines } from '../text-lines.js';

export type MarkdownToken = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** The lines of a text. A line ends where the page or its source breaks it. */
export function markdownLines(inline: MarkdownToken | undefined, firstLine: number): TextLine[] {
  const lines = new TextLines();
  const style = { isBold: false, isItalic: false, isLink: false };
  let line = firstLine;
  lines.begin(line, true);
  for (const child of inline?.children ?? []) {
    switch (child.type) {
      case 'softbreak':
        lines.begin(++line, false);
        break;
      case 'hardbreak':
        lines.begin(++line, true);
        break;
      case 'html_inline':
        if (/^<(?:br|li|ul|ol|p|div)\b/i.test(child.content)) lines.begin(line, true);
        break;
      case 'strong_open':
      case 'strong_close':
        style.isBold = child.type === 'strong_open';
        break;
      case 'em_open':
      case 'em_close':
        style.isItalic = child.type === 'em_open';
        break;
      case 'link_open':
      case 'link_close':
        style.isLink = child.type === 'link_open';
        break;
      case 'text':
      case 'code_inline':
      case 'text_special':
        lines.add(child.content, style);
        break;
    }
  }
  return lines.read();
}

/** The rows of a table. `tokens` begin with the token that opens the table. */
export function markdownRows(tokens: readonly MarkdownToken[], firstLine: number): TableCell[][] {
  const rows: TableCell[][] = [];
  let line = firstLine;
  for (const token of tokens) {
    if (token.map) line = firstLine + token.map[0];
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline')
      rows.at(-1)?.push({
        line,
        lines: markdownLines(token, line).map(({ text, isLink }) => ({
          text,
          isLink,
          anchor: anchorIn(token, text),
        })),
      });
  }
  return rows;
}

/** The anchor that a line of a cell links to, if it links into its own page. */
function anchorIn(inline: MarkdownToken, text: string): string | undefined {
  let address: string | undefined;
  for (const child of inline.children ?? []) {
    if (child.type === 'link_open') address = String(child.attrGet('href') ?? '');
    else if (child.type === 'text' && address !== undefined && text.includes(oneLine(child.content)))
      return /^#(.+)/.exec(address)?.[1];
    else if (child.type === 'link_close') address = undefined;
  }
  return undefined;
}
