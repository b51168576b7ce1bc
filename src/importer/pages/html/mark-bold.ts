import type { Element, Nodes, Root } from 'hast';
import { findAll, textOf } from './elements.js';

const BOLD = /font-weight:\s*(?:bold|[6-9]00)/i;

/**
 * Turns spans that a style makes bold into bold elements, and elements with the class of a heading into headings. Exports of
 * documents have these, and pages whose headings are only styled.
 */
export function markBold(tree: Root): void {
  const isStyled = findAll(tree, ({ tagName }) => /^h[2-6]$/.test(tagName)).length === 0;
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
    else if (isStyled && node.type === 'element') node.tagName = styledHeading(node) ?? node.tagName;
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
}

/** The heading that an element is by its class: "job-title" stands above "section-heading". */
function styledHeading(node: Element): string | undefined {
  if (!/^(?:div|p|span|strong|b)$/.test(node.tagName)) return undefined;
  if (
    node.children.some(
      (child) => child.type === 'element' && !/^(?:span|b|strong|em|i|a)$/.test(child.tagName),
    )
  )
    return undefined;
  if (textOf(node).length > LONGEST_HEADING) return undefined;
  const classes = classesOf(node.properties);
  const level = classes.find((each) => /^h[1-6]$/.test(each));
  if (level !== undefined) return level;
  const name = classes.find((each) => HEADING_CLASS.test(each));
  if (name === undefined) return undefined;
  if (/page|main|document/i.test(name)) return 'h1';
  return /job|role|position|card|panel|accordion/i.test(name) ? 'h2' : 'h3';
}

/** Classes of elements that are headings by their looks: "job-title", "sectionHeading". */
const HEADING_CLASS = /(?:^|[-_a-z])(?:[Tt]itle|[Hh]eading|[Hh]eadline|[Ss]ubtitle)\d?$/;
const LONGEST_HEADING = 90;

function cssOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join(' ');
}

function classesOf(properties: Element['properties']): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}
