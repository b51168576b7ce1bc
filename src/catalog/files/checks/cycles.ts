/** The cycles of a graph. Each is yielded once, as its nodes in order from the first one met. */
export function* findCycles<Node>(
  nodes: readonly Node[],
  next: (node: Node) => readonly Node[],
): Generator<Node[]> {
  const settled = new Set<Node>();
  for (const start of nodes) {
    // Not by recursion, as a chain may be longer than the stack.
    const trail: { node: Node; following: Iterator<Node> }[] = [];
    const places = new Map<Node, number>();
    const enter = (node: Node): void => {
      places.set(node, trail.length);
      trail.push({ node, following: new Set(next(node)).values() });
    };
    if (!settled.has(start)) enter(start);
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const { done, value } = here.following.next();
      const place = done ? undefined : places.get(value);
      if (done) {
        trail.pop();
        places.delete(here.node);
        settled.add(here.node);
      } else if (place !== undefined) yield trail.slice(place).map(({ node }) => node);
      else if (!settled.has(value)) enter(value);
    }
  }
}
