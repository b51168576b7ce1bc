import type { Element, Nodes } from 'hast';
import { setOfWords } from '../../../text/set-of-words.js';
import { oneLine } from '../page.js';

/** Elements whose text a reader never sees. */
export const SILENT = setOfWords('script style noscript template head svg iframe button select picture');

/** The first element below a node that matches. */
export function find(node: Nodes, matches: (element: Element) => boolean): Element | undefined {
  return findAll(node, matches)[0];
}

/** The matching elements below a node, without those inside another match. */
export function findAll(node: Nodes, matches: (element: Element) => boolean): Element[] {
  if (node.type === 'element' && matches(node)) return [node];
  return 'children' in node ? node.children.flatMap((child) => findAll(child, matches)) : [];
}

/** The text of a node on one line. Hidden elements have none. */
export function textOf(node: Nodes | undefined): string {
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

export function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

export function isTableElement({ tagName }: Element): boolean {
  return tagName === 'table';
}

export function isTableRow({ tagName }: Element): boolean {
  return tagName === 'tr';
}

export function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

/** Whether an element is a row of one cell that holds a list. */
export function isTextOfForm(row: Element): boolean {
  const [cell, another] = isTableRow(row) ? findAll(row, isCell) : [];
  return (
    cell !== undefined &&
    another === undefined &&
    Number(cell.properties['colSpan'] ?? 1) > 1 &&
    find(cell, isList) !== undefined
  );
}

export function isListOrTable(node: Nodes): boolean {
  return node.type === 'element' && ['ul', 'ol', 'table'].includes(node.tagName);
}

export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

/** Elements that stand inside a line. */
const INLINE = setOfWords(`
  a abbr b bdi bdo cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup
  time tt u var wbr br
`);

export function isInline(node: Nodes): boolean {
  if (node.type === 'text') return true;
  if (node.type !== 'element' || !INLINE.has(node.tagName)) return false;
  return node.children.every(isInline);
}
