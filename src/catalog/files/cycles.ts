/** The cycles of a graph. Each is listed once, as its nodes in order from the first one met. */
export function findCycles<Node>(nodes: readonly Node[], next: (node: Node) => readonly Node[]): Node[][] {
  const settled = new Set<Node>();
  const found: Node[][] = [];
  const visit = (node: Node, trail: readonly Node[]): void => {
    const start = trail.indexOf(node);
    if (start >= 0) {
      found.push(trail.slice(start));
      return;
    }
    if (settled.has(node)) return;
    for (const following of new Set(next(node))) visit(following, [...trail, node]);
    settled.add(node);
  };
  for (const node of nodes) visit(node, []);
  return found;
}
