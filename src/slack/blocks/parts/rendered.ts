import type { KnownBlock, RichTextBlock } from '@slack/types';
import { line } from '../rich-text.js';
import type { Room } from '../room.js';

/** `newest` uses lists that open and tables that sort, which a surface may refuse. `settled` uses older blocks only. */
export type BlockStyle = 'newest' | 'settled';

/** How the parts of an answer are shown. */
export interface Showing {
  style: BlockStyle;
  /** Whether long lists are folded, as the answer has a question that shows them in full. */
  folds: boolean;
  /** The room left for the part. */
  room: Room;
}

/** A part of an answer as blocks. */
export interface Rendered {
  blocks: KnownBlock[];
  /** The length of a list or table that is not shown whole; else 0. */
  folded: number;
}

/** Says how many items or rows are missing. The button under the answer shows them. */
export function moreLine(left: number): RichTextBlock[] {
  return left > 0 ? [line(`… and ${left} more`)] : [];
}
