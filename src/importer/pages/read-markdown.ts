import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { readHtml } from './html/read-html.js';
import { mendMarkdown } from './mend-markdown.js';
import { oneLine } from './page.js';
import type { Piece, TableCell, TextLine } from './piece.js';
import { plainLine, TextLines } from './text-lines.js';

const parser = new MarkdownIt({ html: true, linkify: false });

type Token = ReturnType<typeof parser.parse>[number];

/** `## Heading {#anchor}`, as Hugo has it. */
const OWN_ANCHOR = /\s*\{#([\w-]+)\}\s*$/;

/** HTML with headings, lists or tables of its own. */
const STRUCTURED = /<(?:table|ul|ol|dl|h[1-6]|summary)\b/i;

/** The tags around a part that a reader can fold. */
const FOLD = /(<\/?details\b[^<>]*>)/i;

/** Reads Markdown without front matter. Its first line is line `firstLine` of the file. Never throws. */
export function readMarkdown(text: string, firstLine: number): Piece[] {
  const tokens = parser.parse(mendMarkdown(text), {});
  const slugger = new GithubSlugger();
  const pieces: Piece[] = [];
  let lists = 0;
  let item: { at: number; depth: number } | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const line = firstLine + (token.map?.[0] ?? 0);
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        lists++;
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists--;
        item = undefined;
        break;
      case 'list_item_open':
        item = { at: pieces.length, depth: lists - 1 };
        break;
      case 'blockquote_open':
        pieces.push({ kind: 'quote', edge: 'begin' });
        break;
      case 'blockquote_close':
        pieces.push({ kind: 'quote', edge: 'end' });
        break;
      case 'heading_open': {
        const lines = linesIn(tokens[at + 1], line);
        const raw = oneLine(lines.map(({ text: words }) => words).join(' '));
        const [, anchor = slugger.slug(raw)] = OWN_ANCHOR.exec(raw) ?? [];
        const depth = Number(token.tag.slice(1));
        if (lists > 0)
          pieces.push({ kind: 'item', depth: lists - 1, text: raw, line, isLink: false, isBold: true });
        else pieces.push({ kind: 'heading', depth, text: raw.replace(OWN_ANCHOR, ''), line, anchor });
        at++;
        break;
      }
      case 'inline': {
        const lines = linesIn(token, line);
        if (lists === 0) pieces.push({ kind: 'paragraph', lines });
        else addToItem(pieces, item, lists - 1, lines);
        break;
      }
      case 'table_open': {
        const end = tokens.findIndex((other, index) => index > at && other.type === 'table_close');
        pieces.push({ kind: 'table', line, rows: rowsIn(tokens.slice(at, end), firstLine) });
        at = end;
        break;
      }
      case 'html_block':
        pieces.push(...htmlPieces(token.content, line));
        break;
      case 'fence':
      case 'code_block':
        pieces.push(codePiece(token, line));
        break;
    }
  }
  return pieces;
}

/** Adds a paragraph to a list. The first one of an item is its text; later ones continue it. */
function addToItem(
  pieces: Piece[],
  item: { at: number } | undefined,
  depth: number,
  lines: readonly TextLine[],
): void {
  const text = oneLine(lines.map(({ text: words }) => words).join(' '));
  const isLink = lines.every((line) => line.isLink);
  const isBold = lines.every((line) => line.isBold);
  const known = item ? pieces[item.at] : undefined;
  if (text === '') return;
  if (known?.kind === 'item' && pieces.length === (item?.at ?? 0) + 1)
    pieces[pieces.length - 1] = { ...known, text: `${known.text} ${text}`, isLink: false, isBold: false };
  else pieces.push({ kind: 'item', depth, text, line: lines[0]?.line ?? 1, isLink, isBold });
}

function htmlPieces(html: string, line: number): Piece[] {
  if (FOLD.test(html))
    return html.split(FOLD).flatMap((part) => {
      if (!FOLD.test(part)) return htmlPieces(part, line);
      return { kind: 'quote', edge: part.startsWith('</') ? 'end' : 'begin' };
    });
  if (STRUCTURED.test(html)) return readHtml(html, line).pieces;
  const comments = [...html.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)].map(([, text = '']) => oneLine(text));
  const text = oneLine(html.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ').replace(/<[^<>]*>/g, ' '));
  return [
    ...comments
      .filter((comment) => comment !== '')
      .map((comment) => ({ kind: 'ignored' as const, text: comment, line, reason: 'a comment' })),
    ...(text === '' ? [] : [{ kind: 'paragraph' as const, lines: [plainLine(text, line)] }]),
  ];
}

function codePiece({ content, info }: Token, line: number): Piece {
  const text = oneLine(content);
  return /^mermaid\b/.test(info)
    ? { kind: 'ignored', text, line, reason: 'a drawing' }
    : { kind: 'code', text, line };
}

/** The lines of a text. A line ends where the page or its source breaks it. */
function linesIn(inline: Token | undefined, firstLine: number): TextLine[] {
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
        if (/^<br\b/i.test(child.content)) lines.begin(line, true);
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

function rowsIn(tokens: readonly Token[], firstLine: number): TableCell[][] {
  const rows: TableCell[][] = [];
  let line = firstLine;
  for (const token of tokens) {
    if (token.map) line = firstLine + token.map[0];
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline')
      rows.at(-1)?.push({
        line,
        lines: linesIn(token, line).map(({ text, isLink }) => ({
          text,
          isLink,
          anchor: anchorIn(token, text),
        })),
      });
  }
  return rows;
}

/** The anchor that a line of a cell links to, if it links into its own page. */
function anchorIn(inline: Token, text: string): string | undefined {
  let address: string | undefined;
  for (const child of inline.children ?? []) {
    if (child.type === 'link_open') address = String(child.attrGet('href') ?? '');
    else if (child.type === 'text' && address !== undefined && text.includes(oneLine(child.content)))
      return /^#(.+)/.exec(address)?.[1];
    else if (child.type === 'link_close') address = undefined;
  }
  return undefined;
}
