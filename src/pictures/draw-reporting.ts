import { basicPart } from '../answers/parts/basic-part.js';
import type { ChainPart, TreePart } from '../answers/parts/part.js';
import { asSentence } from '../text/prose.js';
import { renderBox } from './box.js';
import { layOutManagers } from './lay-out-managers.js';
import { layOutReports } from './lay-out-reports.js';
import { extentOf, type Layout, moveLayout } from './layout.js';
import type { Font } from './measure-text.js';
import type { Drawing, Picture } from './picture.js';
import { renderLine, renderSheet, renderWords } from './svg.js';

const EDGE = 8;
const BOX = { least: 130, most: 230 };
const KEY: Font = { size: 11 };
/** More boxes than this are not legible as a drawing. */
const MOST_BOXES = 60;

/**
 * Draws the managers above a role and the roles below it. Undefined if there is nothing to draw, or too much for one drawing. All
 * chains must begin at one role, and the tree too.
 */
export function drawReporting(
  title: string,
  chains: readonly ChainPart[],
  tree: TreePart | undefined,
  drawing: Drawing,
): Picture | undefined {
  const layout = layOut(chains, tree, drawing.width - 2 * EDGE);
  if (layout.boxes.length < 2 || layout.boxes.length > MOST_BOXES) return undefined;
  const { colours } = drawing;
  const isDashed = layout.lines.some(({ dashed }) => dashed);
  const extent = extentOf(layout);
  const key = {
    x: 0,
    y: extent.height + 22,
    lines: ['Dashed: typically so'],
    ...KEY,
    lineHeight: 0,
    ink: 'quiet',
  } as const;
  const content = [
    `<g transform="translate(${EDGE} ${EDGE})">`,
    ...layout.lines.map(({ corners, dashed }) => renderLine(corners, colours, dashed)),
    ...layout.boxes.map(({ box, x, y }) => renderBox(box, x, y, colours)),
    ...(isDashed ? [renderWords(key, colours)] : []),
    '</g>',
  ].join('');
  return renderSheet(
    {
      title,
      alt: describeReporting(title, chains, tree),
      width: extent.width + 2 * EDGE,
      height: extent.height + 2 * EDGE + (isDashed ? 22 : 0),
      content,
    },
    drawing,
  );
}

function layOut(chains: readonly ChainPart[], tree: TreePart | undefined, room: number): Layout {
  const [first, ...others] = chains.filter(({ steps }) => steps.length > 0);
  const width = Math.max(
    BOX.least,
    Math.min(BOX.most, Math.floor(room / Math.max(1, chains.length)) - EDGE * 2),
  );
  const above: Layout = first ? layOutManagers([first, ...others], width) : { boxes: [], lines: [] };
  if (!tree) return above;
  const role = above.boxes.at(-1);
  const below = moveLayout(layOutReports(tree, width), role?.x ?? 0, role?.y ?? 0);
  // The role is in both.
  const reports = role ? below.boxes.slice(1) : below.boxes;
  return { boxes: [...above.boxes, ...reports], lines: [...above.lines, ...below.lines] };
}

/** A reporting line in words, from the top down. */
function describeReporting(title: string, chains: readonly ChainPart[], tree: TreePart | undefined): string {
  const parts = [...chains, ...(tree ? [tree] : [])].map((part) => {
    const list = basicPart(part);
    return list.kind === 'list' ? `${list.heading ? `${list.heading}: ` : ''}${list.items.join('; ')}.` : '';
  });
  return [asSentence(title), ...parts].join(' ');
}
