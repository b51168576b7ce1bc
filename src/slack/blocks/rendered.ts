import type { KnownBlock } from '@slack/types';
import { line } from './rich-text.js';

/** `newest` uses lists that open and tables that sort, which a surface may refuse. `settled` uses older blocks only. */
export type BlockStyle = 'newest' | 'settled';

/** How the parts of an answer are shown. */
export interface Showing {
  style: BlockStyle;
  /** Whether long lists are folded, as the answer has a question that shows them in full. */
  folds: boolean;
}

/** A part of an answer as blocks. */
export interface Rendered {
  blocks: KnownBlock[];
  /** The length of the list if it is folded and can be shown in full; else 0. */
  folded: number;
}

/** Says how many items or rows are missing, and how to see them. */
export function moreLine(left: number, folds: boolean): KnownBlock[] {
  if (left <= 0) return [];
  const why = folds ? '' : ', which a message cannot hold; ask more narrowly or see the page';
  return [line(`… and ${left} more${why}`)];
}
