import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { strengthOfTitle } from '../../language/job-titles.js';
import { UnreadableError } from '../files/unreadable-error.js';
import { oneLine } from '../page.js';
import type { Piece, TextLine } from '../piece.js';
import { plainLine } from '../text-lines.js';
import { find, findAll, SILENT, textOf } from './elements.js';
import { cellsIn, linesIn, rowsIn } from './html-lines.js';
import { markBold } from './mark-bold.js';
import { withoutMenus } from './menus.js';

/** What an HTML text holds: its pieces, and the title of its head. */
export interface ReadHtml {
  title?: string;
  pieces: Piece[];
}

/** Elements that stand around the text of a page. */
const AROUND = new Set(['nav', 'footer', 'aside', 'form']);

/** Elements that stand inside a line. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr br'.split(
    ' ',
  ),
);

/** Reads HTML. Its first line is line `firstLine` of the file. Throws `UnreadableError` if its elements nest too deep. */
export function readHtml(html: string, firstLine = 1): ReadHtml {
  if (isTooDeep(html)) throw new UnreadableError(`its elements are nested more than ${DEEPEST} deep`);
  const tree = fromHtml(html, { fragment: !/<(?:html|body|head|!doctype)\b/i.test(html) });
  const title = textOf(find(tree, (node) => node.tagName === 'title'));
  const main = onlyMain(tree);
  markBold(tree);
  const reader = createReader(firstLine);
  reader.read(main ?? tree);
  return { ...(title !== '' && { title }), pieces: main ? reader.pieces : withoutMenus(reader.pieces) };
}

/** No person writes pages that nest deeper, and a parser would run out of memory. */
const DEEPEST = 300;

/** Elements without a required end tag. Their start tags say nothing about depth. */
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

/** The element that holds the page's text, if the page marks one. */
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

  /** Joins consecutive text and inline elements into one paragraph. Reads every other element by itself. */
  const readChildren = (children: readonly Nodes[], lists: number): void => {
    let run: Nodes[] = [];
    const end = (): void => {
      const lines = linesIn(run, lineOf);
      const isTyped = lines.length > 0 && lines.every(({ text }) => TYPED_BULLET.test(text));
      if (isTyped) for (const line of lines) pieces.push(itemOf(line));
      else if (lines.length > 0) pieces.push({ kind: 'paragraph', lines });
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
    } else if (isHeading(node)) {
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
    } else if (tagName === 'table') {
      // A table that holds headings is only layout.
      if (find(node, isHeading)) for (const cell of cellsIn(node)) readChildren(cell.children, lists);
      else pieces.push({ kind: 'table', line: lineOf(node), rows: rowsIn(node, lineOf) });
    } else if (tagName === 'blockquote') readApart(() => readChildren(children, lists));
    else if (tagName === 'pre') pieces.push({ kind: 'code', text, line: lineOf(node) });
    else if (tagName === 'dl') readDefinitions(children, lists);
    else if (tagName === 'details') readApart(() => readChildren(children, lists));
    else if (tagName === 'summary') readTitle(node);
    else readChildren(children, lists);
  };

  /** The text of an item, then the lists inside it. */
  const readItem = (item: Element, lists: number): void => {
    const isList = (child: Nodes): boolean =>
      child.type === 'element' &&
      (child.tagName === 'ul' || child.tagName === 'ol' || child.tagName === 'table');
    const own = item.children.filter((child) => !isList(child));
    const text = oneLine(own.map((child) => textOf(child)).join(' '));
    const lines = linesIn(own, lineOf);
    const isLink = lines.every((line) => line.isLink);
    const isBold = lines.every((line) => line.isBold);
    if (text !== '') pieces.push({ kind: 'item', depth: lists, text, line: lineOf(item), isLink, isBold });
    for (const child of item.children) if (isList(child)) readElement(child, lists + 1);
  };

  /** Marks what is read as a quote, so that its headings stay below the section around it. */
  const readApart = (read: () => void): void => {
    pieces.push({ kind: 'quote', edge: 'begin' });
    read();
    pieces.push({ kind: 'quote', edge: 'end' });
  };

  const readTitle = (node: Element): void => {
    const text = textOf(node);
    if (text !== '') pieces.push({ kind: 'heading', depth: 1, text, line: lineOf(node) });
  };

  /** Definitions of jobs are sections. Other terms stand before their text. */
  const readDefinitions = (children: readonly ElementContent[], lists: number): void => {
    const terms = children.filter((child) => child.type === 'element' && child.tagName === 'dt');
    if (terms.length > 1 && terms.every((child) => strengthOfTitle(textOf(child)) !== 'none')) {
      readApart(() => {
        for (const child of children)
          if (child.type === 'element' && child.tagName === 'dt') readTitle(child);
          else if (child.type === 'element') readChildren(child.children, lists);
      });
      return;
    }
    let term = '';
    for (const child of children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'dt') term = textOf(child);
      else if (child.tagName === 'dd') {
        const text = `${term}: ${textOf(child)}`;
        pieces.push({ kind: 'paragraph', lines: [plainLine(text, lineOf(child))] });
      }
    }
  };

  return { pieces, read: (node) => readElement(node, 0) };
}

/** A bullet that was typed before a text, and is no list. */
const TYPED_BULLET = /^[•▪●◦·*–-]\s+(?=\S)/;

function itemOf({ text, line, isLink, isBold }: TextLine): Piece {
  return { kind: 'item', depth: 0, text: text.replace(TYPED_BULLET, ''), line, isLink, isBold };
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

function isInline(node: Nodes): boolean {
  if (node.type === 'text') return true;
  if (node.type !== 'element' || !INLINE.has(node.tagName)) return false;
  return node.children.every(isInline);
}
