import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { oneLine } from './page.js';
import type { Cell, Piece, TextLine } from './piece.js';
import { UnreadableError } from './unreadable-error.js';

/** What an HTML text holds: its pieces, and the title of its head. */
export interface ReadHtml {
  title?: string;
  pieces: Piece[];
}

/** Elements without text about anything. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'iframe',
  'button',
  'select',
  'picture',
]);

/** Elements around the text of a page, and no part of it. */
const AROUND = new Set(['nav', 'footer', 'aside', 'form']);

/** Elements that stand inside a line. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr br'.split(
    ' ',
  ),
);

/** Reads HTML whose first line is `firstLine` of the file. Throws `UnreadableError` where its elements nest too deep. */
export function readHtml(html: string, firstLine = 1): ReadHtml {
  if (isTooDeep(html)) throw new UnreadableError(`its elements are nested more than ${DEEPEST} deep`);
  const tree = fromHtml(html, { fragment: !/<(?:html|body|head|!doctype)\b/i.test(html) });
  const title = textOf(find(tree, (node) => node.tagName === 'title'));
  const main = onlyMain(tree);
  const reader = createReader(firstLine);
  reader.read(main ?? tree);
  return { ...(title !== '' && { title }), pieces: main ? reader.pieces : withoutMenus(reader.pieces) };
}

/** Deeper elements are no page that people wrote, and a parser would run out of memory. */
const DEEPEST = 300;

/** Elements that need no end, and so tell nothing of depth. */
const ENDLESS =
  /^(?:p|li|d[td]|t[rdh]|thead|tbody|tfoot|col|option|br|hr|img|input|link|meta|area|base|wbr|source|html|head|body)$/i;

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (ENDLESS.test(name)) continue;
    depth = Math.max(depth + (end === '/' ? -1 : 1), 0);
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The element that a page says is its text. */
function onlyMain(tree: Root): Element | undefined {
  const mains = findAll(tree, (node) => node.tagName === 'main' || node.properties['role'] === 'main');
  const articles = findAll(tree, ({ tagName }) => tagName === 'article');
  return mains[0] ?? (articles.length === 1 ? articles[0] : undefined);
}

interface Reader {
  read: (node: Nodes) => void;
  pieces: Piece[];
}

function createReader(firstLine: number): Reader {
  const pieces: Piece[] = [];
  const lineOf = (node: Nodes): number => firstLine - 1 + (node.position?.start.line ?? 1);

  /** Text and inline elements in a row are a paragraph; everything else is read by itself. */
  const readChildren = (children: readonly Nodes[], lists: number): void => {
    let run: Nodes[] = [];
    const end = (): void => {
      const lines = linesIn(run, lineOf);
      if (lines.length > 0) pieces.push({ kind: 'paragraph', lines });
      run = [];
    };
    for (const child of children) {
      if (isInline(child)) run.push(child);
      else {
        end();
        readElement(child, lists);
      }
    }
    end();
  };

  const readElement = (node: Nodes, lists: number): void => {
    if (node.type === 'root') readChildren(node.children, lists);
    if (node.type === 'comment' && node.value.trim() !== '')
      pieces.push({ kind: 'ignored', text: oneLine(node.value), line: lineOf(node), reason: 'a comment' });
    if (node.type !== 'element' || SILENT.has(node.tagName)) return;
    const { tagName, children } = node;
    const text = textOf(node);
    if (
      AROUND.has(tagName) ||
      node.properties['hidden'] === true ||
      node.properties['role'] === 'navigation'
    ) {
      if (text !== '') pieces.push({ kind: 'ignored', text, line: lineOf(node), reason: `in <${tagName}>` });
    } else if (/^h[1-6]$/.test(tagName)) {
      const anchor = node.properties['id'];
      if (text !== '')
        pieces.push({
          kind: 'heading',
          depth: Number(tagName.slice(1)),
          text,
          line: lineOf(node),
          ...(typeof anchor === 'string' && { anchor }),
        });
    } else if (tagName === 'ul' || tagName === 'ol') {
      for (const item of children) if (item.type === 'element') readItem(item, lists);
    } else if (tagName === 'table')
      pieces.push({ kind: 'table', line: lineOf(node), rows: rowsIn(node, lineOf) });
    else if (tagName === 'pre') pieces.push({ kind: 'code', text, line: lineOf(node) });
    else if (tagName === 'dl') readDefinitions(children);
    else readChildren(children, lists);
  };

  /** The text of an item, then the lists inside it. */
  const readItem = (item: Element, lists: number): void => {
    const isList = (child: Nodes): boolean =>
      child.type === 'element' &&
      (child.tagName === 'ul' || child.tagName === 'ol' || child.tagName === 'table');
    const own = item.children.filter((child) => !isList(child));
    const text = oneLine(own.map((child) => textOf(child)).join(' '));
    const isLink = linesIn(own, lineOf).every((line) => line.isLink);
    if (text !== '') pieces.push({ kind: 'item', depth: lists, text, line: lineOf(item), isLink });
    for (const child of item.children) if (isList(child)) readElement(child, lists + 1);
  };

  const readDefinitions = (children: readonly ElementContent[]): void => {
    let term = '';
    for (const child of children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'dt') term = textOf(child);
      else if (child.tagName === 'dd') {
        const text = `${term}: ${textOf(child)}`;
        pieces.push({
          kind: 'paragraph',
          lines: [{ text, line: lineOf(child), isBold: false, isLink: false, isBroken: true }],
        });
      }
    }
  };

  return { pieces, read: (node) => readElement(node, 0) };
}

function isInline(node: Nodes): boolean {
  if (node.type === 'text') return true;
  if (node.type !== 'element' || !INLINE.has(node.tagName)) return false;
  return node.children.every(isInline);
}

interface OpenLine {
  text: string;
  bold: number;
  linked: number;
  total: number;
  line: number;
}

/** The lines of inline text: broken at <br>, and where bold text ends at the end of a source line. */
function linesIn(nodes: readonly Nodes[], lineOf: (node: Nodes) => number): TextLine[] {
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

function rowsIn(table: Element, lineOf: (node: Nodes) => number): Cell[][] {
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

/** Menus before the text of a page: everything up to the first heading that has more below it than links. */
function withoutMenus(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'heading') runs.push([]);
    runs.at(-1)?.push(piece);
  }
  const first = runs.findIndex((run) => run[0]?.kind === 'heading' && run.some(isText));
  const before = runs.slice(0, Math.max(first, 0));
  if (!before.slice(1).some((run) => run.some(isLinkOnly))) return [...pieces];
  return [
    ...before.flat().map((piece): Piece => ({ kind: 'ignored', ...whereAndWhat(piece), reason: 'a menu' })),
    ...runs.slice(before.length).flat(),
  ];
}

function isText(piece: Piece): boolean {
  return piece.kind !== 'heading' && piece.kind !== 'ignored' && !isLinkOnly(piece);
}

function isLinkOnly(piece: Piece): boolean {
  if (piece.kind === 'item') return piece.isLink;
  return piece.kind === 'paragraph' && piece.lines.every(({ isLink }) => isLink);
}

function whereAndWhat(piece: Piece): { text: string; line: number } {
  switch (piece.kind) {
    case 'paragraph':
      return { text: piece.lines.map(({ text }) => text).join(' '), line: piece.lines[0]?.line ?? 1 };
    case 'table':
      return {
        text: piece.rows
          .flatMap((row) => row.flatMap((cell) => cell.lines.map(({ text }) => text)))
          .join(' '),
        line: piece.line,
      };
    default:
      return { text: piece.text, line: piece.line };
  }
}

function find(node: Nodes, matches: (element: Element) => boolean): Element | undefined {
  return findAll(node, matches)[0];
}

function findAll(node: Nodes, matches: (element: Element) => boolean): Element[] {
  if (node.type === 'element' && matches(node)) return [node];
  return 'children' in node ? node.children.flatMap((child) => findAll(child, matches)) : [];
}

function textOf(node: Nodes | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && SILENT.has(node.tagName) && node.tagName !== 'head') return '';
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  return 'children' in node ? oneLine(node.children.map(rawText).join('')) : '';
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && SILENT.has(node.tagName)) return '';
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  return 'children' in node ? node.children.map(rawText).join('') : '';
}
