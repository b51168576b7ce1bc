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
