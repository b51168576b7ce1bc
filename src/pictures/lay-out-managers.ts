import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import type { ChainPart, ChainStep } from '../answers/parts/part.js';
import type { ManagerRef } from '../answers/role-ref.js';
import { type Box, makeBox } from './box.js';
import type { Layout, PlacedBox } from './layout.js';
import { managerBox } from './manager-box.js';

/** A person in the chains above a role, and the people to whom they report. */
interface Person {
  manager: ManagerRef;
  /** Whether the line to the person below is only typically so. */
  typically: boolean;
  above: Person[];
}

const GAP = { across: 16, up: 30 };

/** Lays out the managers above a role, the highest on top. The role itself is the last box. All chains begin at one role. */
export function layOutManagers(chains: readonly [ChainPart, ...ChainPart[]], width: number): Layout {
  const [{ from }] = chains;
  const role: Person = { manager: { title: from.title, role: from }, typically: false, above: [] };
  for (const { steps } of chains) addSteps(role, steps);
  const root = tree<Person>()
    .nodeSize([1, 1])
    .separation(() => 1)(hierarchy(role, ({ above }) => above));
  const leftmost = Math.min(...root.descendants().map(({ x }) => x));
  const boxOf = new Map(root.descendants().map((node) => [node, boxFor(node, width)] as const));
  const rows = placeRows(root, boxOf);
  const placed = new Map<HierarchyPointNode<Person>, PlacedBox>();
  for (const [node, box] of boxOf) {
    const x = Math.round((node.x - leftmost) * (width + GAP.across));
    placed.set(node, { box, x, y: (rows[node.depth] ?? 0) - box.height });
  }
  return {
    boxes: [...placed.values()].toReversed(),
    lines: root.links().flatMap(({ source, target }) => {
      const [below, above] = [placed.get(source), placed.get(target)];
      return below && above ? [{ corners: elbow(below, above), dashed: target.data.typically }] : [];
    }),
  };
}

/** Chains that begin with the same managers share them. */
function addSteps(below: Person, [step, ...others]: readonly ChainStep[]): void {
  if (!step) return;
  const { manager, typically } = step;
  const known = below.above.find((person) => person.manager.title === manager.title);
  const person = known ?? { manager, typically, above: [] };
  if (!known) below.above.push(person);
  addSteps(person, others);
}

function boxFor({ depth, data: { manager } }: HierarchyPointNode<Person>, width: number): Box {
  return depth === 0 ? makeBox(managerBox(manager, 'here'), width) : makeBox(managerBox(manager), width);
}

/** The lower end of each row, by its steps above the role. The boxes of a row have one lower end. */
function placeRows(
  root: HierarchyPointNode<Person>,
  boxOf: ReadonlyMap<HierarchyPointNode<Person>, Box>,
): number[] {
  const heights = Array.from({ length: root.height + 1 }, (_, depth) =>
    Math.max(...[...boxOf].filter(([node]) => node.depth === depth).map(([, box]) => box.height)),
  );
  return heights.map((_, depth) =>
    heights.slice(depth).reduce((sum, height) => sum + height, (root.height - depth) * GAP.up),
  );
}

/** From the top of a box to the lower end of one above it. */
function elbow(below: PlacedBox, above: PlacedBox): [number, number][] {
  const from = below.x + below.box.width / 2;
  const to = above.x + above.box.width / 2;
  const bend = below.y - GAP.up / 2;
  return [
    [from, below.y],
    [from, bend],
    [to, bend],
    [to, above.y + above.box.height],
  ];
}
