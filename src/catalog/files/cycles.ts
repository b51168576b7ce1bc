/** The cycles of a graph, each once, as the nodes on the way round from the first of them that was met. */
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
