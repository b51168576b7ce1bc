import { hierarchy } from 'd3-hierarchy';
import type { Branch, TreePart } from '../answers/parts/part.js';
import { gradeOf } from '../answers/wording.js';
import { capital } from '../text/prose.js';
import { makeBox } from './box.js';
import type { Layout, PlacedBox } from './layout.js';
import { managerBox } from './manager-box.js';

const GAP = 10;
const INDENT = 24;
/** Where the line down leaves a box, from its left side. */
const STEM = 12;

type Person = Pick<Branch, 'branches'> & Partial<Branch>;

/** Lays out a manager and the roles below, each under the role it reports to and one step indented. The manager is the first box. */
export function layOutReports({ manager, branches }: TreePart, width: number): Layout {
  const root = hierarchy<Person>({ branches }, (person) => person.branches);
  const boxes: PlacedBox[] = [];
  const lines: Layout['lines'][number][] = [];
  const placed = new Map<typeof root, PlacedBox>();
  let y = 0;
  root.eachBefore((node) => {
    const { role } = node.data;
    const box = makeBox(
      role ? { title: role.title, small: smallPrint(node.data as Branch) } : managerBox(manager, 'here'),
      width,
    );
    const here = { box, x: node.depth * INDENT, y };
    const above = node.parent && placed.get(node.parent);
    if (above) lines.push({ corners: hang(above, here), dashed: node.data.typically === true });
    placed.set(node, here);
    boxes.push(here);
    y += box.height + GAP;
  });
  return { boxes, lines };
}

function smallPrint({ role, otherManagers }: Branch): string {
  return [capital(gradeOf(role)), role.family, ...(otherManagers ? ['or to other managers'] : [])].join(
    ' · ',
  );
}

/** From the lower end of a box down, and to the middle of the left side of one below it. */
function hang(above: PlacedBox, below: PlacedBox): [number, number][] {
  const middle = below.y + below.box.height / 2;
  return [
    [above.x + STEM, above.y + above.box.height],
    [above.x + STEM, middle],
    [below.x, middle],
  ];
}
