import type { Element, ElementContent, Nodes } from 'hast';
import { strengthOfTitle } from '../../language/job-titles.js';
import { oneLine } from '../page.js';
import type { Piece, TableCell, TextLine } from '../piece.js';
import { plainLine } from '../text-lines.js';
import {
  find,
  findAll,
  isCell,
  isHeading,
  isInline,
  isList,
  isListOrTable,
  isTableElement,
  isTableRow,
  isTextOfForm,
  SILENT,
  textOf,
} from './elements.js';
import { cellsIn, linesIn, rowsIn } from './html-lines.js';
import { withoutRulers } from './without-rulers.js';

/** Elements that stand around the text of a page. */
const AROUND = new Set(['nav', 'footer', 'aside', 'form']);

/** Collects the pieces of the elements it reads. `lists` counts the lists around an element. */
export class HtmlReader {
  readonly pieces: Piece[] = [];
  readonly #firstLine: number;

  constructor(firstLine: number) {
    this.#firstLine = firstLine;
  }

  read(node: Nodes, lists = 0): void {
    if (node.type === 'root') this.#readChildren(node.children, lists);
    if (node.type === 'comment') this.#ignore(node, node.value, 'a comment');
    if (node.type !== 'element' || SILENT.has(node.tagName)) return;
    if (isAround(node)) this.#ignore(node, textOf(node), `in <${node.tagName}>`);
    else this.#readElement(node, lists);
  }

  #readElement(node: Element, lists: number): void {
    const { tagName, children } = node;
    switch (tagName) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        this.#addHeading(node, Number(tagName.slice(1)), node.properties['id']);
        break;
      case 'ul':
      case 'ol':
        for (const item of children) if (item.type === 'element') this.#readItem(item, lists);
        break;
      case 'table':
        this.#readTable(node, lists);
        break;
      case 'blockquote':
      case 'details':
        this.#readApart(() => this.#readChildren(children, lists));
        break;
      case 'pre':
        this.pieces.push({ kind: 'code', text: textOf(node), line: this.#lineOf(node) });
        break;
      case 'dl':
        this.#readDefinitions(children, lists);
        break;
      case 'summary':
        this.#addHeading(node, 1);
        break;
      default:
        this.#readChildren(children, lists);
    }
  }

  /** Joins consecutive text and inline elements into one paragraph. Reads every other element by itself. */
  #readChildren(children: readonly Nodes[], lists: number): void {
    let run: Nodes[] = [];
    for (const child of children) {
      if (isInline(child)) {
        run.push(child);
        continue;
      }
      this.#addParagraph(run);
      run = [];
      this.read(child, lists);
    }
    this.#addParagraph(run);
  }

  #addParagraph(nodes: readonly Nodes[]): void {
    const lines = this.#linesIn(nodes);
    if (lines.length === 0) return;
    if (lines.every(({ text }) => TYPED_BULLET.test(text))) this.pieces.push(...lines.map(itemOf));
    else this.pieces.push({ kind: 'paragraph', lines });
  }

  #addHeading(node: Element, depth: number, anchor?: unknown): void {
    const text = textOf(node);
    if (text === '') return;
    const line = this.#lineOf(node);
    this.pieces.push({ kind: 'heading', depth, text, line, ...(typeof anchor === 'string' && { anchor }) });
  }

  /** Reads the text of an item, then the lists inside it. */
  #readItem(item: Element, lists: number): void {
    const own = item.children.filter((child) => !isListOrTable(child));
    const text = oneLine(own.map((child) => textOf(child)).join(' '));
    const lines = this.#linesIn(own);
    const isLink = lines.every((line) => line.isLink);
    const isBold = lines.every((line) => line.isBold);
    const line = this.#lineOf(item);
    if (text !== '') this.pieces.push({ kind: 'item', depth: lists, text, line, isLink, isBold });
    for (const child of item.children) if (isListOrTable(child)) this.read(child, lists + 1);
  }

  #readTable(table: Element, lists: number): void {
    const cells = cellsIn(table);
    const nested = cells.filter((cell) => cell.children.some((child) => find(child, isTableElement)));
    // A table that holds headings or other tables is only layout.
    if (find(table, isHeading) || nested.length * 2 > cells.length)
      for (const cell of cells) this.#readChildren(cell.children, lists);
    else this.#readRows(table, lists);
  }

  /** Reads the rows of a table. In a form, cells over its whole width have lists and other text between tables of facts. */
  #readRows(table: Element, lists: number): void {
    const isForm = find(table, isTextOfForm) !== undefined;
    const rows = rowsIn(table, (node) => this.#lineOf(node));
    let facts: TableCell[][] = [];
    for (const [at, row] of findAll(table, isTableRow).entries()) {
      const [cell, another] = findAll(row, isCell);
      if (isForm && cell && !another) {
        this.#addTable(table, facts);
        facts = [];
        this.#readChildren(cell.children, lists);
      } else facts.push(rows[at] ?? []);
    }
    this.#addTable(table, facts);
  }

  #addTable(table: Element, rows: readonly (readonly TableCell[])[]): void {
    if (rows.length === 0) return;
    const line = rows[0]?.[0]?.line ?? this.#lineOf(table);
    this.pieces.push({ kind: 'table', line, rows: withoutRulers(rows) });
  }

  /** Marks what `read` reads as a quote, so that its headings stay below the section around it. */
  #readApart(read: () => void): void {
    this.pieces.push({ kind: 'quote', edge: 'begin' });
    read();
    this.pieces.push({ kind: 'quote', edge: 'end' });
  }

  /** Definitions of jobs are sections. Other terms stand before their text. */
  #readDefinitions(children: readonly ElementContent[], lists: number): void {
    const elements = children.filter((child) => child.type === 'element');
    const terms = elements.filter(({ tagName }) => tagName === 'dt');
    if (terms.length > 1 && terms.every((term) => strengthOfTitle(textOf(term)) !== 'none'))
      this.#readApart(() => {
        for (const child of elements)
          if (child.tagName === 'dt') this.#addHeading(child, 1);
          else this.#readChildren(child.children, lists);
      });
    else this.#addDefinitions(elements);
  }

  /** A term with one short text is a fact. Several texts below a term are a list. */
  #addDefinitions(elements: readonly Element[]): void {
    for (const [at, term] of elements.entries()) {
      if (term.tagName !== 'dt') continue;
      const end = elements.findIndex(({ tagName }, index) => index > at && tagName === 'dt');
      const texts = elements.slice(at + 1, end === -1 ? undefined : end);
      const [only, another] = texts;
      const lists = texts.flatMap((text) => findAll(text, isList));
      if (only && !another && lists.length === 0) {
        const line = plainLine(`${textOf(term)}: ${textOf(only)}`, this.#lineOf(only));
        this.pieces.push({ kind: 'paragraph', lines: [line] });
        continue;
      }
      const label = plainLine(textOf(term), this.#lineOf(term));
      this.pieces.push({ kind: 'paragraph', lines: [{ ...label, isBold: true }] });
      for (const text of texts)
        if (find(text, isList)) this.#readChildren(text.children, 0);
        else this.#readItem(text, 0);
    }
  }

  #ignore(node: Nodes, words: string, reason: string): void {
    const text = oneLine(words);
    if (text !== '') this.pieces.push({ kind: 'ignored', text, line: this.#lineOf(node), reason });
  }

  #linesIn(nodes: readonly Nodes[]): TextLine[] {
    return linesIn(nodes, (node) => this.#lineOf(node));
  }

  #lineOf(node: Nodes): number {
    return this.#firstLine - 1 + (node.position?.start.line ?? 1);
  }
}

/** A bullet that was typed before a text, and is no list. */
const TYPED_BULLET = /^[•▪●◦·*–-]\s+(?=\S)/;

function itemOf({ text, line, isLink, isBold }: TextLine): Piece {
  return { kind: 'item', depth: 0, text: text.replace(TYPED_BULLET, ''), line, isLink, isBold };
}

/** Whether an element holds no text of the page: a menu, a form or a hidden part. */
function isAround({ tagName, properties }: Element): boolean {
  return AROUND.has(tagName) || properties['hidden'] === true || properties['role'] === 'navigation';
}
