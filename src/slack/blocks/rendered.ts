import type { KnownBlock } from '@slack/types';
import { line } from './rich-text.js';

/**
 * What blocks a message is made of. `newest`: lists that open and tables that sort, which a client or a surface may
 * refuse. `settled`: what every client has long shown.
 */
export type BlockStyle = 'newest' | 'settled';

/** How the parts of an answer are shown. */
export interface Showing {
  style: BlockStyle;
  /** Whether the answer has a question that shows long lists whole. */
  folds: boolean;
}

/** A piece of detail as blocks, and the length of the list in it that is cut short and can be asked for whole; else 0. */
export interface Rendered {
  blocks: KnownBlock[];
  folded: number;
}

/** Says how many items or rows are not shown, and how to come by them. */
export function moreLine(left: number, folds: boolean): KnownBlock[] {
  if (left <= 0) return [];
  const why = folds ? '' : ', which a message cannot hold; ask more narrowly or see the page';
  return [line(`… and ${left} more${why}`)];
}
