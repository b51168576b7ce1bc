import type { Node, ReadBlock } from '../outline/node.js';

/** Text that became no fact, and the heading above it. */
export interface Leftover {
  line: number;
  text: string;
  heading: string;
}

/** Text that was ignored, and why. */
export interface IgnoredFact extends Leftover {
  reason: string;
}

export function leftoverOf({ section }: Node, { block }: ReadBlock): Leftover {
  return { line: block.line, text: block.text, heading: section.heading };
}
