import type { Element, Nodes, Root } from 'hast';
import { findAll } from './elements.js';

const BOLD = /font-weight:\s*(?:bold|[6-9]00)/i;

/**
 * Turns spans that a style makes bold into bold elements, and a paragraph with the style of a title into a heading. Exports of
 * documents have these.
 */
export function markBold(tree: Root): void {
  const styles = findAll(tree, ({ tagName }) => tagName === 'style')
    .map(cssOf)
    .join(' ');
  const bold = new Set(
    [...styles.matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/g)].flatMap(([, name, rules = '']) =>
      name !== undefined && BOLD.test(rules) ? [name] : [],
    ),
  );
  const isBold = ({ properties }: Element): boolean =>
    BOLD.test(String(properties['style'] ?? '')) || classesOf(properties).some((name) => bold.has(name));
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && node.tagName === 'span' && isBold(node)) node.tagName = 'b';
    if (node.type === 'element' && node.tagName === 'p' && classesOf(node.properties).includes('title'))
      node.tagName = 'h1';
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
}

function cssOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join(' ');
}

function classesOf(properties: Element['properties']): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}
