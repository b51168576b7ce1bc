import type { Language } from '../language/language.js';
import { aroundOf, type Node } from './node.js';

/**
 * Why to ignore a section: it is a menu, or the settings say so. Undefined for any other section. `starts` are the sections that
 * begin roles.
 */
export function reasonToIgnore(
  node: Node,
  starts: ReadonlySet<Node>,
  { settings }: Language,
): string | undefined {
  const { headings = [] } = settings.ignore ?? {};
  const named = [node, ...aroundOf(node)].find(({ section }) =>
    headings.some((heading) => isSame(heading, section.heading)),
  );
  if (named) return 'import.yaml says to ignore it';
  const isMenu =
    node.parent !== undefined &&
    node.kind === 'other' &&
    node.blocks.length > 0 &&
    node.children.length === 0 &&
    node.blocks.every(({ block }) => 'isLink' in block && block.isLink);
  return isMenu && !starts.has(node) && !aroundOf(node).some(({ kind }) => kind !== 'other')
    ? 'links and nothing else'
    : undefined;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase().trim() === b.toLowerCase().trim();
}
