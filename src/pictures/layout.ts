import type { Box } from './box.js';

/** Boxes and the lines between them, each at its place. */
export interface Layout {
  boxes: readonly PlacedBox[];
  lines: readonly PlacedLine[];
}

/** A line from corner to corner. */
interface PlacedLine {
  corners: readonly (readonly [x: number, y: number])[];
  dashed: boolean;
}

export interface PlacedBox {
  box: Box;
  x: number;
  y: number;
}

/** The right and the lower end of a layout. */
export function extentOf({ boxes }: Layout): { width: number; height: number } {
  return {
    width: Math.max(0, ...boxes.map(({ box, x }) => x + box.width)),
    height: Math.max(0, ...boxes.map(({ box, y }) => y + box.height)),
  };
}

/** A copy of a layout, moved right and down. */
export function moveLayout({ boxes, lines }: Layout, right: number, down: number): Layout {
  return {
    boxes: boxes.map((each) => ({ ...each, x: each.x + right, y: each.y + down })),
    lines: lines.map(({ corners, dashed }) => ({
      corners: corners.map(([x, y]) => [x + right, y + down] as const),
      dashed,
    })),
  };
}
