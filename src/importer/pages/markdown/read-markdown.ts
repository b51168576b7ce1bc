import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { readHtml } from '../html/read-html.js';
import { oneLine } from '../page.js';
import type { Piece, TextLine } from '../piece.js';
import { plainLine } from '../text-lines.js';
import { type MarkdownToken, markdownLines, markdownRows } from './markdown-lines.js';
import { mendMarkdown } from './mend-markdown.js';
import { withoutComponents } from './without-components.js';

const parser = new MarkdownIt({ html: true, linkify: false });

/** `## Heading {#anchor}`, as Hugo has it. */
const OWN_ANCHOR = /\s*\{#([\w-]+)\}\s*$/;

/** HTML with headings, lists or tables of its own. */
const STRUCTURED = /<(?:table|ul|ol|dl|h[1-6]|summary)\b/i;

/** The tags around a part that a reader can fold. */
const FOLD = /(<\/?details\b[^<>]*>)/i;

/** Reads Markdown without front matter. Its first line is line `firstLine` of the file. Never throws. */
export function readMarkdown(text: string, firstLine: number): Piece[] {
  const page = withoutComponents(text, firstLine);
  const tokens = parser.parse(mendMarkdown(page.text), {});
  const slugger = new GithubSlugger();
  const pieces: Piece[] = [...page.ignored];
  let lists = 0;
  /** Where the piece of the open item stands or will stand. */
  let itemAt: number | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as MarkdownToken;
    const line = firstLine + (token.map?.[0] ?? 0);
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        lists++;
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists--;
        itemAt = undefined;
        break;
      case 'list_item_open':
        itemAt = pieces.length;
        break;
      case 'blockquote_open':
        pieces.push({ kind: 'quote', edge: 'begin' });
        break;
      case 'blockquote_close':
        pieces.push({ kind: 'quote', edge: 'end' });
        break;
      case 'heading_open': {
        const raw = textOf(markdownLines(tokens[at + 1], line));
        const { text: heading, anchor } = readHeading(raw, slugger);
        const depth = Number(token.tag.slice(1));
        if (lists === 0) pieces.push({ kind: 'heading', depth, text: heading, line, anchor });
        else pieces.push({ kind: 'item', depth: lists - 1, text: raw, line, isLink: false, isBold: true });
        at++;
        break;
      }
      case 'inline': {
        const lines = markdownLines(token, line);
        if (lists === 0) pieces.push({ kind: 'paragraph', lines });
        else addToItem(pieces, itemAt, lists - 1, lines);
        break;
      }
      case 'table_open': {
        const end = tokens.findIndex((other, index) => index > at && other.type === 'table_close');
        pieces.push({ kind: 'table', line, rows: markdownRows(tokens.slice(at, end), firstLine) });
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

/** The text and the anchor of a heading: its own anchor, or a slug. */
function readHeading(raw: string, slugger: GithubSlugger): { text: string; anchor: string } {
  const [, anchor = slugger.slug(raw)] = OWN_ANCHOR.exec(raw) ?? [];
  return { text: raw.replace(OWN_ANCHOR, ''), anchor };
}

function textOf(lines: readonly TextLine[]): string {
  return oneLine(lines.map(({ text }) => text).join(' '));
}

/** Adds a paragraph to a list. The first one of an item is its text; later ones continue it. */
function addToItem(
  pieces: Piece[],
  itemAt: number | undefined,
  depth: number,
  lines: readonly TextLine[],
): void {
  const text = textOf(lines);
  const isLink = lines.every((line) => line.isLink);
  const isBold = lines.every((line) => line.isBold);
  const known = itemAt === undefined ? undefined : pieces[itemAt];
  if (text === '') return;
  if (known?.kind === 'item' && pieces.length - 1 === itemAt)
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

function codePiece({ content, info }: MarkdownToken, line: number): Piece {
  const text = oneLine(content);
  return /^mermaid\b/.test(info)
    ? { kind: 'ignored', text, line, reason: 'a drawing' }
    : { kind: 'code', text, line };
}
